import type { KeptAnswer } from './responseCache.ts'

import { matchesEtag } from '../http/etag.ts'

/** Readers’ caches ask each time, shared ones after a second; while one asks, the others may have what there was. */
const cacheControl = 'public, max-age=0, s-maxage=1, stale-while-revalidate=1'

/** Signed-in callers and callers with a key get answers of their own. */
const vary = 'Authorization, Cookie'

/** The answer as HTTP sends it: whole, or 304 to whoever has it already. */
export function sendKept({ body, etag, headers, state }: KeptAnswer, request: Request): Response {
  const sent = new Headers()
  for (const [name, value] of headers) sent.append(name, value)
  sent.set('Cache-Control', cacheControl)
  sent.set('ETag', etag)
  sent.append('Vary', vary)
  const now = Date.now() / 1000
  // A second that is not over may see another change, which this date would not tell apart.
  const changedAt = state.seenAt <= now ? state.seenAt : undefined
  if (changedAt !== undefined) sent.set('Last-Modified', new Date(changedAt * 1000).toUTCString())
  if (!isKnown({ changedAt, etag, request })) return new Response(body, { headers: sent })
  sent.delete('Content-Type')
  return new Response(null, { headers: sent, status: 304 })
}

type Input = { changedAt: number | undefined; etag: string; request: Request }

/** A tag says more than a date: where the caller names tags, its date is not looked at. */
function isKnown({ changedAt, etag, request: { headers, method } }: Input): boolean {
  if (method !== 'GET') return false
  const tags = headers.get('if-none-match')
  if (tags !== null) return matchesEtag(tags, etag)
  const since = Date.parse(headers.get('if-modified-since') ?? '') / 1000
  return changedAt !== undefined && since >= changedAt
}

/** An answer for one caller, which nobody else may have. */
export function onlyForThem(response: Response): Response {
  const headers = new Headers(response.headers)
  headers.set('Cache-Control', 'private, no-store')
  return new Response(response.body, { headers, status: response.status })
}

/** An answer of which nobody has said who may keep it: nobody may. */
export const keptByNobody = (response: Response): Response =>
  response.headers.has('cache-control') ? response : onlyForThem(response)
