import type { Language } from '../../domain/language/language.ts'
import type { Card } from '../../domain/ledger/snapshot.ts'
import type { Analyzer } from '../../domain/search/analyzer.ts'
import type { MarkedRun } from '../../domain/search/highlight.ts'
import type { SearchQuery } from '../../domain/search/readQuery.ts'
import type { NamedPage, NameList } from '../../domain/search/suggest.ts'
import type { Share, Shares } from './facetCounts.ts'
import type { Match } from './findMatches.ts'
import type { Lifted } from './relaxFilters.ts'
import type { Run, SearchRequest, Cursor } from './searchRequest.ts'

import { passagesOf, readTexts } from '../../domain/search/readTexts.ts'
import { distinctLabels } from '../../domain/search/suggest.ts'
import { openAnalyzer } from '../search-index/openAnalyzer.ts'
import { inLastYears } from './fetchCandidates.ts'
import { findMatches } from './findMatches.ts'
import { createNameCache } from './nameCache.ts'
import { relaxFilters } from './relaxFilters.ts'
import { isFiltered } from './statements.ts'

export { openAnalyzer } from '../search-index/openAnalyzer.ts'
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
  /** Names that are nearly the query, where little was found; words of titles, where nothing was. */
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

/**
 * Opens a search over everything public and nothing else: it reads `live_documents` on the given connection.
 *
 * @param runKept - for what is kept in memory, where `run` may lead to a replica
 */
export function openSearch(
  run: Run,
  runKept = run,
): (request: SearchRequest) => Promise<SearchResult> {
  const speak = createSpeaker(runKept)
  return async (request) => {
    const { analyzer, readNames } = await speak(request.language)
    const { byKey, list, names } = await readNames()
    const query = await analyzer.readQuery({ names, typed: request.typed })
    // Filters alone make a query; words without any search term do not.
    const isEmpty = query.terms.length === 0 && (query.typed !== '' || !isFiltered(request))
    const found = isEmpty ? nothing : await answerTo({ analyzer, byKey, query, request, run })
    const { typed } = query
    const isFirst = isFirstPage(request)
    return {
      alternatives: isFirst
        ? await alternativesTo({ analyzer, found: found.hits.length, list, run, typed })
        : [],
      ...found,
      isCut: query.isCut,
      isEmpty,
      suggestions: isFirst ? analyzer.suggestNames(list, typed) : [],
    }
  }
}

type Speaker = {
  readonly analyzer: Analyzer
  readonly readNames: ReturnType<typeof createNameCache>
}

/** Opens each language once, when it is first searched in; where that fails, it is tried again. */
function createSpeaker(run: Run): (language: Language) => Promise<Speaker> {
  const opened = new Map<Language, Promise<Speaker>>()
  const open = async (language: Language): Promise<Speaker> => {
    const analyzer = await openAnalyzer(language, (text) => run({ text, values: [] }))
    return { analyzer, readNames: createNameCache(run, analyzer) }
  }
  return (language) => {
    const known = opened.get(language)
    if (known) return known
    const opening = open(language)
    opened.set(language, opening)
    opening.catch(() => opened.delete(language))
    return opening
  }
}

const mostAlternatives = 3

type AlternativesToInput = {
  analyzer: Analyzer
  found: number
  list: NameList
  run: Run
  typed: string
}

/** Alternatives: names where little was found; also words of titles where nothing was. */
async function alternativesTo({
  analyzer,
  found,
  list,
  run,
  typed,
}: AlternativesToInput): Promise<string[]> {
  const names = found <= few ? analyzer.didYouMean(list.names, typed) : []
  const words = found === 0 ? await suggestAlike({ analyzer, run, typed }) : []
  return distinctLabels([...names, ...words]).slice(0, mostAlternatives)
}

const nothing = { hasNext: false, hits: [], lifted: [] } as const

const isFirstPage = ({ before, page = 1 }: SearchRequest): boolean =>
  before === undefined && page === 1

type AnswerToInput = {
  analyzer: Analyzer
  byKey: ReadonlyMap<string, NamedPage>
  query: SearchQuery
  request: SearchRequest
  run: Run
}

async function answerTo({
  analyzer,
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
    hits: await toHits({ analyzer, matches, query }),
    lifted: isBarren ? await relaxFilters({ query, request, run }) : [],
    ...(older && { older }),
  }
}

type ToHitsInput = { analyzer: Analyzer; matches: readonly Match[]; query: SearchQuery }

async function toHits({ analyzer, matches, query }: ToHitsInput): Promise<Hit[]> {
  const marked = await analyzer.mark(
    query,
    matches.map(({ card, snapshot }) => ({
      passages: passagesOf(readTexts(snapshot, analyzer.language)),
      title: card.title,
    })),
  )
  return matches.flatMap(({ card }, place) => {
    const texts = marked[place]
    return texts ? [{ card, ...texts }] : []
  })
}

/** Converts shares to named pages; a name that came or went this second is left out. */
const toNamed = (byKey: ReadonlyMap<string, NamedPage>, named: readonly Share[]): Counts['named'] =>
  named.flatMap(({ count, value }) => {
    const { key, kind, label, path } = byKey.get(value) ?? {}
    return key && kind && label && path ? [{ count, key, kind, label, path }] : []
  })

/** Number of titles examined: most contain one word, and some match by a name elsewhere in their head. */
const looked = 100

const column = `card ->> 'title' AS title, sort_at, path`
/**
 * Titles of the newest documents under lexemes, those of the last years before all others: two letters begin a fifth of
 * all words. Fenced: the planner would otherwise walk the dates through the whole archive.
 */
const ALIKE = `
WITH last AS MATERIALIZED (
  SELECT ${column} FROM live_documents WHERE state = 'live' AND newsroom_words(search_tokens) @@ $1::tsquery),
  alike AS MATERIALIZED (
  SELECT ${column} FROM live_documents
   WHERE state = 'live' AND newsroom_words(search_tokens) @@ $2::tsquery AND (SELECT count(*) FROM last) < ${looked})
SELECT title FROM (SELECT * FROM alike UNION SELECT * FROM last) every
 ORDER BY sort_at DESC, path DESC LIMIT ${looked}`

type SuggestAlikeInput = { analyzer: Analyzer; run: Run; typed: string }

/** Suggests queries with words of released titles that are nearly those typed: 红嘴鸥 for 红嘴欧. Needs no table of its own. */
async function suggestAlike({ analyzer, run, typed }: SuggestAlikeInput): Promise<string[]> {
  const alike = analyzer.alike(typed)
  if (!alike) return []
  const rows = await run({
    text: ALIKE,
    values: [inLastYears(alike.tsQuery), alike.tsQuery],
  })
  return [...new Set(rows.flatMap(({ title }) => alike.betterIn(String(title))))]
}
