import type { Card, SnapshotKind } from 'payload-newsroom/ledger'

import type { Cursor } from './cursor.ts'

import { readerPool } from '../http/readerPool.ts'
import { printCursor } from './cursor.ts'
import { newestNaming } from './newestNaming.ts'

/** One page of a list, newest first. `older` is the cursor of the next page, where there is one. */
export type CardPage = { readonly cards: readonly Card[]; readonly older?: string }

type Row = { readonly card: Card; readonly microseconds: string; readonly path: string }

const pageSize = 20

/** The cards of one kind, older than the cursor. */
export const findCardsOfKind = (kind: SnapshotKind, before?: Cursor): Promise<CardPage> =>
  findCards({ before, column: 'kind', value: kind })

/** The cards of one section, older than the cursor. */
export const findCardsOfSection = (section: string, before?: Cursor): Promise<CardPage> =>
  findCards({ before, column: 'section', value: section })

/** The reports under one keyword, older than the cursor. */
export const findCardsOfTopic = (topic: string, before?: Cursor): Promise<CardPage> =>
  findCards({ before, column: 'keyword', value: topic })

const CURSOR = `(coalesce(timestamptz 'epoch' + $2::bigint * interval '1 microsecond', 'infinity'), coalesce($3, ''))`
const BEFORE = `(sort_at, path) < ${CURSOR}`
const NEWEST = `ORDER BY sort_at DESC, path DESC LIMIT ${pageSize + 1}`
const SHOWN = `card, path, (extract(epoch FROM sort_at) * 1000000)::bigint::text AS microseconds`

const range = (condition: string) =>
  `SELECT ${SHOWN} FROM live_documents WHERE state = 'live' AND ${condition} AND ${BEFORE} ${NEWEST}`

/** How a list finds its documents: by one range of an index that is sorted as the list is. Keywords have none. */
const statements = {
  keyword: `WITH RECURSIVE ${newestNaming({
    cursor: CURSOR,
    kind: 'report',
    limit: pageSize + 1,
    name: 'newest',
    named: '$1::text',
    names: 'newsroom_keywords(snapshot)',
  })}
    SELECT live.card, live.path, (extract(epoch FROM live.sort_at) * 1000000)::bigint::text AS microseconds
      FROM newest JOIN live_documents live USING (path) ORDER BY live.sort_at DESC, live.path DESC`,
  kind: range('kind = $1'),
  section: range('section = $1'),
} as const

type Input = { before?: Cursor; column: keyof typeof statements; value: string }

/** The row after the page tells whether there are older ones. */
async function findCards({ before, column, value }: Input): Promise<CardPage> {
  const { rows } = await readerPool.query<Row>({
    name: `cards by ${column}`,
    text: statements[column],
    values: [value, before?.microseconds ?? null, before?.path ?? null],
  })
  const shown = rows.slice(0, pageSize)
  const last = shown.at(-1)
  return {
    cards: shown.map(({ card }) => card),
    ...(rows.length > pageSize && last && { older: printCursor(last) }),
  }
}
