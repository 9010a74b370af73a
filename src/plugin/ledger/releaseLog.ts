import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import type { Refusal } from '../../domain/releases/refusal.ts'
import type { WaivedItem } from '../../domain/releases/waivers.ts'
import type { Staff } from '../staff/readStaff.ts'

import { releaseTitle } from '../../domain/releases/releaseTitle.ts'
import { newsroomLocale } from '../config/locale.ts'
import { query } from '../database/query.ts'
import { Conflict } from './conflicts.ts'

/** Document of a release with the revision that goes out. */
export type Pin = {
  readonly approvalHash: string
  readonly contentHash: string
  readonly isUrgent: boolean
  readonly path: string
  readonly revision: string | undefined
  readonly subject: string
  readonly title: string
}

/** Kind of release; a `correction` corrects what was public. */
export type ReleaseAct = 'correction' | 'release' | 'restoration' | 'withdrawal'

type NewRelease = {
  readonly act?: ReleaseAct
  /** Completeness list, with what was waived. */
  readonly completeness?: readonly WaivedItem[]
  readonly documents: readonly Pin[]
  /** Notice of withdrawal, for readers. */
  readonly notice?: string
  /** Reason of a withdrawal or restoration, for the newsroom. */
  readonly reason?: string
  readonly req: PayloadRequest
  readonly staff: Staff
  /** Title; by default, the titles of the documents. */
  readonly title?: string
} & ({ readonly releasedAt: string } | { readonly scheduledFor: string })

/**
 * Enters a release in the log, carried out or scheduled. The database assigns the id, whatever type the host app uses.
 *
 * @returns the id of the release
 */
export async function recordRelease({
  act = 'release',
  completeness = [],
  documents,
  notice,
  reason,
  req,
  staff,
  title,
  ...when
}: NewRelease): Promise<string> {
  const row: { readonly id: number | string } = await req.payload.create({
    collection: 'releases',
    data: {
      act,
      ...(completeness.length > 0 && { completeness: completeness.map((item) => ({ ...item })) }),
      ...(notice !== undefined && { notice }),
      ...(reason !== undefined && { reason }),
      documents: documents.map((pin) => ({ ...pin })),
      releasedBy: staff.id,
      releasedByName: staff.name,
      status: 'releasedAt' in when ? 'released' : 'scheduled',
      title: title?.slice(0, 300) ?? releaseTitle(documents, (await newsroomLocale(req)).language),
      ...when,
    },
    depth: 0,
    // Written by the release: nobody holds create rights on the log.
    overrideAccess: true,
    req,
  })
  return String(row.id)
}

type SettlePlanInput = { documents: readonly Pin[]; release: string; req: PayloadRequest }

/** Notes in the log that a scheduled release was carried out, with what went out along. */
export const settlePlan = ({ documents, release, req }: SettlePlanInput): Promise<string> =>
  settle({ documents, id: release, status: 'released' }, req)

type ClosePlanInput = {
  problems?: readonly Refusal[]
  release: string
  req: PayloadRequest
  status: 'cancelled' | 'failed'
}

/** Notes in the log that a scheduled release failed or was cancelled. */
export const closePlan = ({ problems, release, req, status }: ClosePlanInput): Promise<string> =>
  settle({ documents: [], id: release, ...(problems && { problems }), status }, req)

type Settled = {
  readonly documents: readonly Pin[]
  readonly id: string
  readonly problems?: readonly Refusal[]
  readonly status: 'cancelled' | 'failed' | 'released'
}

/** @throws {Conflict} when somebody else settled the release first */
async function settle(settled: Settled, req: PayloadRequest): Promise<string> {
  const [row] = await query(
    req,
    sql`SELECT newsroom_settle_release(${JSON.stringify(settled)}::jsonb) AS done`,
  )
  if (row?.done !== true) throw new Conflict({ reason: 'release.notPlanned' })
  return settled.id
}
