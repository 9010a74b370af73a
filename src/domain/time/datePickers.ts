/** Days as people type them, besides the first, which is how they are shown. */
const days = ['yyyy-MM-dd', 'yyyy/M/d', 'yyyy年M月d日', 'M/d/yyyy', 'MMM d, yyyy', 'MMMM d, yyyy']
const times = ['HH:mm', 'H:mm', 'h:mm a', 'h:mm aaaa', 'h:mmaaaa', 'h a', 'h aaaa']

/**
 * Ways of typing a day or an instant. The picker reads what is none of them as best it can, `6:30 p.m.` as half past
 * six in the morning; with a list it takes nothing, and keeps what was there.
 */
const typedAs = (formats: readonly string[]) => ({ overrides: { dateFormat: [...formats] } })

const minutes = days.flatMap((day) => times.map((time) => `${day} ${time}`))
const seconds = days.map((day) => `${day} HH:mm:ss`)

/** Date picker for a day without a time, in the Chinese format. */
export const dayPicker = {
  displayFormat: 'yyyy-MM-dd',
  pickerAppearance: 'dayOnly',
  ...typedAs(days),
} as const

/** Date shown with its time, to the second. */
export const secondPicker = {
  displayFormat: 'yyyy-MM-dd HH:mm:ss',
  pickerAppearance: 'dayAndTime',
  timeFormat: 'HH:mm',
  ...typedAs([...seconds, ...minutes]),
} as const

/** Date picker for a day with its time, to the minute. */
export const timePicker = {
  displayFormat: 'yyyy-MM-dd HH:mm',
  pickerAppearance: 'dayAndTime',
  timeFormat: 'HH:mm',
  ...typedAs(minutes),
} as const
