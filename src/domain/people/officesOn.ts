import type { Language } from '../language/language.ts'

import { formsOf } from '../language/forms/formsOf.ts'

/** Office of a person. Days are `YYYY-MM-DD`; without `from` it has always been held, without `to` it still is. */
export type Office = {
  readonly from?: string
  readonly organisation: string
  /** Protocol rank, 1 first; offices without one come last. */
  readonly rank?: number
  readonly title: string
  /** Last day in office. */
  readonly to?: string
}

/** Offices held on a day, highest rank first; equal ranks keep their order. */
export const officesOn = (offices: readonly Office[], day: string): readonly Office[] =>
  offices
    .filter(
      ({ from, to }) => (from === undefined || from <= day) && (to === undefined || day <= to),
    )
    .toSorted((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || 0)

/** Offices of a day as a newspaper prints them, `市委常委、区委书记`; undefined when none was held. */
export function printedOfficesOn({
  day,
  language,
  offices,
}: {
  readonly day: string
  readonly language: Language
  readonly offices: readonly Office[]
}): string | undefined {
  const titles = officesOn(offices, day).map(({ title }) => title)
  return titles.length === 0 ? undefined : formsOf(language).list(titles)
}
