import type { IncomingMessage, ServerResponse } from 'node:http'

import { etagOf, matchesEtag } from 'payload-newsroom/server'

import type { PageResult } from './pageResult.ts'

import { caching as cachingOfPages } from './caching.ts'

/** Sends what is no page: feeds, maps and files, in one piece, or word that nothing has changed. */
export function sendText({
  caching = cachingOfPages,
  request,
  response,
  text,
  type,
}: {
  caching?: string
  request: IncomingMessage
  response: ServerResponse
  text: Buffer | string
  type: string
}): PageResult<never> {
  const etag = etagOf(text)
  response.setHeader('Cache-Control', caching)
  response.setHeader('Content-Security-Policy', "default-src 'none'; sandbox")
  response.setHeader('Content-Type', type)
  response.setHeader('ETag', etag)
  response.setHeader('X-Content-Type-Options', 'nosniff')
  if (matchesEtag(request.headers['if-none-match'], etag)) {
    response.statusCode = 304
    response.end()
    return { kind: 'sent' }
  }
  response.setHeader('Content-Length', Buffer.byteLength(text))
  response.end(request.method === 'HEAD' ? undefined : text)
  return { kind: 'sent' }
}
