/** Days as people type them, besides the first, which is how they are shown. */
const days = ['yyyy-MM-dd', 'yyyy/M/d', 'yyyy年M月d日', 'M/d/yyyy', 'MMM d, yyyy', 'MMMM d, yyyy']
const twelveHours = [
  ...['h:mm a', 'h:mm aaaa', 'h:mmaaaa', 'h a', 'h aaaa'].map((time) => ` ${time}`),
  // 下午3:30, and 2026年1月9日下午3:30.
  ...[' a h:mm', ' ah:mm', 'ah:mm'],
]
const twentyFourHours = ['HH', 'H', 'HH:mm', 'H:mm'].map((time) => ` ${time}`)

/**
 * Ways of typing a day or an instant. The picker reads what is none of them as best it can, `6:30 p.m.` as half past
 * six in the morning; with a list it takes nothing, and keeps what was there.
 */
const typedAs = (formats: readonly string[]) => ({ overrides: { dateFormat: [...formats] } })

const daysWith = (times: readonly string[]) =>
  days.flatMap((day) => times.map((time) => `${day}${time}`))

/**
 * The picker shows the first and takes the last that matches. In Chinese an hour of twelve matches without its half of
 * the day too, so that `12:33` is past midnight unless the 24 hours come after.
 */
const minutes = ['yyyy-MM-dd HH:mm', ...daysWith(twelveHours), ...daysWith(twentyFourHours)]
const seconds = daysWith([' HH:mm:ss'])

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
  ...typedAs([...seconds, ...minutes.slice(1)]),
} as const

/** Date picker for a day with its time, to the minute. */
export const timePicker = {
  displayFormat: 'yyyy-MM-dd HH:mm',
  pickerAppearance: 'dayAndTime',
  timeFormat: 'HH:mm',
  ...typedAs(minutes),
} as const
