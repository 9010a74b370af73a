/**
 * The day that a stored date names, `YYYY-MM-DD`. A date without a clock time is stored as noon UTC (so the
 * panel's picker does it) or as midnight UTC (so an API caller does it): either way the UTC day is the day meant.
 */
export const dayOf = (stored: string): string => stored.slice(0, 10)
