/** Date picker for a day without a time, in the Chinese format. */
export const dayPicker = { displayFormat: 'yyyy-MM-dd', pickerAppearance: 'dayOnly' } as const

/** Date shown with its time, to the second. */
export const secondPicker = {
  displayFormat: 'yyyy-MM-dd HH:mm:ss',
  pickerAppearance: 'dayAndTime',
  timeFormat: 'HH:mm',
} as const

/** Date picker for a day with its time, to the minute. */
export const timePicker = {
  displayFormat: 'yyyy-MM-dd HH:mm',
  pickerAppearance: 'dayAndTime',
  timeFormat: 'HH:mm',
} as const
