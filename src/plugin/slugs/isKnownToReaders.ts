import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import { query } from '../database/query.ts'

type Input = { collection: string; id: unknown; req: PayloadRequest }

/** Whether readers know a document by an address: it is public, or was. */
export async function isKnownToReaders({ collection, id, req }: Input): Promise<boolean> {
  const rows = await query(
    req,
    sql`SELECT 1 FROM publications WHERE subject = ${`${collection}:${String(id)}`} LIMIT 1`,
  )
  return rows.length > 0
}
