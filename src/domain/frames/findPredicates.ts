import type { Deed, Predicate } from './predicates.ts'

import { escapePattern } from '../text/escapePattern.ts'
import { matchesOf } from '../text/matchesOf.ts'
import { predicates } from './predicates.ts'

const MOST_PREDICATES = 40

/** Word that tells what people do, as a newsroom added it: no pattern. */
export type PredicateWord = { readonly deed: Deed; readonly word: string }

export type FoundPredicate = {
  readonly end: number
  readonly predicate: Predicate
  readonly start: number
}

export type Row = { readonly pattern: RegExp; readonly predicate: Predicate }

const toRow = (predicate: Predicate): Row => ({
  pattern: new RegExp(predicate.pattern, 'gu'),
  predicate,
})

const compiled = predicates.map(toRow)
/** Building the patterns costs more than reading with them: once for each list of words. */
const withOwn = new WeakMap<readonly PredicateWord[], readonly Row[]>()

/** Rows of the table behind those of the newsroom's own words, the longest of which is the most specific. */
export function rowsOf(own: readonly PredicateWord[]): readonly Row[] {
  if (own.length === 0) return compiled
  const rows = withOwn.get(own) ?? [
    ...own
      .toSorted((one, other) => other.word.length - one.word.length)
      .map(({ deed, word }) => toRow({ deed, pattern: escapePattern(word) })),
    ...compiled,
  ]
  withOwn.set(own, rows)
  return rows
}

/** Predicates of a clause from left to right; of two that overlap, the one whose row stands first. */
export function findPredicates(clause: string, rows: readonly Row[]): readonly FoundPredicate[] {
  const found: FoundPredicate[] = []
  for (const { pattern, predicate } of rows)
    for (const { index, 0: word } of matchesOf(pattern, clause)) {
      if (found.length >= MOST_PREDICATES) break
      const place = { end: index + word.length, predicate, start: index }
      if (!found.some((other) => other.start < place.end && place.start < other.end))
        found.push(place)
    }
  return found.toSorted((a, b) => a.start - b.start)
}
