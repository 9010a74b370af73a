import type { IncomingMessage, ServerResponse } from 'node:http'

import { isNotModified, printLastModified } from 'payload-newsroom/server'

import { keepRecent } from './keepRecent.ts'

type Named = {
  readonly etag: string
  /** The address, and what else tells one answer from another. */
  readonly place: string
  readonly request: IncomingMessage
  readonly response: ServerResponse
}

const most = 5000
const standing = new Map<string, { readonly changedAt: number; readonly etag: string }>()

/**
 * Sets `ETag` and `Last-Modified` of what is about to be sent, and 304 where the caller has it.
 *
 * The date is since when this server has given this answer at this address. The date of a release would be older, and
 * wrong: a page changes with what stands around its text, and with each version of the program.
 *
 * @returns whether the caller has it: nothing else is to be sent then
 */
export function setValidators({ etag, place, request, response }: Named): boolean {
  const now = Date.now() / 1000
  const changedAt = sinceWhen({ etag, now, place })
  const lastModified = printLastModified(changedAt, now)
  response.setHeader('ETag', etag)
  if (lastModified !== undefined) response.setHeader('Last-Modified', lastModified)
  const isKnown = isNotModified({
    etag,
    ifModifiedSince: request.headers['if-modified-since'],
    ifNoneMatch: request.headers['if-none-match'],
    ...(lastModified !== undefined && { changedAt }),
  })
  if (isKnown) response.statusCode = 304
  return isKnown
}

function sinceWhen({ etag, now, place }: { etag: string; now: number; place: string }): number {
  const known = standing.get(place)
  const value = known?.etag === etag ? known : { changedAt: Math.ceil(now), etag }
  keepRecent({ key: place, kept: standing, most, value })
  return value.changedAt
}
