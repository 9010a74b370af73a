import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import { query } from '../database/query.ts'

type Input = { collection: string; id: number | string; req: PayloadRequest }

/** Whether a document was ever released: from then on it is corrected or withdrawn, never deleted. */
export async function isReleased({ collection, id, req }: Input): Promise<boolean> {
  const rows = await query(
    req,
    sql`SELECT 1 FROM publications WHERE subject = ${`${collection}:${id}`} LIMIT 1`,
  )
  return rows.length > 0
}
