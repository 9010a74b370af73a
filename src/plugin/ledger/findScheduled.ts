import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import { instantSql } from '../database/instantSql.ts'
import { query } from '../database/query.ts'

/** Document of a scheduled release. */
export type ScheduledDocument = {
  readonly approvalHash: string
  /** ISO 8601. */
  readonly at: string
  readonly by: string
  readonly release: string
  readonly subject: string
  /** Title of the release. */
  readonly title: string
}

/** Finds the scheduled releases of these documents. */
export async function findScheduled(
  keys: readonly string[],
  req: PayloadRequest,
): Promise<ScheduledDocument[]> {
  if (keys.length === 0) return []
  const rows = await query(
    req,
    sql`SELECT document.subject, document.approval_hash, release.id::text AS release,
        release.released_by_name AS by, release.title,
        ${instantSql('release.scheduled_for')} AS at
      FROM releases release JOIN releases_documents document ON document._parent_id = release.id
      WHERE release.status = 'scheduled' AND document.subject IN ${[...keys]}
      ORDER BY release.scheduled_for, release.id`,
  )
  return rows.map(({ approval_hash, at, by, release, subject, title }) => ({
    approvalHash: String(approval_hash),
    at: String(at),
    by: String(by),
    release: String(release),
    subject: String(subject),
    title: String(title),
  }))
}
