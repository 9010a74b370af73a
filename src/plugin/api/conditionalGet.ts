import type { KeptAnswer } from './responseCache.ts'

import { isNotModified, printLastModified } from '../http/etag.ts'

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
  const lastModified = printLastModified(state.seenAt, Date.now() / 1000)
  if (lastModified !== undefined) sent.set('Last-Modified', lastModified)
  const isKnown =
    request.method === 'GET' &&
    isNotModified({
      etag,
      ifModifiedSince: request.headers.get('if-modified-since'),
      ifNoneMatch: request.headers.get('if-none-match'),
      ...(lastModified !== undefined && { changedAt: state.seenAt }),
    })
  if (!isKnown) return new Response(body, { headers: sent })
  sent.delete('Content-Type')
  return new Response(null, { headers: sent, status: 304 })
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
