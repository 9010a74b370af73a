/** How a language writes days, lists and brackets. Days are `YYYY-MM-DD`, months `YYYY-MM`. */
export type Forms = {
  /** Puts words in brackets, as they follow other words: `（…）`, ` (…)`. */
  readonly bracketed: (words: string) => string
  /** Writes out a time of day, given as `19:00`, or as `01:30 EDT` where its zone is told: `19:00`, `7 p.m.`. */
  readonly clock: (time: string) => string
  /** Writes out from when until when, on one day: `19:00—21:05`, `7–9:05 p.m.`; `end` is empty where nobody says. */
  readonly clocks: (span: ClockSpan) => string
  /** Stands between a label and its value. */
  readonly colon: string
  /** Writes out a day: `2026年1月9日`, `January 9, 2026`; what is not a day comes back as it is. */
  readonly day: (day: string) => string
  /** Writes out two days; what they share is said once: `2026年1月6日—9日`, `January 6–9, 2026`. */
  readonly days: (span: DaySpan) => string
  /** Stands between names and facts in a row. */
  readonly gap: string
  /** Joins names or clauses in a list: `、`, `, `. */
  readonly list: (items: readonly string[]) => string
  /** Writes out a month: `2026年1月`, `January 2026`. */
  readonly month: (month: string) => string
  /** Puts words in quotation marks. */
  readonly quoted: (words: string) => string
  /** Joins clauses of one sentence: `，`, `, `. */
  readonly sentence: (clauses: readonly string[]) => string
  /** Writes out the months from and until which an office is held: `2021年11月—`, `since November 2021`. */
  readonly months: (span: DaySpan) => string
  /** Joins titles, which have commas of their own: `；`, `; `. */
  readonly titles: (titles: readonly string[]) => string
  /** Names the day of the week: `星期五`, `Friday`; empty for what is not a day. */
  readonly weekday: (day: string) => string
}

type ClockSpan = { readonly end: string; readonly start: string }
type DaySpan = { readonly from?: string | undefined; readonly to?: string | undefined }
