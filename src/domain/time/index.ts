export {
  defaultTimeZone,
  formatMinute,
  fromZoned,
  isTimeZone,
  toWallClock,
  toZoned,
} from './clock.ts'
export type { Weekday } from './days.ts'
export { addDays, addMonths, atNoon, firstWeekdayOf, weekdayOf, weekdaysFrom } from './days.ts'
export { completeLocale, readLocale } from './locale.ts'
export type { NewsroomLocale } from './locale.ts'
export { instantText, secondText } from './instantText.ts'
