import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'
import { randomUUID } from 'node:crypto'

import type { WaivedItem } from '../../domain/releases/waivers.ts'
import type { PublicEvent } from '../ledger/recordEvent.ts'
import type { Pin, ReleaseAct } from '../ledger/releaseLog.ts'
import type { Staff } from '../staff/readStaff.ts'
import type { Approved } from './notifyOfDependents.ts'
import type { Member } from './toMembers.ts'

import { keysOf } from '../../domain/ledger/kinds.ts'
import { recordAudit } from '../audit/hooks.ts'
import { clockOf } from '../config/clock.ts'
import { query } from '../database/query.ts'
import { Conflict } from '../ledger/conflicts.ts'
import { correctionTargets } from '../ledger/correctionTargets.ts'
import { liveHashes, publicStates } from '../ledger/liveKeys.ts'
import { contentHashOf, recordEvent } from '../ledger/recordEvent.ts'
import { recordRelease, settlePlan } from '../ledger/releaseLog.ts'
import { reviewOf } from '../review/reviewOf.ts'
import { notifyOfDependents } from './notifyOfDependents.ts'
import { allowPublicWrites } from './publishGuard.ts'

/**
 * Carries out a release inside the caller's transaction: adds it to the log, enters every member into the ledger under the log's id, publishes that revision in its collection, and compares the two.
 *
 * @param completeness - completeness list, stored in a new row of the log
 * @param declared - texts whose change was declared an update, for the audit trail
 * @param note - further content of the log's row
 * @param plannedAs - id of the scheduled release that is carried out; by default the log gets a new row
 * @returns the id of the release
 * @throws {Conflict} then the transaction must be rolled back
 */
export async function publishMembers({
  completeness,
  declared = new Set(),
  members,
  note,
  plannedAs,
  req,
  staff,
  timeZone,
  transactionID,
}: {
  completeness?: readonly WaivedItem[]
  declared?: ReadonlySet<string>
  members: readonly Member[]
  note?: {
    readonly act: ReleaseAct
    readonly also: readonly Pin[]
    readonly reason: string
  }
  plannedAs?: string
  req: PayloadRequest
  staff: Staff
  timeZone: string
  transactionID: number | string
}): Promise<string> {
  const approved = await withReviews(members, req)
  const release =
    plannedAs === undefined
      ? await recordRelease({
          act: note?.act ?? actOf(approved),
          ...(completeness && { completeness }),
          documents: [...approved.map(toPinnedItem), ...(note?.also ?? [])],
          ...(note && { reason: note.reason }),
          releasedAt: await clockOf(req),
          req,
          staff,
        })
      : await settlePlan({ documents: approved.map(toPinnedItem), release: plannedAs, req })
  await notifyOfDependents(approved, req)
  for (const member of approved) await enter({ declared, member, release, req, staff, timeZone })
  await allowPublicWrites(transactionID, async () => {
    for (const member of members) await publish(member, req)
  })
  // Checks the signatures now, not when the transaction ends.
  await query(req, sql`SET CONSTRAINTS newsroom_signed IMMEDIATE`)
  return release
}

/** Adds to each member its approval and its kind of event. */
export async function withReviews(
  members: readonly Member[],
  req: PayloadRequest,
): Promise<Approved[]> {
  const live = await liveHashes(req, keysOf(members))
  const states = await publicStates(req, keysOf(members))
  const corrected = correctionTargets(members)
  const approved: Approved[] = []
  for (const member of members) {
    const { approval, progress } = await reviewOf(member, req)
    const event = eventOf({
      isCorrected: corrected.has(member.key),
      isSame: live.get(member.key)?.contentHash === member.edition.contentHash,
      state: states.get(member.key),
    })
    approved.push({ ...member, approval, event, isUrgent: progress.isUrgent })
  }
  return approved
}

type Change = { isCorrected: boolean; isSame: boolean; state: 'live' | 'withdrawn' | undefined }

function eventOf({ isCorrected, isSame, state }: Change): PublicEvent {
  if (state === 'withdrawn') return 'restored'
  if (isSame) return 'refreshed'
  return state === 'live' && isCorrected ? 'corrected' : 'released'
}

/** Kind of release: `correction` when it publishes one. */
export const actOf = (members: readonly Pick<Approved, 'collection'>[]): ReleaseAct =>
  members.some(({ collection }) => collection === 'corrections') ? 'correction' : 'release'

export const toPinnedItem = ({
  approval,
  edition,
  isUrgent,
  key,
  revision,
  title,
}: Approved): Pin => ({
  approvalHash: approval.hash,
  contentHash: edition.contentHash,
  isUrgent,
  path: edition.snapshot.path,
  revision,
  subject: key,
  title,
})

async function enter({
  declared,
  member: { approval, edition, event, key, revision, title },
  release,
  req,
  staff,
  timeZone,
}: {
  declared: ReadonlySet<string>
  member: Approved
  release: string
  req: PayloadRequest
  staff: Staff
  timeZone: string
}): Promise<void> {
  try {
    await recordEvent({
      actor: staff,
      approval: approval.json,
      edition,
      event,
      id: randomUUID(),
      release,
      req,
      revision,
      timeZone,
    })
  } catch (error) {
    if (hasCode(error, 'NR002'))
      throw new Conflict(
        { document: key, reason: 'release.pathTaken', vars: { path: edition.snapshot.path } },
        { cause: error },
      )
    throw error
  }
  await recordAudit({
    action: 'release',
    detail: {
      path: edition.snapshot.path,
      release,
      ...(declared.has(key) && { declared: 'update' }),
    },
    req,
    subject: key,
    title,
  })
}

/** Publishes the released revision in its collection's row, which the API reads. Settings have no such row. */
async function publish(
  { collection, edition, fields, id, key, title }: Member,
  req: PayloadRequest,
): Promise<void> {
  if (collection === 'site-settings') return
  await req.payload.update({
    id,
    collection,
    data: { _status: 'published' },
    depth: 0,
    // The release checked its user's roles; Payload's own publish is closed to everybody.
    overrideAccess: true,
    req,
  })
  const row = await req.payload.db.findOne<{ id: number | string }>({
    collection,
    req,
    where: { id: { equals: id } },
  })
  if (contentHashOf(fields, row) !== edition.contentHash)
    throw new Conflict({ document: key, reason: 'release.changedSince', vars: { title } })
}

function hasCode(error: unknown, code: string): boolean {
  if (typeof error !== 'object' || error === null) return false
  if ('code' in error && error.code === code) return true
  return 'cause' in error && hasCode(error.cause, code)
}
