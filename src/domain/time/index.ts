export { defaultTimeZone, formatMinute, fromZoned, toZoned } from './clock.ts'
export { addDays, addMonths, atNoon, formatDay, formatDays, weekdayOf } from './days.ts'
export { defaultLocale } from './locale.ts'
export { instantText, secondText } from './instantText.ts'
