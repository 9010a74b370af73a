/** A day without a clock time, as a Chinese desk writes it. */
export const dayPicker = { displayFormat: 'yyyy-MM-dd', pickerAppearance: 'dayOnly' } as const

/** A day with its time, to the minute. */
export const timePicker = {
  displayFormat: 'yyyy-MM-dd HH:mm',
  pickerAppearance: 'dayAndTime',
  timeFormat: 'HH:mm',
} as const
