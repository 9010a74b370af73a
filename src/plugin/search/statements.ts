import type { SearchQuery } from '../../domain/search/readQuery.ts'
import type { SearchRequest } from './engine.ts'

import { printTsQuery, quoteLexeme } from '../../domain/search/tsQuery.ts'

/** Where a page of a list ended: its last document's place in time, and its path among equals. */
export type Cursor = { readonly microseconds: string; readonly path: string }

export type Statement = { readonly text: string; readonly values: readonly unknown[] }

/** How many of the newest documents are looked at before the index is asked: common words are found among them. */
const newest = 100

/** Of how many matches, the newest, phrases are looked for and the weight of words is compared. */
export const weighed = { phrase: 1000, rank: 150 } as const

type Task = { readonly query: SearchQuery; readonly request: SearchRequest }

/** Collects the values of a statement and gives their places. */
function collect() {
  const values: unknown[] = []
  const put = (value: unknown): string => `$${values.push(value)}`
  return { put, values }
}

/** The conditions that the reader has set beside the words. */
function filtersOf(
  { before, from, kind, mentions, section, timeZone, to }: SearchRequest,
  put: (value: unknown) => string,
) {
  const day = (value: string) => `(${put(value)}::date::timestamp AT TIME ZONE ${put(timeZone)})`
  return [
    `state = 'live' AND kind NOT IN ('picture', 'site')`,
    kind && `kind = ${put(kind)}`,
    section && `section = ${put(section)}`,
    mentions && mentions.length > 0 && `mentions @> ${put(mentions)}::text[]`,
    from && `sort_at >= ${day(from)}`,
    to && `sort_at < ${day(to)} + interval '1 day'`,
    before &&
      `(sort_at, path) < (timestamptz 'epoch' + ${put(before.microseconds)}::bigint * interval '1 microsecond', ${put(before.path)})`,
  ]
    .filter(Boolean)
    .join(' AND ')
}

const microseconds = `(extract(epoch FROM sort_at) * 1000000)::bigint::text AS microseconds`

/**
 * Whatever matches among the newest documents, and whether in its head, without asking the index: a word that stands in
 * every tenth document or more fills a page from these, where the index would first gather thousands.
 */
export function amongNewest({ query, request }: Task): Statement {
  const { put, values } = collect()
  const filters = filtersOf(request, put)
  return {
    text: `WITH recent AS MATERIALIZED (
      SELECT path, sort_at, search_tokens, search_text FROM live_documents WHERE ${filters}
       ORDER BY sort_at DESC, path DESC LIMIT ${newest})
    SELECT path, ${microseconds}, search_tokens @@ ${put(printTsQuery({ query, where: 'heads' }))}::tsquery AS "inHead" FROM recent
     WHERE search_tokens @@ ${put(printTsQuery({ query }))}::tsquery${phrases({ put, query })}
     ORDER BY sort_at DESC, path DESC`,
    values,
  }
}

export type Where = 'anywhere' | 'heads'

const order = 'ORDER BY sort_at DESC, path DESC'

/**
 * Whatever matches, by the index: of the last two years, and of all of them only where these do not suffice. A word that
 * stands in half an archive would else be gathered from all of it to be sorted. The fences keep the planner from walking
 * the dates instead, which takes seconds for whatever is rare and old.
 */
export function byIndex(
  { query, request }: Task,
  { limit, where }: { limit: number; where: Where },
): Statement {
  const { put, values } = collect()
  const filters = filtersOf(request, put)
  const words = printTsQuery({ query, where })
  const isPhrase = query.terms.some((term) => term.isPhrase)
  // Phrases are looked for among as many as this, of which most may say something else.
  const wanted = isPhrase ? weighed.phrase : limit
  const found = (more: string) =>
    `SELECT path, sort_at FROM live_documents WHERE ${filters} AND ${more}`
  const enough = `(SELECT count(*) FROM late) >= ${wanted}`
  const all = `late AS MATERIALIZED (${found(`search_tokens @@ ${put(`(${words}) & ${lastYears(request)}`)}::tsquery`)}),
    early AS MATERIALIZED (${found(`NOT ${enough} AND search_tokens @@ ${put(words)}::tsquery`)}),
    found AS (SELECT * FROM late WHERE ${enough} UNION ALL SELECT * FROM early)`
  const text = isPhrase
    ? `WITH ${all}, near AS MATERIALIZED (SELECT path FROM found ${order} LIMIT ${wanted})
      SELECT path, ${microseconds} FROM near JOIN live_documents USING (path)
       WHERE true${phrases({ put, query })} ${order} LIMIT ${limit}`
    : `WITH ${all} SELECT path, ${microseconds} FROM found ${order} LIMIT ${limit}`
  return { text, values }
}

/**
 * The year up to which is looked and the one before it, as `newsroom_dated` writes them; and the one after, since the
 * database's clock may run ahead of ours.
 */
function lastYears({ before }: SearchRequest): string {
  const last = before ? Number(before.microseconds) / 1000 : Date.now()
  const year = new Date(last).getUTCFullYear()
  return `(${[year + 1, year, year - 1].map((each) => quoteLexeme(`y:${each}`)).join(' | ')})`
}

/** Whatever the filters leave, without words. */
export function byFilters(request: SearchRequest, limit: number): Statement {
  const { put, values } = collect()
  const found = `SELECT path, sort_at FROM live_documents WHERE ${filtersOf(request, put)}`
  const first = `${order} LIMIT ${limit}`
  return {
    text: request.mentions?.length
      ? `WITH found AS MATERIALIZED (${found}) SELECT path, ${microseconds} FROM found ${first}`
      : `SELECT path, ${microseconds} FROM (${found} ${first}) found ${order}`,
    values,
  }
}

/** The weight of the words in these documents, heaviest first, the newer among equals. */
export function byWeight({
  paths,
  query,
}: {
  paths: readonly string[]
  query: SearchQuery
}): Statement {
  return {
    text: `SELECT path FROM live_documents WHERE path = ANY ($1) AND state = 'live'
     ORDER BY round(ts_rank(search_tokens, $2::tsquery)::numeric, 2) DESC, sort_at DESC, path DESC`,
    values: [paths, printTsQuery({ query })],
  }
}

/** What a page shows, in the order of the paths; what has gone meanwhile is left out. */
export const shownAt = (paths: readonly string[]): Statement => ({
  text: `SELECT card, snapshot FROM unnest($1::text[]) WITH ORDINALITY AS asked(path, place)
    JOIN live_documents USING (path) WHERE state = 'live' ORDER BY place`,
  values: [paths],
})

/** Words in quotation marks stand in the text as they are. */
const phrases = ({ put, query }: { put: (value: unknown) => string; query: SearchQuery }): string =>
  query.terms
    .filter(({ isPhrase }) => isPhrase)
    .map(({ text }) => ` AND strpos(search_text, ${put(text)}) > 0`)
    .join('')
