/** `2026-01-09` → `2026年1月9日`; what is not a day comes back as it is. */
export function formatDay(day: string): string {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? []
  return year ? `${year}年${Number(month)}月${Number(date)}日` : day
}

/** `2026年1月6日—9日`: what the two days share is said once. `joint` stands between them. */
export function formatDays({
  from,
  joint = '—',
  to,
}: {
  readonly from?: string | undefined
  readonly joint?: string
  readonly to?: string | undefined
}): string {
  if (!from || !to || from === to) return formatDay(from ?? to ?? '')
  if (from.slice(0, 7) === to.slice(0, 7))
    return `${formatDay(from)}${joint}${Number(to.slice(8))}日`
  if (from.slice(0, 4) === to.slice(0, 4))
    return `${formatDay(from)}${joint}${formatDay(to).slice(5)}`
  return `${formatDay(from)}${joint}${formatDay(to)}`
}
