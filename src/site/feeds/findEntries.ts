import type { Channel } from 'payload-newsroom/syndication'

import { kindList, newsKinds, textKinds } from 'payload-newsroom/ledger'
import { secondText } from 'payload-newsroom/time'

import { readerPool } from '../http/readerPool.ts'

/** One document in a feed. Instants are ISO 8601 in UTC. */
export type Entry = {
  readonly authors: readonly string[]
  readonly bodyHtml: null | string
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
  readonly title?: string
}

const most = 30

const ENTRY = `
  live.key, live.path, live.snapshot ->> 'title' AS title, live.snapshot ->> 'summary' AS summary,
  coalesce(live.snapshot ->> 'leadHtml', '') || (live.snapshot ->> 'bodyHtml') AS "bodyHtml", live.card -> 'picture' ->> 'src' AS image,
  CASE WHEN jsonb_typeof(live.card -> 'bylines') = 'array' THEN live.card -> 'bylines'
    WHEN jsonb_typeof(live.card -> 'speaker') = 'string' THEN jsonb_build_array(live.card -> 'speaker')
    ELSE '[]' END AS authors,
  coalesce(live.snapshot -> 'keywords', '[]') AS keywords,
  ${secondText('coalesce(live.first_released_at, live.released_at)')} AS published,
  ${secondText('live.released_at')} AS updated`

/** One short index range a kind, then the newest of all: an index on kind and release serves each. */
const OF_KINDS = `
SELECT ${ENTRY} FROM unnest($1::text[]) AS wanted(kind)
  CROSS JOIN LATERAL (SELECT * FROM live_documents other
    WHERE other.state = 'live' AND other.kind = wanted.kind ORDER BY other.first_released_at DESC, other.path DESC LIMIT ${most}) live
ORDER BY live.first_released_at DESC, live.path DESC LIMIT ${most}`

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
SELECT ${ENTRY} FROM live_documents live WHERE live.state = 'live' AND live.section = $1
ORDER BY live.first_released_at DESC, live.path DESC LIMIT ${most}`

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
     WHERE state = 'live' AND kind NOT IN ('picture', 'site') ${order} LIMIT ${newest}) AS latest
   WHERE mentions @> ARRAY[$1] AND kind IN ${kinds} ${order} LIMIT ${most}),
all_of_them AS MATERIALIZED (
  SELECT path, first_released_at FROM live_documents
   WHERE (SELECT count(*) FROM near) < ${most} AND state = 'live' AND mentions @> ARRAY[$1] AND kind IN ${kinds}),
wanted AS (
  (SELECT path FROM near WHERE (SELECT count(*) FROM near) = ${most})
  UNION ALL (SELECT path FROM all_of_them ${order} LIMIT ${most}))
SELECT ${ENTRY} FROM wanted JOIN live_documents live USING (path) ORDER BY live.first_released_at DESC, live.path DESC`

/** What is in a feed now; undefined where the page it belongs to is not public. */
export async function findFeed(channel: Channel): Promise<FoundFeed | undefined> {
  if (channel.kind === 'all') return { entries: await ofKinds(newsKinds) }
  if (channel.kind === 'corrections') return { entries: await ofKinds(['correction']) }
  const { rows } = await readerPool.query<PageRow>({
    name: 'page of a feed',
    text: PAGE,
    values: [channel.page],
  })
  const [page] = rows
  if (!page) return undefined
  const isSection = page.kind === 'section'
  const found = await readerPool.query<Entry>({
    name: isSection ? 'feed of a section' : 'feed of mentions',
    text: isSection ? OF_SECTION : OF_MENTIONS,
    values: [page.key],
  })
  return { description: page.description, entries: found.rows, title: page.title }
}

async function ofKinds(kinds: readonly string[]): Promise<readonly Entry[]> {
  const { rows } = await readerPool.query<Entry>({
    name: 'feed of kinds',
    text: OF_KINDS,
    values: [kinds],
  })
  return rows
}
