import type { IncomingMessage, ServerResponse } from 'node:http'

import { etagOf } from 'payload-newsroom/server'

import type { PageResult } from './pageResult.ts'

import { caching as cachingOfPages } from './caching.ts'
import { setValidators } from './validators.ts'

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
  response.setHeader('Cache-Control', caching)
  response.setHeader('Content-Security-Policy', "default-src 'none'; sandbox")
  response.setHeader('Content-Type', type)
  response.setHeader('X-Content-Type-Options', 'nosniff')
  const isKnown = setValidators({
    etag: etagOf(text),
    place: request.url ?? '',
    request,
    response,
  })
  if (!isKnown) response.setHeader('Content-Length', Buffer.byteLength(text))
  response.end(isKnown || request.method === 'HEAD' ? undefined : text)
  return { kind: 'sent' }
}
