import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import { instantSql } from '../database/instantSql.ts'
import { query } from '../database/query.ts'

/** Reads the database's clock, the only one that decides: ISO 8601, rounded to milliseconds as the ledger rounds it. */
export async function clockOf(req: PayloadRequest): Promise<string> {
  const [row] = await query(req, sql`SELECT ${instantSql('now()::timestamptz(3)')} AS now`)
  return String(row?.now)
}
