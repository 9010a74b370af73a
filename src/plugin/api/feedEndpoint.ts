import type { Endpoint, PayloadRequest } from 'payload'

import { z } from 'zod'

import type { Card, Snapshot } from '../../domain/ledger/snapshot.ts'

import { textKinds } from '../../domain/ledger/kinds.ts'
import { releasedText } from '../../domain/ledger/releasedText.ts'
import { ask } from '../database/query.ts'
import { badRequest, faultsIn } from '../http/endpoint.ts'
import { etagOf, isNotModified } from '../http/etag.ts'
import { publicCard, publicText } from '../values/publicAddress.ts'

const CURSOR = /^(-?\d{1,17})(\/[^\s\0]{1,300})$/u
/** Largest number of documents on a page; larger requests are cut. */
const most = 50
const flag = z.enum(['0', '1']).default('0')

const input = z.strictObject({
  after: z.string().regex(CURSOR).optional(),
  full: flag.transform((value) => value === '1'),
  kind: z.enum(textKinds.toSorted()).default('report'),
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .default(20)
    .transform((limit) => Math.min(limit, most)),
})

/**
 * `GET /newsroom/feed?kind=report`: public documents of one kind, last released first; `after` takes the `next` of the
 * previous page and costs the same at any depth. With `full=1` each has its released text: `html`, `plainText`,
 * `sections`. Open to anybody, since it reads live documents alone. A matching `If-None-Match` is answered 304.
 */
export const feedEndpoint: Endpoint = {
  handler: async (req) => {
    const asked = input.safeParse(Object.fromEntries(req.searchParams), { error: faultsIn(req) })
    if (!asked.success) return badRequest(asked.error)
    return kept(req, JSON.stringify(await readFeed(req, asked.data)))
  },
  method: 'get',
  path: '/newsroom/feed',
}

type Asked = z.infer<typeof input>

/**
 * Reads one index range in the order of release. That order never changes, so that a caller who pages meets nothing
 * twice, and new documents stand on the first page whatever day they are about. One extra row tells whether another
 * page follows.
 */
async function readFeed({ payload }: PayloadRequest, { after, full, kind, limit }: Asked) {
  const [, microseconds = null, path = null] = CURSOR.exec(after ?? '') ?? []
  const rows = await ask(payload, {
    text: `SELECT card, path, (extract(epoch FROM first_released_at) * 1000000)::bigint::text AS microseconds
        ${full ? ', snapshot' : ''}
      FROM live_documents
      WHERE state = 'live' AND kind = $1
        AND (first_released_at, path) < (
          coalesce(timestamptz 'epoch' + $2::bigint * interval '1 microsecond', 'infinity'), coalesce($3, ''))
      ORDER BY first_released_at DESC, path DESC LIMIT $4`,
    values: [kind, microseconds, path, limit + 1],
  })
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return {
    // Columns of the ledger, written by releases alone.
    docs: shown.map(({ card, snapshot }) => {
      const text = full ? releasedText(snapshot as Snapshot) : undefined
      return { ...publicCard(card as Card, payload), ...(text && publicText(text, payload)) }
    }),
    next: rows.length > limit && last ? `${String(last.microseconds)}${String(last.path)}` : null,
  }
}

/**
 * Cache headers of a page: shared caches may store the response for a second, and a client that has it already gets
 * 304.
 */
function kept({ headers }: PayloadRequest, body: string): Response {
  const etag = etagOf(body)
  const own = { 'Cache-Control': 'public, max-age=0, s-maxage=1', ETag: etag }
  const ifModifiedSince = headers.get('if-modified-since')
  return isNotModified({ etag, ifModifiedSince, ifNoneMatch: headers.get('if-none-match') })
    ? new Response(null, { headers: own, status: 304 })
    : new Response(body, { headers: { ...own, 'Content-Type': 'application/json; charset=utf-8' } })
}
