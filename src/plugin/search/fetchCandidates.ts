import type { SearchQuery } from '../../domain/search/readQuery.ts'
import type { Put } from './searchRequest.ts'
import type { SearchRequest } from './searchRequest.ts'

import { printTsQuery, quoteLexeme } from '../../domain/search/tsQuery.ts'

/** What is to be gathered, into a table of that name. */
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
 * The tables, for a `WITH`, in which whatever is asked for comes together: `name` has a document a row, by where it lies
 * (`place`, of this statement alone), its path and its place in time; `name_part` says whether there is more.
 */
export const fetchCandidates = (gathering: Gathering): string =>
  gathering.query.terms.length === 0 ? byFilters(gathering) : byWords(gathering)

/**
 * Whatever the words and the filters find; or, where there is more, at least as many of the newest as are wanted. An index
 * on words knows no order, and a word that stands in half an archive would be gathered from all of it. Hence the newest
 * year or so is asked first: if that has enough, it is all; if it has a fair share, the years before come next; else, or
 * if these do not suffice either, everything. The fences keep the planner from walking the dates instead, which takes
 * seconds for whatever is rare and old.
 */
function byWords({ name, put, query, request, wanted, where = 'anywhere' }: Gathering): string {
  const words = printTsQuery(query, where)
  const documents = (lexemes: string, more = '') => `MATERIALIZED (
    SELECT ${columns} FROM live_documents
     WHERE ${filtersOf(request, put)} AND search_tokens @@ ${put(lexemes)}::tsquery${more})`
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

/** Without words: what is about somebody is gathered by its index; else the newest suffice. */
function byFilters({ name, put, request, wanted }: Gathering): string {
  const found = `SELECT ${columns} FROM live_documents WHERE ${filtersOf(request, put)}`
  return request.mentions?.length
    ? `${name} AS MATERIALIZED (${found}), ${isWhole(name)}`
    : `${name} AS MATERIALIZED (${found} ${order} LIMIT ${wanted}),
  ${name}_part AS (SELECT count(*) >= ${wanted} AS is_part FROM ${name})`
}

const columns = 'ctid AS place, path, sort_at'

const isWhole = (name: string): string => `${name}_part AS (SELECT false AS is_part)`

/** The conditions that the reader has set beside the words. */
function filtersOf(
  { before, from, kind, mentions, section, timeZone, to }: SearchRequest,
  put: Put,
): string {
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

/** Words in quotation marks stand in the text as they are. */
export const phrases = (put: Put, query: SearchQuery): string =>
  query.terms
    .filter(({ isPhrase }) => isPhrase)
    .map(({ text }) => ` AND strpos(search_text, ${put(text)}) > 0`)
    .join('')

const oneOf = (years: readonly number[]): string =>
  `(${years.map((year) => quoteLexeme(`y:${year}`)).join(' | ')})`

/**
 * The newest year or so up to where is looked, and the years before it, as `newsroom_dated` writes them. The year after
 * counts too, since the database's clock may run ahead of ours; and a year that has just begun holds little yet.
 */
function lastYears({ before, to }: SearchRequest): { before: number[]; last: number[] } {
  const now = to === undefined ? Date.now() : Math.min(Date.now(), Date.parse(to))
  const day = new Date(before ? Number(before.microseconds) / 1000 : now)
  const year = day.getUTCFullYear()
  const last = day.getUTCMonth() < 3 ? [year + 1, year, year - 1] : [year + 1, year]
  const oldest = Math.min(...last)
  return { before: [oldest - 1, oldest - 2], last }
}

const mostYears = 5

/** The few years that a reader asks for, and those around: a newsroom’s year begins in another hour than the world’s. */
function yearsBetween({ from, to }: SearchRequest): number[] | undefined {
  const [first, last] = [from, to].map((day) => Number(day?.slice(0, 4)))
  if (first === undefined || last === undefined) return undefined
  const count = last - first + 3
  return count > 0 && count <= mostYears
    ? Array.from({ length: count }, (_, place) => first - 1 + place)
    : undefined
}
