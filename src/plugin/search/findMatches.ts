import type { Card, Snapshot } from '../../domain/ledger/snapshot.ts'
import type { SearchQuery } from '../../domain/search/readQuery.ts'
import type { Shares } from './facetCounts.ts'
import type { Run, SearchRequest } from './searchRequest.ts'
import type { Cursor } from './searchRequest.ts'

import { facetCounts } from './facetCounts.ts'
import { deepestPage, findAndCount, isRelevance, pageSize } from './statements.ts'

type Task = { readonly query: SearchQuery; readonly request: SearchRequest; readonly run: Run }

/** Match: what a page of results shows of a document. */
export type Match = { readonly card: Card; readonly snapshot: Snapshot }

type Found = {
  readonly hasNext: boolean
  readonly matches: readonly Match[]
  readonly older?: Cursor | undefined
  readonly shares: Shares
}

/** Finds one page of results with their counts. */
export async function findMatches({ query, request, run }: Task): Promise<Found> {
  const rows = await run(findAndCount({ query, request }))
  const hits = rows
    .filter(({ what }) => what === 'hit')
    .toSorted((one, other) => Number(one.place) - Number(other.place))
  const shown = hits.slice(0, pageSize)
  const isMore = hits.length > pageSize
  const found = { matches: shown.map(toMatch), shares: facetCounts(query, rows) }
  if (isRelevance({ query, request }))
    return { ...found, hasNext: isMore && (request.page ?? 1) < deepestPage }
  const last = shown.at(-1)
  return { ...found, hasNext: false, ...(isMore && last && { older: toCursor(last) }) }
}

const toCursor = ({ count, value }: Readonly<Record<string, unknown>>): Cursor => ({
  microseconds: String(count),
  path: String(value),
})

// Cards and snapshots come from this program, and are read as such.
const toMatch = ({ card, snapshot }: Readonly<Record<string, unknown>>): Match =>
  ({ card, snapshot }) as Match
