import { dayOf } from './days.ts'

/**
 * Reads a day as somebody gives it: `2026-11-27`, or with midnight or noon behind it, in whatever zone it is written.
 * With any other time it names two days, one here and another elsewhere: it is none.
 *
 * @returns `YYYY-MM-DD`, from the year 1000 on; undefined for what is no day
 */
export function readGivenDay(given: unknown): string | undefined {
  const written = given instanceof Date ? toText(given) : given
  if (typeof written !== 'string' || !writtenDay.test(written)) return undefined
  const day = dayOf(written)
  return isDay(day) ? day : undefined
}

const writtenDay =
  /^[1-9]\d{3}-\d\d-\d\d(?:[T ](?:00|12):00(?::00(?:\.0+)?)?(?:Z|[+-]\d\d(?::?\d\d)?)?)?$/iu

/** Whether the calendar has this day: there is no 30 February. */
export const isDay = (day: string): boolean => {
  const at = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && dayOf(at.toISOString()) === day
}

const toText = (at: Date): string => (Number.isNaN(at.getTime()) ? '' : at.toISOString())
