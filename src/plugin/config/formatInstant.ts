/**
 * An instant by the newsroom's clock, to the minute: `2026-01-09 09:30`.
 *
 * @param at - ISO 8601
 */
export const formatInstant = ({ at, timeZone }: { at: string; timeZone: string }): string =>
  new Intl.DateTimeFormat('sv-SE', {
    dateStyle: 'short',
    timeStyle: 'short',
    timeZone,
  }).format(new Date(at))
