import type { SearchQuery } from '../../domain/search/readQuery.ts'
import type { Run, SearchRequest } from './searchRequest.ts'

import { facetCounts } from './facetCounts.ts'
import { countAlone, isFiltered } from './statements.ts'

/** Count without one filter, or without any: `mention` is the key of whom the documents concern. */
export type Lifted = {
  readonly filter: 'all' | 'days' | 'kind' | 'mention' | 'section'
  readonly isMore: boolean
  readonly mention?: string
  readonly total: number
}

type Task = { readonly query: SearchQuery; readonly request: SearchRequest; readonly run: Run }

/**
 * Finds which filter excludes all results: those without which there is something, the most first; if no single one,
 * all.
 */
export async function relaxFilters({ query, request, run }: Task): Promise<readonly Lifted[]> {
  const { from, kind, mentions, section, to, ...bare } = request
  const each = await countWays({ query, run, ways: withoutEach(request) })
  const isSeveral = [from ?? to, kind, section, ...(mentions ?? [])].filter(Boolean).length > 1
  if (each.length > 0 || !isSeveral) return each
  return countWays({ query, run, ways: [{ filter: 'all', rest: bare }] })
}

type Way = Pick<Lifted, 'filter' | 'mention'> & { readonly rest: SearchRequest }

async function countWays({
  query,
  run,
  ways,
}: Pick<Task, 'query' | 'run'> & { ways: readonly Way[] }): Promise<readonly Lifted[]> {
  const counted = await Promise.all(
    ways
      .filter(({ rest }) => query.terms.length > 0 || isFiltered(rest))
      .map(async ({ rest, ...which }) => {
        const rows = await run(countAlone({ query, request: rest }))
        const { isMore, total } = facetCounts(query, rows)
        return { ...which, isMore, total }
      }),
  )
  return counted.filter(({ total }) => total > 0).toSorted((one, other) => other.total - one.total)
}

function withoutEach(request: SearchRequest): Way[] {
  const { from, to, ...anyDay } = request
  const { kind, ...anyKind } = request
  const { section, ...anySection } = request
  const mentions = request.mentions ?? []
  return [
    ...(from || to ? [{ filter: 'days' as const, rest: anyDay }] : []),
    ...(kind ? [{ filter: 'kind' as const, rest: anyKind }] : []),
    ...(section ? [{ filter: 'section' as const, rest: anySection }] : []),
    ...mentions.map((mention) => ({
      filter: 'mention' as const,
      mention,
      rest: { ...request, mentions: mentions.filter((each) => each !== mention) },
    })),
  ]
}
