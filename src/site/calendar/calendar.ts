import { formatDay } from 'payload-newsroom/time'

const weekdays = ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'] as const

/** `2026-01-09` → `星期五`, by the Gregorian calendar; empty for what is not a day. */
export const formatWeekday = (day: string): string =>
  weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? ''

/** An office or a posting: `2021年11月—`, `2016年3月—2021年11月`. Months, since days are seldom known. */
export function formatTerm({ from, to }: { from?: string; to?: string }): string {
  const month = (day?: string) => (day ? formatDay(day).replace(/\d+日$/, '') : '')
  return from || to ? `${month(from)}—${month(to)}` : ''
}
