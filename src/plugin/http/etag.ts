import { createHash } from 'node:crypto'

/** Makes the strong ETag of a body: every server gives the same bytes the same tag. */
export const etagOf = (body: Uint8Array | string): string =>
  `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`

/**
 * Tells whether a client has the body of an ETag already, by RFC 9110, 13.1.2: one tag, several, or `*`. A proxy that
 * compresses marks a strong tag as weak (`W/`); for a GET both mean one thing.
 *
 * @param ifNoneMatch - the request's `If-None-Match`
 */
export const matchesEtag = (ifNoneMatch: null | string | undefined, etag: string): boolean =>
  (ifNoneMatch ?? '')
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//u, ''))
    .some((tag) => tag === etag || tag === '*')
