import { formatDay } from 'payload-newsroom/ledger'

/** The newsroom's own time zone until its settings name another. */
export const defaultTimeZone = 'Asia/Shanghai'

const weekdays = ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'] as const
const clocks = new Map<string, Intl.DateTimeFormat>()

/** `2026-01-09` → `星期五`, by the Gregorian calendar; empty for what is not a day. */
export const formatWeekday = (day: string): string =>
  weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? ''

/** An office or a posting: `2021年11月—`, `2016年3月—2021年11月`. Months, since days are seldom known. */
export function formatTerm({ from, to }: { from?: string; to?: string }): string {
  const month = (day?: string) => (day ? formatDay(day).replace(/\d+日$/, '') : '')
  return from || to ? `${month(from)}—${month(to)}` : ''
}

/** An instant on the newsroom's wall clock: `{ day: '2026-01-09', time: '17:20' }`. */
export function toWallClock({ instant, timeZone }: { instant: string; timeZone: string }): {
  readonly day: string
  readonly time: string
} {
  const [day = '', time = ''] = clockFor(timeZone).format(new Date(instant)).split(' ')
  return { day, time }
}

/** Swedish writes `2026-01-09 17:20`, which is what we want. A zone nobody knows is read as our own. */
function clockFor(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone)
  if (known) return known
  const clock =
    makeClock(timeZone) ?? makeClock(defaultTimeZone) ?? new Intl.DateTimeFormat('sv-SE')
  clocks.set(timeZone, clock)
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
