import type { Card } from 'payload-newsroom/ledger'

import { readerPool } from '../http/readerPool.ts'

const CARD = `SELECT card FROM live_documents WHERE path = $1 AND state = 'live'`

/** What lists show of the live document at a path; undefined where nothing is live. */
export async function findCard(path: string): Promise<Card | undefined> {
  const { rows } = await readerPool.query<{ card: Card }>({
    name: 'card',
    text: CARD,
    values: [path],
  })
  return rows[0]?.card
}
