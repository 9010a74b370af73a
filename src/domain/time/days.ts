/**
 * Day that a stored date names, `YYYY-MM-DD`. A date without a clock time is stored as noon UTC (by the panel's picker) or as midnight UTC (by API callers): either way the UTC day is the day meant.
 */
export const dayOf = (stored: string): string => stored.slice(0, 10)

/** Date that names a day, as stored: noon UTC. */
export const atNoon = (day: string): string => `${day}T12:00:00.000Z`

/** Adds days to a day: `2026-01-31` and 1 → `2026-02-01`. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

/** Weekday of a day: 0 for Monday to 6 for Sunday. */
export const weekdayOf = (day: string): 0 | 1 | 2 | 3 | 4 | 5 | 6 =>
  weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? 0

const weekdays = [6, 0, 1, 2, 3, 4, 5] as const

/** Monday of the week of a day. */
export const mondayOf = (day: string): string => addDays(day, -weekdayOf(day))

/** Adds months to a day; gives the last day of the month where that is shorter. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last)))
    .toISOString()
    .slice(0, 10)
}

/** Lists the days that a calendar shows: the week of `day`, or the whole weeks of its month, from Monday on. */
export function daysShown(day: string, span: 'month' | 'week'): readonly string[] {
  const from = mondayOf(span === 'week' ? day : `${day.slice(0, 8)}01`)
  const last =
    span === 'week' ? addDays(from, 6) : addDays(`${addMonths(day, 1).slice(0, 8)}01`, -1)
  const until = addDays(mondayOf(last), 6)
  const days: string[] = []
  for (let each = from; each <= until; each = addDays(each, 1)) days.push(each)
  return days
}
