import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import type { Saved } from './versions.ts'

import { query } from '../database/query.ts'
import { keyOfSaved } from './versions.ts'

/** Name of whoever saved the newest version, by the audit trail; null when unknown. */
export async function savedBy(saved: Saved, req: PayloadRequest): Promise<null | string> {
  const [row] = await query(
    req,
    sql`SELECT actor_name AS name FROM audit_entries
        WHERE subject = ${keyOfSaved(saved)} AND action::text IN ('create', 'update', 'trash', 'restore', 'release')
        ORDER BY created_at DESC LIMIT 1`,
  )
  return typeof row?.name === 'string' && row.name !== '' ? row.name : null
}
