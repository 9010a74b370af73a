import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import { query } from '../database/query.ts'

/** Ends every external-review link that somebody made. Returns the text of each. */
export async function revokeLinksOf(
  req: PayloadRequest,
  account: string,
): Promise<{ readonly subject: string; readonly title: string }[]> {
  const rows = await query(
    req,
    sql`UPDATE newsroom_outside_links SET revoked_at = now()
      WHERE made_by = ${account} AND revoked_at IS NULL AND expires_at > now() RETURNING subject, title`,
  )
  return rows.map(({ subject, title }) => ({ subject: String(subject), title: String(title) }))
}
