/** An instant on the newsroom's wall clock: `{ day: '2026-01-09', time: '17:20' }`. A zone nobody knows is Shanghai's. */
export function toWallClock({ instant, zone }: { instant: string; zone: string }): {
  readonly day: string
  readonly time: string
} {
  const [day = '', time = ''] = clockFor(zone).format(new Date(instant)).split(' ')
  return { day, time }
}

/** The instant at which the newsroom's clock shows this: ISO 8601. In an hour that a clock skips or repeats, near it. */
export function fromWallClock({
  day,
  time,
  zone,
}: {
  day: string
  time: string
  zone: string
}): string {
  const wanted = Date.parse(`${day}T${time}:00Z`)
  const offset = (instant: number) => {
    const shown = toWallClock({ instant: new Date(instant).toISOString(), zone })
    return Date.parse(`${shown.day}T${shown.time}:00Z`) - instant
  }
  const near = wanted - offset(wanted)
  return new Date(wanted - offset(near)).toISOString()
}

const clocks = new Map<string, Intl.DateTimeFormat>()

/** Swedish writes `2026-01-09 17:20`, which is what we want. */
function clockFor(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone)
  if (known) return known
  const clock = makeClock(zone) ?? makeClock('Asia/Shanghai') ?? new Intl.DateTimeFormat('sv-SE')
  clocks.set(zone, clock)
  return clock
}

function makeClock(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone })
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** `2026-01-31` and 1 → `2026-02-01`. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

/** 0 for Monday to 6 for Sunday. */
export const weekdayOf = (day: string): 0 | 1 | 2 | 3 | 4 | 5 | 6 =>
  weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? 0

const weekdays = [6, 0, 1, 2, 3, 4, 5] as const

/** The Monday of the week that a day is in. */
export const mondayOf = (day: string): string => addDays(day, -weekdayOf(day))

/** The same day of another month, or its last day where that month is shorter. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last)))
    .toISOString()
    .slice(0, 10)
}

/** The days that a calendar shows: whole weeks from Monday on, those of the month that `day` is in or its week. */
export function daysShown(day: string, span: 'month' | 'week'): readonly string[] {
  const from = mondayOf(span === 'week' ? day : `${day.slice(0, 8)}01`)
  const last =
    span === 'week' ? addDays(from, 6) : addDays(`${addMonths(day, 1).slice(0, 8)}01`, -1)
  const until = addDays(mondayOf(last), 6)
  const days: string[] = []
  for (let each = from; each <= until; each = addDays(each, 1)) days.push(each)
  return days
}
