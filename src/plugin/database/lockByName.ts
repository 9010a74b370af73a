import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import { query } from './query.ts'

/** Takes the lock of a name, and holds it until the transaction ends: whoever else asks for it waits. */
export async function lockByName(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  name: string,
): Promise<void> {
  await query(req, sql`SELECT pg_advisory_xact_lock(hashtextextended(${name}, 0))`)
}
