/**
 * Day that a stored date names, `YYYY-MM-DD`. A date without a clock time is stored as noon UTC (by the panel's picker) or as midnight UTC (by API callers): either way the UTC day is the day meant.
 */
export const dayOf = (stored: string): string => stored.slice(0, 10)

/** Date that names a day, as stored: noon UTC. */
export const atNoon = (day: string): string => `${day}T12:00:00.000Z`

/** Adds days to a day: `2026-01-31` and 1 → `2026-02-01`. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

/** Weekday: 0 for Monday to 6 for Sunday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6

/** Weekday of a day. */
export const weekdayOf = (day: string): Weekday =>
  weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? 0

const weekdays = [6, 0, 1, 2, 3, 4, 5] as const
const mondayFirst = [0, 1, 2, 3, 4, 5, 6] as const

/** First weekday of a week where a language is spoken, as `weekdayOf` numbers them: Monday, in America Sunday. */
export const firstWeekdayOf = (language: string): Weekday => (language === 'en' ? 6 : 0)

/** Weekdays in the order of a week. */
export const weekdaysFrom = (first: Weekday): readonly Weekday[] =>
  Array.from({ length: 7 }, (_, place) => mondayFirst[(first + place) % 7] ?? 0)

/** First day of the week of a day. */
export const weekStartOf = (day: string, first: Weekday): string =>
  addDays(day, -((weekdayOf(day) + 7 - first) % 7))

/** Adds months to a day; gives the last day of the month where that is shorter. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last)))
    .toISOString()
    .slice(0, 10)
}

type DaysShown = {
  readonly day: string
  /** Weekday that weeks begin on. */
  readonly first: Weekday
  readonly span: 'month' | 'week'
}

/** Lists the days that a calendar shows: the week of `day`, or the whole weeks of its month. */
export function daysShown({ day, first, span }: DaysShown): readonly string[] {
  const from = weekStartOf(span === 'week' ? day : `${day.slice(0, 8)}01`, first)
  const last =
    span === 'week' ? addDays(from, 6) : addDays(`${addMonths(day, 1).slice(0, 8)}01`, -1)
  const until = addDays(weekStartOf(last, first), 6)
  const days: string[] = []
  for (let each = from; each <= until; each = addDays(each, 1)) days.push(each)
  return days
}
