import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'

import type { PanelOpenNote } from '../../domain/review/reviewPanel.ts'

import { query } from '../database/query.ts'
import { tableOf } from '../database/tables.ts'

/** A text with more open notes is read in its review. */
const mostNotes = 20

/** Counts the notes on these texts that nobody settled, by key; a text without any is not in it. */
export async function openNotesOf(
  req: PayloadRequest,
  keys: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (keys.length === 0) return new Map()
  const rows = await query(
    req,
    sql`SELECT subject, count(*) AS count FROM ${tableOf(req.payload, 'margin-notes')}
        WHERE subject IN ${[...keys]} AND resolved_at IS NULL GROUP BY subject`,
  )
  return new Map(rows.map(({ count, subject }) => [String(subject), Number(count)]))
}

const noteRow = z.object({ body: z.string(), id: z.string(), quote: z.string(), who: z.string() })

/** Loads the notes on a text that nobody settled, oldest first. */
export async function readOpenNotes(
  req: PayloadRequest,
  key: string,
): Promise<readonly PanelOpenNote[]> {
  const rows = await query(
    req,
    sql`SELECT id::text, body, coalesce(quote, '') AS quote, author_name AS who
        FROM ${tableOf(req.payload, 'margin-notes')}
        WHERE subject = ${key} AND resolved_at IS NULL ORDER BY created_at LIMIT ${mostNotes}`,
  )
  return rows.map((row) => noteRow.parse(row))
}
