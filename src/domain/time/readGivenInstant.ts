import { dayOf } from './days.ts'
import { isDay } from './readGivenDay.ts'

/**
 * Reads an instant as somebody gives it, which says its zone: `2026-11-27T09:30:00+08:00`, `2026-11-27T01:30:00Z`.
 * Without one it would be another instant on every computer: it is none.
 *
 * @returns ISO 8601 in UTC, from the year 1000 on; undefined for what is no instant
 */
export function readGivenInstant(given: unknown): string | undefined {
  if (given instanceof Date) return toIso(given)
  if (typeof given !== 'string' || !written.test(given) || !isDay(dayOf(given))) return undefined
  return toIso(new Date(given.replace(' ', 'T')))
}

const written = /^[1-9]\d{3}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)$/iu

const toIso = (at: Date): string | undefined =>
  Number.isNaN(at.getTime()) ? undefined : at.toISOString()
