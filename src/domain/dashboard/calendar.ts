import type { Place } from './worklists.ts'

import { toZoned } from '../time/clock.ts'

/** Something with a place in the calendar. Instants are ISO 8601; a whole day is `YYYY-MM-DD`. */
export type CalendarEvent = {
  readonly at: string
  /** `due`: work that is to be handed in; `release`: planned; `released`: done; `failed`: planned and not done. */
  readonly kind: 'due' | 'failed' | 'meeting' | 'release' | 'released' | 'withdrawn'
  readonly isLate?: boolean
  /** Planned, and as things stand it will not go out: why. */
  readonly problem?: string
  readonly key: string
  readonly place: Place
  readonly title: string
  readonly who?: string
}

export type Calendar = {
  readonly events: readonly CalendarEvent[]
  readonly today: string
  readonly zone: string
}

/** The events of each day on the newsroom's clock, whole days first, then by the time. */
export function byDay({
  events,
  zone,
}: {
  events: readonly CalendarEvent[]
  zone: string
}): ReadonlyMap<string, readonly (CalendarEvent & { readonly time: string })[]> {
  const days = new Map<string, (CalendarEvent & { time: string })[]>()
  for (const event of events) {
    const { day, time } =
      event.at.length === 10
        ? { day: event.at, time: '' }
        : toZoned({ instant: event.at, timeZone: zone })
    days.set(day, [...(days.get(day) ?? []), { ...event, time }])
  }
  for (const [day, found] of days) {
    days.set(
      day,
      found.toSorted((a, b) => (a.time === b.time ? 0 : a.time < b.time ? -1 : 1)),
    )
  }
  return days
}
