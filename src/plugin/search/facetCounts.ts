import type { SearchQuery } from '../../domain/search/readQuery.ts'

import { examined } from './statements.ts'

/** Number of results with one value: a kind, a year, or the key of a document. */
export type Share = { readonly count: number; readonly value: string }

/** Counts of the results, by facet. */
export type Shares = {
  /** How many results, the newest, the facets count. */
  readonly counted: number
  /** Whether there are more than `total`, which were not fetched. */
  readonly isMore: boolean
  readonly kinds: readonly Share[]
  /** Shares of people, reporters, meetings and other related documents. */
  readonly named: readonly Share[]
  readonly sections: readonly Share[]
  readonly total: number
  /** Shares of years, newest first. */
  readonly years: readonly Share[]
}

/** Parses the counts of `findAndCount`. */
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
    // A phrase is searched for in the newest candidates alone.
    isMore: of('part').length > 0 || (isPhrase && numberOf('found') > examined(query)),
    kinds: byCount(of('kind')),
    named: byCount(of('named')),
    sections: byCount(of('section')),
    total: isPhrase ? numberOf('counted') : numberOf('found'),
    years: of('year').toSorted((one, other) => Number(other.value) - Number(one.value)),
  }
}

const byCount = (shares: readonly Share[]): Share[] =>
  shares.toSorted((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1))
