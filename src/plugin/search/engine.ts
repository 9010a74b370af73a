import type { Card } from '../../domain/ledger/snapshot.ts'
import type { MarkedRun } from '../../domain/search/highlight.ts'
import type { SearchQuery } from '../../domain/search/readQuery.ts'
import type { NamedPage, NameList } from '../../domain/search/suggest.ts'
import type { Share, Shares } from './facetCounts.ts'
import type { Match } from './findMatches.ts'
import type { Lifted } from './relaxFilters.ts'
import type { Run, SearchRequest, Cursor } from './searchRequest.ts'

import { excerpt, highlight } from '../../domain/search/highlight.ts'
import { homophonesIn, printSounds, soundsOf } from '../../domain/search/homophones.ts'
import { readQuery } from '../../domain/search/readQuery.ts'
import { passagesOf, readTexts } from '../../domain/search/readTexts.ts'
import { didYouMean, suggestNames } from '../../domain/search/suggest.ts'
import { createSegmenter } from '../search-index/segmenter.ts'
import { findMatches } from './findMatches.ts'
import { createNameCache } from './nameCache.ts'
import { relaxFilters } from './relaxFilters.ts'
import { isFiltered } from './statements.ts'

export { createSegmenter } from '../search-index/segmenter.ts'
export type { Share } from './facetCounts.ts'
export type { Lifted } from './relaxFilters.ts'
export type { Cursor, SearchRequest } from './searchRequest.ts'

export type Hit = {
  readonly card: Card
  readonly excerpt: readonly MarkedRun[]
  readonly title: readonly MarkedRun[]
}

/** Counts of the results, by facet. */
export type Counts = Omit<Shares, 'named'> & {
  /** Pages of people, reporters and meetings that the results concern. */
  readonly named: readonly (NamedPage & { readonly count: number })[]
}

export type SearchResult = {
  /** Names that sound like the query, where little was found; words of titles, where nothing was. */
  readonly alternatives: readonly string[]
  /** Absent for an empty query. */
  readonly counts?: Counts
  readonly hits: readonly Hit[]
  /** Whether the query was longer than what was searched for. */
  readonly isCut: boolean
  /** Whether the query has nothing to search for, such as punctuation alone. */
  readonly isEmpty: boolean
  /** Where the filters leave no result: the counts without each of them. */
  readonly lifted: readonly Lifted[]
  /** Start of the next page, by date. */
  readonly older?: Cursor
  /** Whether there is a next page, by relevance. */
  readonly hasNext: boolean
  /** Pages of people, sections and meetings with this name. */
  readonly suggestions: readonly NamedPage[]
}

const few = 3

/** Opens a search over everything public and nothing else: it reads `live_documents` on the given connection. */
export function openSearch(run: Run): (request: SearchRequest) => Promise<SearchResult> {
  const readNames = createNameCache(run)
  return async (request) => {
    const [segmenter, { byKey, list, names }] = await Promise.all([createSegmenter(), readNames()])
    const query = readQuery({ names, segmenter, typed: request.typed })
    // Filters alone make a query; words without any search term do not.
    const isEmpty = query.terms.length === 0 && (query.typed !== '' || !isFiltered(request))
    const found = isEmpty ? nothing : await answerTo({ byKey, query, request, run })
    const { typed } = query
    const isFirst = isFirstPage(request)
    return {
      alternatives: isFirst
        ? await alternativesTo({ found: found.hits.length, list, run, typed })
        : [],
      ...found,
      isCut: query.isCut,
      isEmpty,
      suggestions: isFirst ? suggestNames(list, typed) : [],
    }
  }
}

const mostAlternatives = 3

type AlternativesToInput = { found: number; list: NameList; run: Run; typed: string }

/** Alternatives: names where little was found; also words of titles where nothing was. */
async function alternativesTo({ found, list, run, typed }: AlternativesToInput): Promise<string[]> {
  const names = found <= few ? didYouMean(list.names, typed) : []
  const words = found === 0 ? await suggestHomophones(run, typed) : []
  return [...new Set([...names, ...words])].slice(0, mostAlternatives)
}

const nothing = { hasNext: false, hits: [], lifted: [] } as const

const isFirstPage = ({ before, page = 1 }: SearchRequest): boolean =>
  before === undefined && page === 1

type AnswerToInput = {
  byKey: ReadonlyMap<string, NamedPage>
  query: SearchQuery
  request: SearchRequest
  run: Run
}

async function answerTo({
  byKey,
  query,
  request,
  run,
}: AnswerToInput): Promise<Pick<SearchResult, 'counts' | 'hasNext' | 'hits' | 'lifted' | 'older'>> {
  const { hasNext, matches, older, shares } = await findMatches({ query, request, run })
  const isBarren = matches.length === 0 && isFirstPage(request)
  return {
    counts: { ...shares, named: toNamed(byKey, shares.named) },
    hasNext,
    hits: matches.map((match) => toHit(match, query)),
    lifted: isBarren ? await relaxFilters({ query, request, run }) : [],
    ...(older && { older }),
  }
}

const toHit = (match: Match, query: SearchQuery): Hit => ({
  card: match.card,
  excerpt: excerpt(passagesOf(readTexts(match.snapshot)), query),
  title: highlight(query, match.card.title),
})

/** Converts shares to named pages; a name that came or went this second is left out. */
const toNamed = (byKey: ReadonlyMap<string, NamedPage>, named: readonly Share[]): Counts['named'] =>
  named.flatMap(({ count, value }) => {
    const { key, kind, label, path } = byKey.get(value) ?? {}
    return key && kind && label && path ? [{ count, key, kind, label, path }] : []
  })

/** Number of titles examined: most contain one word, and some match by a name elsewhere in their head. */
const looked = 100

/** Query on the index of sounds, fenced: the planner would otherwise walk the dates through the whole archive. */
const ALIKE = `
WITH alike AS MATERIALIZED (
  SELECT card ->> 'title' AS title, sort_at, path FROM live_documents WHERE state = 'live' AND search_tokens @@ $1::tsquery)
SELECT title FROM alike ORDER BY sort_at DESC, path DESC LIMIT ${looked}`

/** Suggests words of released titles that sound like the query: 红嘴鸥 for 红嘴欧. Needs no table of its own. */
async function suggestHomophones(run: Run, typed: string): Promise<string[]> {
  const sounds = soundsOf(typed)
  if (!sounds) return []
  const rows = await run({ text: ALIKE, values: [printSounds(sounds)] })
  const words = rows.flatMap(({ title }) => homophonesIn(sounds, String(title)))
  return [...new Set(words)]
}
