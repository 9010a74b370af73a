/** An instant to the second in the newsroom's own time: `2026-01-09 18:30:05`, the same in every language. */
export const formatSheetInstant = (instant: string, timeZone: string): string =>
  new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'medium', timeZone }).format(
    new Date(instant),
  )
