import type { Card, SnapshotKind } from 'payload-newsroom/publications'

import type { Cursor } from './cursor.ts'

import { readers } from '../readers.ts'
import { printCursor } from './cursor.ts'

/** One page of a list, newest first. `older` is the cursor of the next page, where there is one. */
export type CardPage = { readonly cards: readonly Card[]; readonly older?: string }

type Row = { readonly card: Card; readonly microseconds: string; readonly path: string }

const pageSize = 20

/** The cards of one kind, older than the cursor. */
export const findCardsOfKind = ({
  before,
  kind,
}: {
  before?: Cursor
  kind: SnapshotKind
}): Promise<CardPage> => findCards({ before, column: 'kind', value: kind })

/** The cards of one section, older than the cursor. */
export const findCardsOfSection = ({
  before,
  section,
}: {
  before?: Cursor
  section: string
}): Promise<CardPage> => findCards({ before, column: 'section', value: section })

/** The reports under one keyword, older than the cursor. */
export const findCardsOfTopic = ({
  before,
  topic,
}: {
  before?: Cursor
  topic: string
}): Promise<CardPage> => findCards({ before, column: 'keyword', value: topic })

/** How a list finds its documents: each has an index of its own. */
const conditions = {
  keyword: `kind = 'report' AND snapshot -> 'keywords' @> to_jsonb(ARRAY[$1::text])`,
  kind: 'kind = $1',
  section: 'section = $1',
} as const

/** One index range: the row after the page tells whether there are older ones. */
async function findCards({
  before,
  column,
  value,
}: {
  before?: Cursor
  column: keyof typeof conditions
  value: string
}): Promise<CardPage> {
  const { rows } = await readers.query<Row>({
    name: `cards by ${column}`,
    text: `SELECT card, path, (extract(epoch FROM sort_at) * 1000000)::bigint::text AS microseconds
       FROM live_documents
      WHERE state = 'live' AND ${conditions[column]}
        AND (sort_at, path) < (
          coalesce(timestamptz 'epoch' + $2::bigint * interval '1 microsecond', 'infinity'),
          coalesce($3, ''))
      ORDER BY sort_at DESC, path DESC
      LIMIT ${pageSize + 1}`,
    values: [value, before?.microseconds ?? null, before?.path ?? null],
  })
  const shown = rows.slice(0, pageSize)
  const last = shown.at(-1)
  return {
    cards: shown.map(({ card }) => card),
    ...(rows.length > pageSize && last && { older: printCursor(last) }),
  }
}
