import type { SearchQuery } from '../../domain/search/readQuery.ts'
import type { Put, SearchRequest, Statement } from './searchRequest.ts'

import { printTsQuery } from '../../domain/search/tsQuery.ts'
import { fetchCandidates, order, phrases } from './fetchCandidates.ts'

export const pageSize = 20
export const deepestPage = 10

/**
 * Limits: documents fetched; newest of these whose facets are counted; related documents shown per facet; documents
 * ranked by weight. Phrases that no index holds are searched for among more candidates, most of which may lack them.
 */
const limits = {
  gathered: 200,
  counted: 300,
  named: 80,
  phrase: 1000,
  weighed: 150,
} as const

/** Whether a phrase must be searched for among documents that have its words. */
const isSparse = ({ terms }: SearchQuery): boolean =>
  terms.some(({ isIndexed = false, isPhrase }) => isPhrase && !isIndexed)

/** Number of the newest candidates whose facets are counted, and whose texts are searched for phrases. */
export const examined = (query: SearchQuery): number =>
  isSparse(query) ? limits.phrase : limits.counted

/** Number of candidates to fetch: so many are wanted, and of phrases as many as are searched. */
const fetched = (query: SearchQuery, wanted: number): number =>
  isSparse(query) ? limits.phrase : wanted

type Task = { readonly query: SearchQuery; readonly request: SearchRequest }
type Part = Task & { readonly put: Put; readonly said: string }

/** Whether results are ranked by relevance; else the newest come first. */
export const isRelevance = ({ query, request }: Task): boolean =>
  request.order === 'relevance' && query.terms.length > 0

/**
 * Statement for one page of results with their counts. Rows of `what`, `value`, `count` are counts, as `facetCounts`
 * reads them; further rows hold every document of the page, and one more if there is one, with path, time, `card`,
 * `snapshot` and its `place` on the page.
 */
export function findAndCount({ query, request }: Task): Statement {
  const values: unknown[] = []
  const put = (value: unknown): string => `$${values.push(value)}`
  const said = phrases(put, query)
  const part = { put, query, request, said }
  const pages = Math.min(Math.max(1, request.page ?? 1), deepestPage) - 1
  const before = isRelevance(part) ? pages * pageSize : 0
  const text = `WITH ${counted(part)}, ${isRelevance(part) ? weighed(part, before) : newest(part)},
  page AS (SELECT place, n - ${before} AS n FROM ordered WHERE n > ${before} ORDER BY n LIMIT ${pageSize + 1})
SELECT 'hit' AS what, path AS value, ${microseconds} AS count, n::int AS place,
       CASE WHEN n <= ${pageSize} THEN card END AS card, CASE WHEN n <= ${pageSize} THEN snapshot END AS snapshot
  FROM page JOIN live_documents ON ctid = place
UNION ALL SELECT what, value, count, 0, NULL, NULL FROM shares`
  const isPlain = pages === 0 && said === '' && !isFiltered(request) && !request.before
  return { text, values, ...(isPlain && { name: `search ${request.order}` }) }
}

const microseconds = '(extract(epoch FROM sort_at) * 1000000)::bigint'

/** SQL of the counts: the total, and facets of the newest results, whatever page is shown. */
function counted({ put, query, request, said }: Part): string {
  const { before, ...all } = request
  const wanted = fetched(query, limits.gathered) + 1
  return `${fetchCandidates({ name: 'found', put, query, request: before ? all : request, wanted })},
  latest AS MATERIALIZED (SELECT place FROM found ${order} LIMIT ${examined(query)}),
  counted AS MATERIALIZED (
    SELECT place, path, sort_at, kind, section, mentions, date_part('year', sort_at AT TIME ZONE ${put(request.timeZone)}) AS year
      FROM latest JOIN live_documents ON ctid = place WHERE true${said}),
  shares AS (
    SELECT 'found' AS what, NULL AS value, count(*) FROM found
    UNION ALL SELECT 'part', NULL, 1 FROM found_part WHERE is_part
    UNION ALL SELECT 'counted', NULL, count(*) FROM counted
    UNION ALL SELECT 'kind', kind, count(*) FROM counted GROUP BY kind
    UNION ALL SELECT 'section', section, count(*) FROM counted WHERE section IS NOT NULL GROUP BY section
    UNION ALL SELECT 'year', year::text, count(*) FROM counted GROUP BY year
    UNION ALL (SELECT 'named', mention, count(*) FROM counted, unnest(mentions) AS mention
                GROUP BY mention ORDER BY 3 DESC, 2 LIMIT ${limits.named}))`
}

/**
 * SQL of a page by relevance: matches in titles, newest first; then those of highest rank among the newest 150. The
 * texts are not ranked where title matches fill the page.
 */
function weighed({ put, query, request, said }: Part, before: number): string {
  const wanted = before + pageSize + 1
  const heads = { name: 'heads', put, query, request, where: 'heads' } as const
  return `${fetchCandidates({ ...heads, wanted: fetched(query, wanted) })},
  headed AS MATERIALIZED (${listed({ from: 'heads', query, said, wanted })}),
  rest AS MATERIALIZED (
    SELECT place, path, sort_at FROM counted
     WHERE (SELECT count(*) FROM headed) < ${wanted} AND path NOT IN (SELECT path FROM headed) ${order} LIMIT ${limits.weighed}),
  weights AS MATERIALIZED (
    SELECT rest.*, round(ts_rank(search_tokens, ${put(printTsQuery(query))}::tsquery)::numeric, 2) AS weight
      FROM rest JOIN live_documents ON ctid = place),
  ordered AS MATERIALIZED (
    SELECT place, row_number() OVER (ORDER BY weight DESC NULLS FIRST, sort_at DESC, path DESC) AS n
      FROM (SELECT *, NULL AS weight FROM headed UNION ALL SELECT * FROM weights) both_of_them)`
}

/** SQL of a page by date, from the cursor on. */
function newest({ put, query, request, said }: Part): string {
  const wanted = pageSize + 1
  const name = request.before ? 'older' : 'found'
  const older = request.before
    ? `${fetchCandidates({ name, put, query, request, wanted: fetched(query, wanted) })}, `
    : ''
  return `${older}listed AS MATERIALIZED (${listed({ from: name, query, said, wanted })}),
  ordered AS MATERIALIZED (SELECT place, row_number() OVER (${order}) AS n FROM listed)`
}

type ListedInput = Pick<Part, 'query' | 'said'> & { readonly from: string; readonly wanted: number }

/** SQL of the newest rows of a table, with phrases matched one after the other until there are enough. */
const listed = ({ from, query, said, wanted }: ListedInput): string =>
  said === ''
    ? `SELECT place, path, sort_at FROM ${from} ${order} LIMIT ${wanted}`
    : `SELECT near.place, near.path, near.sort_at
      FROM (SELECT place, path, sort_at FROM ${from} ${order} LIMIT ${examined(query)}) near
      JOIN live_documents live ON ctid = near.place WHERE true${said}
     ORDER BY near.sort_at DESC, near.path DESC LIMIT ${wanted}`

/** Whether a request has filters, which make a query without words. */
export const isFiltered = ({ from, kind, mentions, section, to }: SearchRequest): boolean =>
  Boolean(from ?? kind ?? section ?? to) || (mentions?.length ?? 0) > 0

/** Statement for the counts alone. */
export function countAlone({ query, request }: Task): Statement {
  const values: unknown[] = []
  const put = (value: unknown): string => `$${values.push(value)}`
  const said = phrases(put, query)
  return { text: `WITH ${counted({ put, query, request, said })} SELECT * FROM shares`, values }
}
