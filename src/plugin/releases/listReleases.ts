import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'

import type {
  ListedDocument,
  ListedRelease,
  ReleaseList,
} from '../../domain/releases/releaseList.ts'
import type { Staff } from '../staff/readStaff.ts'

import { readKey } from '../../domain/publications/kinds.ts'
import { may } from '../../domain/staff/roles.ts'
import { query } from '../publications/database.ts'
import { reviewOf } from '../review/reviewOf.ts'
import { clockOf, timeZoneOf } from './editions.ts'
import { loadDocument } from './loadDocument.ts'
import { isWorkerSilent } from './workers.ts'

const mostListed = 50

/** What is planned and what was done in the last week. */
export async function listReleases({
  document,
  req,
  staff,
}: {
  document?: string
  req: PayloadRequest
  staff: Staff
}): Promise<ReleaseList> {
  const now = await clockOf(req)
  const rows = await readRows({ document, req })
  const planned: ListedRelease[] = []
  for (const row of rows.filter(({ status }) => status === 'scheduled')) {
    const documents: ListedDocument[] = []
    // Whether a text still is what was planned costs a look at all that it names: for its own page alone.
    for (const pin of row.documents)
      documents.push({ ...pin, isChanged: pin.key === document && (await isChanged(pin, req)) })
    planned.push({ ...toListed(row), documents, isOverdue: (row.scheduledFor ?? now) < now })
  }
  return {
    isWorkerSilent: await isWorkerSilent(req.payload),
    mayRelease: may(staff, 'release'),
    now,
    planned: planned.toSorted((a, b) => (a.scheduledFor ?? '').localeCompare(b.scheduledFor ?? '')),
    recent: rows
      .filter(({ status }) => status !== 'scheduled')
      .map((row) => ({
        ...toListed(row),
        documents: row.documents.map(({ key, title }) => ({ isChanged: false, key, title })),
        isOverdue: false,
      })),
    timeZone: await timeZoneOf(req),
  }
}

const pinned = z.object({ approvalHash: z.string().nullable(), key: z.string(), title: z.string() })
const row = z.object({
  documents: z.array(pinned),
  id: z.string(),
  releasedAt: z.string().nullable(),
  releasedByName: z.string(),
  scheduledFor: z.string().nullable(),
  status: z.enum(['cancelled', 'failed', 'released', 'scheduled']),
  title: z.string(),
})

const instant = (column: string) =>
  sql.raw(`to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`)

async function readRows({ document, req }: { document: string | undefined; req: PayloadRequest }) {
  const ofDocument =
    document === undefined
      ? sql`true`
      : sql`EXISTS (SELECT FROM releases_documents mine WHERE mine._parent_id = release.id AND mine.subject = ${document})`
  const rows = await query(
    req,
    sql`SELECT release.id::text AS id, release.status::text AS status, release.title,
        release.released_by_name AS "releasedByName", ${instant('release.released_at')} AS "releasedAt",
        ${instant('release.scheduled_for')} AS "scheduledFor",
        coalesce((SELECT jsonb_agg(jsonb_build_object('key', d.subject, 'title', d.title,
          'approvalHash', d.approval_hash) ORDER BY d._order)
          FROM releases_documents d WHERE d._parent_id = release.id), '[]') AS documents
      FROM releases release
      WHERE (release.status = 'scheduled' OR release.updated_at > now() - interval '7 days') AND ${ofDocument}
      ORDER BY release.status = 'scheduled' DESC, release.updated_at DESC LIMIT ${mostListed}`,
  )
  return rows.map((each) => row.parse(each))
}

const toListed = ({
  id,
  releasedAt,
  releasedByName,
  scheduledFor,
  status,
  title,
}: z.infer<typeof row>) => ({
  id,
  ...(releasedAt !== null && { releasedAt }),
  releasedByName,
  ...(scheduledFor !== null && { scheduledFor }),
  status,
  title,
})

/** Whether a text is another one than was planned, so that it would not go out. */
async function isChanged(
  { approvalHash, key }: z.infer<typeof pinned>,
  req: PayloadRequest,
): Promise<boolean> {
  const name = readKey(key)
  const loaded = name && (await loadDocument({ name, req }))
  if (!loaded) return true
  return (await reviewOf(loaded, req)).approval.hash !== approvalHash
}
