import type { ReportSnapshot } from 'payload-newsroom/ledger'
import type { Channel } from 'payload-newsroom/syndication'
import type { QueryConfig } from 'pg'

import { kindList, newsKinds, textKinds } from 'payload-newsroom/ledger'
import { secondText } from 'payload-newsroom/time'

import type { Cursor } from '../queries/cursor.ts'

import { readerPool } from '../http/readerPool.ts'
import { printCursor } from '../queries/cursor.ts'

/** One document in a feed. Instants are ISO 8601 in UTC. */
export type Entry = Pick<ReportSnapshot, 'bylines' | 'correspondents'> & {
  readonly authors: readonly string[]
  readonly bodyHtml: null | string
  readonly dateline: null | string
  readonly image: null | string
  /** Of the file on the disk; absent where it was not asked for or is not there. */
  readonly imageBytes?: number | undefined
  readonly key: string
  readonly keywords: readonly string[]
  readonly path: string
  readonly published: string
  readonly summary: string
  readonly title: string
  readonly updated: string
}

/**
 * What a feed holds, what was released last first, whatever day it is about: a text about last week that goes out today
 * is news to whoever reads the feed. Title and description are of the page it belongs to, absent for the
 * whole site.
 */
export type FoundFeed = {
  readonly description?: string
  readonly entries: readonly Entry[]
  /** Cursor of the entries after these, where there are more. */
  readonly older?: string
  readonly title?: string
}

type Row = Entry & { readonly microseconds: string }

const most = 30

/** One more than is shown: it tells whether there are older ones. */
const LIMIT = `LIMIT ${most + 1}`

/** What comes after the cursor, the last two parameters of each statement; everything without one. */
const before = (live: string) => `(${live}.first_released_at, ${live}.path) < (
  coalesce(timestamptz 'epoch' + $2::bigint * interval '1 microsecond', 'infinity'), coalesce($3, ''))`

const ENTRY = `
  live.key, live.path, live.snapshot ->> 'title' AS title, live.snapshot ->> 'summary' AS summary,
  coalesce(live.snapshot ->> 'leadHtml', '') || (live.snapshot ->> 'bodyHtml') AS "bodyHtml", live.card -> 'picture' ->> 'src' AS image,
  CASE WHEN jsonb_typeof(live.card -> 'bylines') = 'array' THEN live.card -> 'bylines'
    WHEN jsonb_typeof(live.card -> 'speaker') = 'string' THEN jsonb_build_array(live.card -> 'speaker')
    ELSE '[]' END AS authors,
  coalesce(live.snapshot -> 'bylines', '[]') AS bylines, coalesce(live.snapshot -> 'correspondents', '[]') AS correspondents,
  live.snapshot ->> 'dateline' AS dateline, coalesce(live.snapshot -> 'keywords', '[]') AS keywords,
  ${secondText('coalesce(live.first_released_at, live.released_at)')} AS published,
  ${secondText('live.released_at')} AS updated,
  (extract(epoch FROM live.first_released_at) * 1000000)::bigint::text AS microseconds`

/** One short index range a kind, then the newest of all: an index on kind and release serves each. */
const OF_KINDS = `
SELECT ${ENTRY} FROM unnest($1::text[]) AS wanted(kind)
  CROSS JOIN LATERAL (SELECT * FROM live_documents other
    WHERE other.state = 'live' AND other.kind = wanted.kind AND ${before('other')}
    ORDER BY other.first_released_at DESC, other.path DESC ${LIMIT}) live
ORDER BY live.first_released_at DESC, live.path DESC ${LIMIT}`

const PAGE = `
SELECT key, kind, snapshot ->> 'summary' AS description, snapshot ->> 'title' AS title
  FROM live_documents WHERE path = $1 AND state = 'live'`

type PageRow = {
  readonly description: string
  readonly key: string
  readonly kind: string
  readonly title: string
}

const OF_SECTION = `
SELECT ${ENTRY} FROM live_documents live WHERE live.state = 'live' AND live.section = $1 AND ${before('live')}
ORDER BY live.first_released_at DESC, live.path DESC ${LIMIT}`

const newest = 1000
const kinds = kindList(textKinds)
const order = 'ORDER BY first_released_at DESC, path DESC'

/**
 * What is about somebody: among the newest documents, which is where whoever is named every day is found; else by the
 * index on mentions, and sorted then, which is quick for all others.
 */
const OF_MENTIONS = `
WITH near AS MATERIALIZED (
  SELECT path, first_released_at FROM (
    SELECT path, kind, first_released_at, mentions FROM live_documents
     WHERE state = 'live' AND kind NOT IN ('picture', 'site') AND ${before('live_documents')} ${order} LIMIT ${newest}) AS latest
   WHERE mentions @> ARRAY[$1] AND kind IN ${kinds} ${order} ${LIMIT}),
all_of_them AS MATERIALIZED (
  SELECT path, first_released_at FROM live_documents
   WHERE (SELECT count(*) FROM near) <= ${most} AND state = 'live' AND mentions @> ARRAY[$1] AND kind IN ${kinds}
     AND ${before('live_documents')}),
wanted AS (
  (SELECT path FROM near WHERE (SELECT count(*) FROM near) > ${most})
  UNION ALL (SELECT path FROM all_of_them ${order} ${LIMIT}))
SELECT ${ENTRY} FROM wanted JOIN live_documents live USING (path) ORDER BY live.first_released_at DESC, live.path DESC`

/** What is in a feed now, after the cursor; undefined where the page it belongs to is not public. */
export async function findFeed(channel: Channel, after?: Cursor): Promise<FoundFeed | undefined> {
  const place = [after?.microseconds ?? null, after?.path ?? null]
  if (channel.kind !== 'page') {
    const kinds = channel.kind === 'all' ? newsKinds : ['correction']
    return find({ name: 'feed of kinds', text: OF_KINDS, values: [kinds, ...place] })
  }
  const { rows } = await readerPool.query<PageRow>({
    name: 'page of a feed',
    text: PAGE,
    values: [channel.page],
  })
  const [page] = rows
  if (!page) return undefined
  const isSection = page.kind === 'section'
  const found = await find({
    name: isSection ? 'feed of a section' : 'feed of mentions',
    text: isSection ? OF_SECTION : OF_MENTIONS,
    values: [page.key, ...place],
  })
  return { description: page.description, ...found, title: page.title }
}

async function find(query: QueryConfig): Promise<Pick<FoundFeed, 'entries' | 'older'>> {
  const { rows } = await readerPool.query<Row>(query)
  const entries = rows.slice(0, most)
  const last = entries.at(-1)
  return { entries, ...(rows.length > most && last && { older: printCursor(last) }) }
}
