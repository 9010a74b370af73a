import type { SearchQuery } from '../../domain/search/readQuery.ts'
import type { Put } from './searchRequest.ts'
import type { SearchRequest } from './searchRequest.ts'

import { printTsQuery, quoteLexeme } from '../../domain/search/tsQuery.ts'

/** Candidates to fetch, with the name of their table. */
type Gathering = {
  readonly name: string
  readonly put: Put
  readonly query: SearchQuery
  readonly request: SearchRequest
  readonly wanted: number
  readonly where?: 'anywhere' | 'heads'
}

export const order = 'ORDER BY sort_at DESC, path DESC'

/**
 * Common table expressions of the candidates, for a `WITH`: table `name` has a row per document with its physical place
 * (`place`, valid in this statement alone), path and time; `name_part` tells whether there are more.
 */
export const fetchCandidates = (gathering: Gathering): string =>
  gathering.query.terms.length === 0 ? byFilters(gathering) : byWords(gathering)

/**
 * Candidates that match words and filters; where there are more, at least as many of the newest as wanted. An index on
 * words knows no order, and a word found in half the archive would fetch half of it. Hence the newest year or so is
 * searched first. If that yields enough, it is all; if a fair share, the years before follow; otherwise, or if these do
 * not suffice, everything. The fences (`MATERIALIZED`) keep the planner from walking the dates instead, which takes seconds
 * for what is rare and old.
 */
function byWords({ name, put, query, request, wanted, where = 'anywhere' }: Gathering): string {
  const words = printTsQuery(query, where)
  const documents = (lexemes: string, more = '') => `MATERIALIZED (
    SELECT ${columns} FROM live_documents
     WHERE ${filtersOf(request, put)} AND newsroom_words(search_tokens) @@ ${put(lexemes)}::tsquery${more})`
  const years = yearsBetween(request)
  if (years) return `${name} AS ${documents(`(${words}) & ${oneOf(years)}`)}, ${isWhole(name)}`
  const { before, last } = lastYears(request)
  const count = (table: string) => `(SELECT count(*) FROM ${name}_${table})`
  const fairShare = Math.ceil(wanted / 3)
  return `
  ${name}_last AS ${documents(`(${words}) & ${oneOf(last)}`)},
  ${name}_before AS ${documents(
    `(${words}) & ${oneOf(before)}`,
    ` AND ${count('last')} >= ${fairShare} AND ${count('last')} < ${wanted}`,
  )},
  ${name}_late AS MATERIALIZED (SELECT * FROM ${name}_last UNION ALL SELECT * FROM ${name}_before),
  ${name}_all AS ${documents(words, ` AND ${count('late')} < ${wanted}`)},
  ${name}_part AS (SELECT ${count('late')} >= ${wanted} AS is_part),
  ${name} AS (SELECT * FROM ${name}_late WHERE (SELECT is_part FROM ${name}_part) UNION ALL SELECT * FROM ${name}_all)`
}

/** Candidates without words: documents about somebody by their index; else the newest suffice. */
function byFilters({ name, put, request, wanted }: Gathering): string {
  const found = `SELECT ${columns} FROM live_documents WHERE ${filtersOf(request, put)}`
  return request.mentions?.length
    ? `${name} AS MATERIALIZED (${found}), ${isWhole(name)}`
    : `${name} AS MATERIALIZED (${found} ${order} LIMIT ${wanted}),
  ${name}_part AS (SELECT count(*) >= ${wanted} AS is_part FROM ${name})`
}

const columns = 'ctid AS place, path, sort_at'

const isWhole = (name: string): string => `${name}_part AS (SELECT false AS is_part)`

/** SQL conditions of the filters. */
function filtersOf(
  { before, from, kind, mentions, section, timeZone, to }: SearchRequest,
  put: Put,
): string {
  // Days are counted before they become instants: one on which clocks change has 23 hours or 25.
  const startOf = (day: string, later = 0) =>
    `((${put(day)}::date + ${later})::timestamp AT TIME ZONE ${put(timeZone)})`
  return [
    `state = 'live' AND kind NOT IN ('picture', 'site')`,
    kind && `kind = ${put(kind)}`,
    section && `section = ${put(section)}`,
    mentions && mentions.length > 0 && `mentions @> ${put(mentions)}::text[]`,
    from && `sort_at >= ${startOf(from)}`,
    to && `sort_at < ${startOf(to, 1)}`,
    before &&
      `(sort_at, path) < (timestamptz 'epoch' + ${put(before.microseconds)}::bigint * interval '1 microsecond', ${put(before.path)})`,
  ]
    .filter(Boolean)
    .join(' AND ')
}

/** SQL condition for phrases in quotation marks, which must occur literally. */
export const phrases = (put: Put, query: SearchQuery): string =>
  query.terms
    .filter(({ isPhrase }) => isPhrase)
    .map(({ text }) => ` AND strpos(search_text, ${put(text)}) > 0`)
    .join('')

/** Narrows words to the newest year or so. */
export const inLastYears = (words: string): string => `(${words}) & ${oneOf(lastYears({}).last)}`

const oneOf = (years: readonly number[]): string =>
  `(${years.map((year) => quoteLexeme(`y:${year}`)).join(' | ')})`

/**
 * The newest year or so before the cursor, and the years before it, as `newsroom_dated` writes them. The next year
 * counts too, since the database's clock may be ahead; and a year that has just begun holds little yet.
 */
function lastYears({ before, to }: Pick<SearchRequest, 'before' | 'to'>): {
  before: number[]
  last: number[]
} {
  const now = to === undefined ? Date.now() : Math.min(Date.now(), Date.parse(to))
  const day = new Date(before ? Number(before.microseconds) / 1000 : now)
  const year = day.getUTCFullYear()
  const last = day.getUTCMonth() < 3 ? [year + 1, year, year - 1] : [year + 1, year]
  const oldest = Math.min(...last)
  return { before: [oldest - 1, oldest - 2], last }
}

const mostYears = 5

/** Years between two days, and those around: a newsroom's year begins at another hour than UTC's. */
function yearsBetween({ from, to }: SearchRequest): number[] | undefined {
  const [first, last] = [from, to].map((day) => Number(day?.slice(0, 4)))
  if (first === undefined || last === undefined) return undefined
  const count = last - first + 3
  return count > 0 && count <= mostYears
    ? Array.from({ length: count }, (_, place) => first - 1 + place)
    : undefined
}
