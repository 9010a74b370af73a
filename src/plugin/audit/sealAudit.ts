import type { Payload } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import { query } from '../database/query.ts'

/**
 * Seals new entries of the audit trail: every entry of a committed transaction joins the hash chain. Idempotent, and
 * safe with any number of callers: they take turns, and no save waits for them.
 *
 * @returns how many entries were sealed
 */
export async function sealAudit(payload: Payload): Promise<number> {
  const [row] = await query({ payload }, sql`SELECT newsroom_seal_audit() AS sealed`)
  return Number(row?.sealed)
}
