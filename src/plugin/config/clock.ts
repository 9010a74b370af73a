import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import { query } from '../database/query.ts'

/** Reads the database's clock, the only one that decides: ISO 8601, rounded to milliseconds as the ledger rounds it. */
export async function clockOf(req: PayloadRequest): Promise<string> {
  const [row] = await query(
    req,
    sql`SELECT to_char(now()::timestamptz(3) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS now`,
  )
  return String(row?.now)
}
