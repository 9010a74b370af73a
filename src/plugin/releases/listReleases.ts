import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'

import type { PublicCollection } from '../../domain/ledger/kinds.ts'
import type { ListedRelease, ReleaseList } from '../../domain/releases/releaseList.ts'
import type { Staff } from '../staff/readStaff.ts'

import { keyOf } from '../../domain/ledger/kinds.ts'
import { may } from '../../domain/staff/roles.ts'
import { clockOf } from '../config/clock.ts'
import { instantSql } from '../database/instantSql.ts'
import { query } from '../database/query.ts'
import { checkScheduled } from './checkScheduled.ts'
import { releaseEligibility } from './releaseEligibility.ts'
import { isWorkerSilent } from './workerHeartbeat.ts'

const mostListed = 50

/** Lists scheduled releases and those of the last week; for one document also whether it could be released now. */
export async function listReleases({
  name,
  req,
  staff,
}: {
  name?: { readonly collection: PublicCollection; readonly id: string }
  req: PayloadRequest
  staff: Staff
}): Promise<ReleaseList> {
  const now = await clockOf(req)
  const rows = await readRows(name && keyOf(name.collection, name.id), req)
  const scheduled = rows
    .filter(({ status }) => status === 'scheduled')
    .toSorted((a, b) => (a.scheduledFor ?? '').localeCompare(b.scheduledFor ?? ''))
  const problems = await checkScheduled(
    scheduled.map(({ id }) => id),
    req,
  )
  return {
    isWorkerSilent: await isWorkerSilent(req.payload),
    mayRelease: may(staff, 'release'),
    now,
    planned: scheduled.map((each) => ({
      ...each,
      isOverdue: (each.scheduledFor ?? now) < now,
      problems: problems.get(each.id) ?? [],
    })),
    recent: rows
      .filter(({ status }) => status !== 'scheduled')
      .map((each) => ({ ...each, isOverdue: false, problems: [] })),
    ...(name && {
      standing: await releaseEligibility({ isPlanned: scheduled.length > 0, name, req }),
    }),
  }
}

const pinned = z.object({ key: z.string(), title: z.string() })
const row = z.object({
  documents: z.array(pinned),
  id: z.string(),
  releasedAt: z.string().nullable(),
  releasedByName: z.string(),
  scheduledFor: z.string().nullable(),
  status: z.enum(['cancelled', 'failed', 'released', 'scheduled']),
  title: z.string(),
})

async function readRows(document: string | undefined, req: PayloadRequest) {
  const ofDocument =
    document === undefined
      ? sql`true`
      : sql`EXISTS (SELECT FROM releases_documents mine WHERE mine._parent_id = release.id AND mine.subject = ${document})`
  const rows = await query(
    req,
    sql`SELECT release.id::text AS id, release.status::text AS status, release.title,
        release.released_by_name AS "releasedByName", ${instantSql('release.released_at')} AS "releasedAt",
        ${instantSql('release.scheduled_for')} AS "scheduledFor",
        coalesce((SELECT jsonb_agg(jsonb_build_object('key', d.subject, 'title', d.title) ORDER BY d._order)
          FROM releases_documents d WHERE d._parent_id = release.id), '[]') AS documents
      FROM releases release
      WHERE (release.status = 'scheduled' OR release.updated_at > now() - interval '7 days') AND ${ofDocument}
      ORDER BY release.status = 'scheduled' DESC, release.updated_at DESC LIMIT ${mostListed}`,
  )
  return rows.map((each) => toListed(row.parse(each)))
}

const toListed = ({
  documents,
  id,
  releasedAt,
  releasedByName,
  scheduledFor,
  status,
  title,
}: z.infer<typeof row>): Omit<ListedRelease, 'isOverdue' | 'problems'> => ({
  documents,
  id,
  ...(releasedAt !== null && { releasedAt }),
  releasedByName,
  ...(scheduledFor !== null && { scheduledFor }),
  status,
  title,
})
