import type { Card, Snapshot, SnapshotKind } from '../../domain/publications/snapshot.ts'
import type { MarkedRun } from '../../domain/search/highlight.ts'
import type { NamedPage } from '../../domain/search/suggest.ts'
import type { Cursor } from './statements.ts'

import { excerpt, highlight } from '../../domain/search/highlight.ts'
import { readQuery } from '../../domain/search/readQuery.ts'
import { readTexts } from '../../domain/search/readTexts.ts'
import { didYouMean, suggestNames } from '../../domain/search/suggest.ts'
import { findMatches } from './findMatches.ts'
import { keepNames } from './keepNames.ts'
import { openSegmenter } from './segmenter.ts'

export { openSegmenter } from './segmenter.ts'
export type { Cursor } from './statements.ts'

/** Runs one statement on a connection that may read what is live. */
export type Run = (statement: {
  readonly text: string
  readonly values: readonly unknown[]
}) => Promise<readonly Record<string, unknown>[]>

/** What is asked for. Days are `YYYY-MM-DD` in the newsroom's time zone, `to` included; keys name documents. */
export type SearchRequest = {
  readonly before?: Cursor
  readonly from?: string
  readonly kind?: SnapshotKind
  /** Of people, reporters and meetings: a document must be about all of them. */
  readonly mentions?: readonly string[]
  readonly order: 'newest' | 'relevance'
  /** From 1; by relevance alone, which goes no deeper than ten. */
  readonly page?: number
  readonly section?: string
  readonly timeZone: string
  readonly to?: string
  readonly typed: string
}

export type Hit = {
  readonly card: Card
  readonly excerpt: readonly MarkedRun[]
  readonly title: readonly MarkedRun[]
}

export type SearchResult = {
  /** Other names that sound like what was typed; only where little was found. */
  readonly alternatives: readonly string[]
  readonly hits: readonly Hit[]
  /** Whether more was typed than was looked for. */
  readonly isCut: boolean
  /** Whether there is anything to look for: punctuation alone is nothing. */
  readonly isEmpty: boolean
  /** Where the next page starts, by date. */
  readonly older?: Cursor
  /** Whether there is a next page, by relevance. */
  readonly hasNext: boolean
  /** Pages of people, sections and meetings that are named so. */
  readonly suggestions: readonly NamedPage[]
}

const few = 3

/** A search over everything public, and nothing else: it reads `live_documents` by the connection it is given. */
export function openSearch(run: Run): (request: SearchRequest) => Promise<SearchResult> {
  const readNames = keepNames(run)
  return async (request) => {
    const [segmenter, { names, spelt }] = await Promise.all([openSegmenter(), readNames()])
    const query = readQuery({ names, segmenter, typed: request.typed })
    // Filters alone are a question too; words that are none are not.
    const isEmpty = query.terms.length === 0 && (query.typed !== '' || !isFiltered(request))
    const { hasNext, matches, older } = isEmpty
      ? { hasNext: false, matches: [], older: undefined }
      : await findMatches({ query, request, run })
    const isFirst = request.before === undefined && (request.page ?? 1) === 1
    const { typed } = query
    return {
      alternatives: isFirst && matches.length <= few ? didYouMean({ names: spelt, typed }) : [],
      hasNext,
      hits: matches.map(({ card, snapshot }) => ({
        card,
        excerpt: excerpt({ paragraphs: paragraphsOf(snapshot), query }),
        title: highlight({ query, text: card.title }),
      })),
      isCut: query.isCut,
      isEmpty,
      suggestions: isFirst ? suggestNames({ names: spelt, typed }) : [],
      ...(older && { older }),
    }
  }
}

const isFiltered = ({ from, kind, mentions, section, to }: SearchRequest): boolean =>
  Boolean(from ?? kind ?? section ?? to) || (mentions?.length ?? 0) > 0

/** The text of a document; of what has none, what is said of it. */
function paragraphsOf(snapshot: Snapshot): readonly string[] {
  const { body, heads } = readTexts(snapshot)
  const rest = heads.filter((head) => head !== snapshot.title)
  return body.length > 0 ? [...body, ...rest] : rest
}
