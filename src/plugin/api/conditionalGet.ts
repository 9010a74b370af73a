import type { KeptAnswer } from './responseCache.ts'

import { matchesEtag } from '../http/etag.ts'

/** Browsers revalidate each time, shared caches after a second; stale-while-revalidate: 1 s. */
const cacheControl = 'public, max-age=0, s-maxage=1, stale-while-revalidate=1'

/** Signed-in callers and callers with a key get responses of their own. */
const vary = 'Authorization, Cookie'

/** Sends a cached response: whole, or 304 to a caller who has it already. */
export function sendKept({ body, etag, headers, state }: KeptAnswer, request: Request): Response {
  const sent = new Headers()
  for (const [name, value] of headers) sent.append(name, value)
  sent.set('Cache-Control', cacheControl)
  sent.set('ETag', etag)
  sent.append('Vary', vary)
  const now = Date.now() / 1000
  // The current second may bring another change, which this date could not tell apart.
  const changedAt = state.seenAt <= now ? state.seenAt : undefined
  if (changedAt !== undefined) sent.set('Last-Modified', new Date(changedAt * 1000).toUTCString())
  if (!isKnown({ changedAt, etag, request })) return new Response(body, { headers: sent })
  sent.delete('Content-Type')
  return new Response(null, { headers: sent, status: 304 })
}

type Input = { changedAt: number | undefined; etag: string; request: Request }

/** Whether the caller has this response. ETags take precedence over dates. */
function isKnown({ changedAt, etag, request: { headers, method } }: Input): boolean {
  if (method !== 'GET') return false
  const tags = headers.get('if-none-match')
  if (tags !== null) return matchesEtag(tags, etag)
  const since = Date.parse(headers.get('if-modified-since') ?? '') / 1000
  return changedAt !== undefined && since >= changedAt
}

/** Marks a response as private to one caller. */
export function onlyForThem(response: Response): Response {
  const headers = new Headers(response.headers)
  headers.set('Cache-Control', 'private, no-store')
  return new Response(response.body, { headers, status: response.status })
}

/** Marks a response without cache headers as not storable. */
export const keptByNobody = (response: Response): Response =>
  response.headers.has('cache-control') ? response : onlyForThem(response)
