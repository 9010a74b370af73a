import type { MapEntry, NewsEntry } from 'payload-newsroom/syndication'

import { kindList, newsKinds } from 'payload-newsroom/ledger'
import { secondText } from 'payload-newsroom/time'

import { readerPool } from '../http/readerPool.ts'

/** A stretch of addresses in the order of their paths: from the first, to before the other. */
export type Stretch = { readonly from: string; readonly to?: string }

const stretchLength = 10_000

/** The same condition as the index on paths has: the planner then reads nothing but that. */
const PAGES = `state = 'live' AND kind NOT IN ('picture', 'site')`

/**
 * All public pages in stretches of ten thousand, by the first path of each.
 *
 * One walk along an index, however many documents there are; what it keeps is one path a stretch.
 */
export async function findStretches(): Promise<readonly Stretch[]> {
  const { rows } = await readerPool.query<{ path: string }>({
    name: 'stretches',
    text: `SELECT path FROM (
        SELECT path, row_number() OVER (ORDER BY path) AS place FROM live_documents WHERE ${PAGES}) AS pages
      WHERE place % ${stretchLength} = 1 ORDER BY path`,
  })
  return rows.map(({ path }, place) => {
    const to = rows[place + 1]?.path
    return { from: path, ...(to !== undefined && { to }) }
  })
}

/** The pages of one stretch; at most as many as one map may hold, however it grew since. */
export async function findAddresses({
  from,
  origin,
  to,
}: Stretch & { origin: string }): Promise<readonly MapEntry[]> {
  const { rows } = await readerPool.query<{ modified: string; path: string }>({
    name: 'addresses',
    text: `SELECT path, ${secondText('released_at')} AS modified
       FROM live_documents WHERE ${PAGES} AND path >= $1 AND ($2::text IS NULL OR path < $2)
      ORDER BY path LIMIT 50000`,
    values: [from, to ?? null],
  })
  return rows.map(({ modified, path }) => ({ location: origin + path, modified }))
}

/** The reports and speeches first released within two days, newest first. */
export async function findNews(origin: string): Promise<readonly NewsEntry[]> {
  const { rows } = await readerPool.query<{ path: string; published: string; title: string }>({
    name: 'news of two days',
    text: `SELECT path, card ->> 'title' AS title,
        ${secondText('first_released_at')} AS published
       FROM live_documents
      WHERE state = 'live' AND kind IN ${kindList(newsKinds)}
        AND kind NOT IN ('picture', 'site') AND first_released_at > now() - interval '2 days'
      ORDER BY first_released_at DESC, path DESC LIMIT 1000`,
  })
  return rows.map(({ path, published, title }) => ({ location: origin + path, published, title }))
}
