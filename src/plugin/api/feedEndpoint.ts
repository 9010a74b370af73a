import type { Endpoint, PayloadRequest } from 'payload'

import { z } from 'zod'

import type { Card, Snapshot } from '../../domain/ledger/snapshot.ts'

import { releasedText } from '../../domain/ledger/releasedText.ts'
import { ask } from '../database/query.ts'
import { etagOf, matchesEtag } from '../http/etag.ts'

/** What has a place in time of its own. */
const kinds = ['correction', 'meeting', 'report', 'speech'] as const

const CURSOR = /^(-?\d{1,17})(\/[^\s\0]{1,300})$/u
/** On one page; whoever asks for more gets as many. */
const most = 50
const flag = z.enum(['0', '1']).default('0')

const input = z.strictObject({
  after: z.string().regex(CURSOR).optional(),
  full: flag.transform((value) => value === '1'),
  kind: z.enum(kinds).default('report'),
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .default(20)
    .transform((limit) => Math.min(limit, most)),
})

/**
 * `GET /newsroom/feed?kind=report`: what is public of one kind, last released first; `after` is the `next` of the page before
 * and costs the same at any depth. With `full=1` each has its text as released: `html`, `plainText`, `sections`. For
 * anybody: it reads what readers read. An `If-None-Match` of the `ETag` is answered 304.
 */
export const feedEndpoint: Endpoint = {
  handler: async (req) => {
    const asked = input.safeParse(Object.fromEntries(req.searchParams))
    if (!asked.success) {
      const errors = asked.error.issues.map(({ message, path }) => ({
        message: `${path.join('.')}: ${message}`,
      }))
      return Response.json({ errors }, { status: 400 })
    }
    return kept(req, JSON.stringify(await readFeed(req, asked.data)))
  },
  method: 'get',
  path: '/newsroom/feed',
}

type Asked = z.infer<typeof input>

/** One index range, in the order of release, which never changes: whoever walks it meets nothing twice, and what
 * is new stands on the first page whatever day it is about. The row after the page says whether there is another. */
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
    // The record's own columns: written by a release alone.
    docs: shown.map(({ card, snapshot }) => ({
      ...(card as Card),
      ...(full && releasedText(snapshot as Snapshot)),
    })),
    next: rows.length > limit && last ? `${String(last.microseconds)}${String(last.path)}` : null,
  }
}

/** As fresh as a page: shared caches may keep it for a second, and a client that has it already is told so. */
function kept({ headers }: PayloadRequest, body: string): Response {
  const etag = etagOf(body)
  const own = { 'Cache-Control': 'public, max-age=0, s-maxage=1', ETag: etag }
  return matchesEtag(headers.get('if-none-match'), etag)
    ? new Response(null, { headers: own, status: 304 })
    : new Response(body, { headers: { ...own, 'Content-Type': 'application/json; charset=utf-8' } })
}
