import type { Endpoint, Payload } from 'payload'

import { z } from 'zod'

import type { SearchResult } from './engine.ts'

import { pageKinds } from '../../domain/ledger/kinds.ts'
import { newsroomLocale } from '../config/locale.ts'
import { ask } from '../database/query.ts'
import { sqlState } from '../database/sqlState.ts'
import { badRequest, faultsIn } from '../http/endpoint.ts'
import { publicLanguage } from '../search-index/openAnalyzer.ts'
import { publicPath } from '../values/publicAddress.ts'
import { openSearch } from './engine.ts'

const CURSOR = /^(-?\d{1,17})(\/[^\s\0]{1,300})$/u

const input = z.object({
  before: z.string().regex(CURSOR).optional(),
  from: z.iso.date().optional(),
  kind: z.enum(pageKinds.toSorted()).optional(),
  order: z.enum(['newest', 'relevance']).default('relevance'),
  page: z.coerce.number().int().min(1).max(10).default(1),
  q: z.string().max(300).default(''),
  to: z.iso.date().optional(),
})

/** One search per Payload instance: it caches public names. */
const searches = new WeakMap<Payload, ReturnType<typeof openSearch>>()

function searchOf(payload: Payload): ReturnType<typeof openSearch> {
  const known = searches.get(payload) ?? openSearch((statement) => ask(payload, statement))
  searches.set(payload, known)
  return known
}

/**
 * `GET /newsroom/search?q=…`: search results as readers get them, twenty a page. Open to anybody, since it reads live
 * documents alone.
 *
 * 200 `{ hits, total, suggestions, alternatives, next }`; 400 with every fault of the query string; 503 after the
 * timeout.
 */
export const searchEndpoint: Endpoint = {
  handler: async (req) => {
    const asked = input.safeParse(Object.fromEntries(req.searchParams), { error: faultsIn(req) })
    if (!asked.success) return badRequest(asked.error)
    try {
      const [{ language, timeZone }, released] = await Promise.all([
        newsroomLocale(req),
        publicLanguage((text) => ask(req.payload, { text, values: [] })),
      ])
      const request = { ...toRequest(asked.data), language: released ?? language, timeZone }
      const result = await searchOf(req.payload)(request)
      return Response.json(toAnswer({ page: asked.data.page, payload: req.payload, result }), {
        headers: { 'Cache-Control': 'public, max-age=0, s-maxage=1' },
      })
    } catch (error) {
      if (sqlState(error) !== '57014') throw error
      return Response.json({ errors: [{ message: 'q: too broad' }] }, { status: 503 })
    }
  },
  method: 'get',
  path: '/newsroom/search',
}

function toRequest({ before, from, kind, order, page, q, to }: z.infer<typeof input>) {
  const [, microseconds, path] = CURSOR.exec(before ?? '') ?? []
  return {
    order,
    page,
    typed: q,
    ...(microseconds && path && { before: { microseconds, path } }),
    ...(from && { from }),
    ...(kind && { kind }),
    ...(to && { to }),
  }
}

type ToAnswerInput = {
  readonly page: number
  readonly payload: Payload
  readonly result: SearchResult
}

const toAnswer = ({
  page,
  payload,
  result: { alternatives, counts, hasNext, hits, older, suggestions },
}: ToAnswerInput) => ({
  alternatives,
  hits: hits.map(
    ({ card: { date, key, kind, path, releasedAt, summary, title }, excerpt, title: marked }) => ({
      date,
      excerpt,
      key,
      kind,
      markedTitle: marked,
      path: publicPath(path, payload),
      releasedAt,
      summary,
      title,
    }),
  ),
  next: older
    ? { before: `${older.microseconds}${older.path}` }
    : hasNext
      ? { page: page + 1 }
      : null,
  suggestions,
  // A lower bound where there are more than were counted.
  total: { count: counts?.total ?? 0, isMore: counts?.isMore ?? false },
})
