import { createHash } from 'node:crypto'

/** Makes the strong ETag of a body: every server gives the same bytes the same tag. */
export const etagOf = (body: Uint8Array | string): string =>
  `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`

/** What a caller asked with, as `Headers.get` or Node give it. */
type Condition = {
  readonly ifModifiedSince: null | string | undefined
  readonly ifNoneMatch: null | string | undefined
}

/**
 * Tells whether a caller has a body already, by RFC 9110, 13.2.2: tags take precedence, a date counts without them.
 *
 * @param changedAt - since when the body has been what it is, in seconds of the epoch; undefined where that is not known
 */
export function isNotModified({
  changedAt,
  etag,
  ifModifiedSince,
  ifNoneMatch,
}: Condition & { readonly changedAt?: number | undefined; readonly etag: string }): boolean {
  if (typeof ifNoneMatch === 'string') return matchesEtag(ifNoneMatch, etag)
  const since = Date.parse(ifModifiedSince ?? '') / 1000
  return changedAt !== undefined && since >= changedAt
}

/**
 * Prints `Last-Modified`; undefined within the very second, which may bring another change that no date could tell from
 * the first.
 *
 * @param changedAt - in whole seconds of the epoch, counted up
 * @param now - in seconds of the epoch
 */
export const printLastModified = (changedAt: number, now: number): string | undefined =>
  changedAt <= now ? new Date(changedAt * 1000).toUTCString() : undefined

/**
 * Tells whether a client has the body of an ETag already, by RFC 9110, 13.1.2: one tag, several, or `*`. A proxy that
 * compresses marks a strong tag as weak (`W/`); for a GET both mean one thing.
 */
const matchesEtag = (ifNoneMatch: string, etag: string): boolean =>
  ifNoneMatch
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//u, ''))
    .some((tag) => tag === etag || tag === '*')
