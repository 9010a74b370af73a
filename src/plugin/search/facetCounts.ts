import type { SearchQuery } from '../../domain/search/readQuery.ts'

import { limits } from './statements.ts'

/** How many of what was found share something: its value is a kind, a year, or the key of a document. */
export type Share = { readonly count: number; readonly value: string }

/** What was found, as numbers. */
export type Shares = {
  /** Of how many documents, the newest, the shares are. */
  readonly counted: number
  /** Whether there are more than `total`, which were not gathered. */
  readonly isMore: boolean
  readonly kinds: readonly Share[]
  /** Of people, reporters and meetings, and of whatever else documents point at. */
  readonly named: readonly Share[]
  readonly sections: readonly Share[]
  readonly total: number
  /** Newest first. */
  readonly years: readonly Share[]
}

/** Reads the numbers of `findAndCount`. */
export function facetCounts(
  query: SearchQuery,
  rows: readonly Readonly<Record<string, unknown>>[],
): Shares {
  const of = (wanted: string): Share[] =>
    rows
      .filter(({ what }) => what === wanted)
      .map(({ count, value }) => ({ count: Number(count), value: String(value) }))
  const numberOf = (what: string) => of(what)[0]?.count ?? 0
  const isPhrase = query.terms.some((term) => term.isPhrase)
  return {
    counted: numberOf('counted'),
    // A phrase was looked for in the newest alone.
    isMore: of('part').length > 0 || (isPhrase && numberOf('found') > limits.phrase),
    kinds: byCount(of('kind')),
    named: byCount(of('named')),
    sections: byCount(of('section')),
    total: isPhrase ? numberOf('counted') : numberOf('found'),
    years: of('year').toSorted((one, other) => Number(other.value) - Number(one.value)),
  }
}

const byCount = (shares: readonly Share[]): Share[] =>
  shares.toSorted((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1))
