import type { PayloadRequest } from 'payload'

import type { Refusal } from '../../domain/releases/refusal.ts'
import type { ByUser, Transaction } from '../database/inTransaction.ts'
import type { ToRelease } from './prepareRelease.ts'
import type { ReleasedDocument } from './releasedDocument.ts'
import type { Preview, Refused, ReleaseRequest } from './releaseDocuments.ts'

import { keyOf } from '../../domain/ledger/kinds.ts'
import { barredToday } from '../accounts/barredToday.ts'
import { barredFromRelease } from '../accounts/secondFactorRule.ts'
import { recordAudit } from '../audit/hooks.ts'
import { clockOf } from '../config/clock.ts'
import { inTransaction } from '../database/inTransaction.ts'
import { lockByName } from '../database/lockByName.ts'
import { orConflict } from '../ledger/conflicts.ts'
import { closePlan, recordRelease } from '../ledger/releaseLog.ts'
import { readStaff } from '../staff/readStaff.ts'
import { declaredIn, inLockOrder, prepareRelease, undeclared } from './prepareRelease.ts'
import { actOf, toPinnedItem, withReviews } from './publishMembers.ts'
import { toReleasedDocuments } from './releasedDocument.ts'
import { toPreview, toRefused } from './releaseDocuments.ts'
import { signByReleasing } from './signByReleasing.ts'

export type ScheduleOutcome =
  | {
      readonly at: string
      readonly documents: readonly ReleasedDocument[]
      readonly kind: 'planned'
      readonly release: string
    }
  | (Preview & { readonly kind: 'ready' })
  | Refused

type Plan = ReleaseRequest & {
  readonly at: string
  /** Scheduled release that this one takes the place of: both, or neither. */
  readonly replaces?: string | undefined
}

const longestMs = 366 * 24 * 60 * 60 * 1000

/**
 * Schedules a release: everything must be ready now, and is pinned to its current revision. At the time all checks run again; a text that changed since is not released, and people are notified.
 *
 * @param at - ISO 8601
 * @param isUpdate - whether changes of public texts are an update; otherwise they need a correction
 * @param replaces - id of a scheduled release that is cancelled in the same transaction
 * @param rehearse - only finds out what would happen
 * @param waivers - reasons why items of the completeness list may be missing, now and at the time
 * @param user - the account that releases; its roles are checked now and at the time
 */
export const scheduleRelease = ({
  at,
  documents,
  isUpdate = false,
  rehearse = false,
  replaces,
  waivers = [],
  ...by
}: ByUser & Plan): Promise<ScheduleOutcome> =>
  orConflict(
    inTransaction<ScheduleOutcome>({
      act: (transaction) =>
        attempt({ at, documents, isUpdate, rehearse, replaces, waivers }, transaction),
      keeps: ({ kind }) => kind === 'planned',
      ...by,
    }),
  )

async function attempt(
  {
    at,
    documents,
    isUpdate,
    rehearse,
    replaces,
    waivers,
  }: Required<Omit<Plan, 'replaces'>> & Pick<Plan, 'replaces'>,
  { req }: Transaction,
): Promise<ScheduleOutcome> {
  const staff = readStaff(req)
  const reason = await reasonAgainst({ at, documents, req })
  if (!staff || reason) return refused(reason ?? 'release.roleRefused')
  await onePlanAtATime(documents, req)
  if (replaces !== undefined) await cancelPlan(replaces, req)
  const prepared = await prepareRelease({ documents, req, waivers, when: at })
  if (prepared.kind === 'refused') return toRefused(prepared, req.payload)
  if (rehearse) return { ...toPreview(prepared, req.payload), kind: 'ready' }
  const unsaid = undeclared(prepared, isUpdate)
  if (unsaid.length > 0)
    return toRefused({ ...prepared, kind: 'refused', refusals: unsaid }, req.payload)
  const declared = declaredIn(prepared)
  const members = inLockOrder(prepared.changed)
  await signByReleasing({ members, req, staff })
  const approved = await withReviews(members, req)
  const pins = approved.map(toPinnedItem)
  const release = await recordRelease({
    act: actOf(approved),
    completeness: prepared.items,
    documents: pins,
    req,
    scheduledFor: at,
    staff,
  })
  for (const { subject, title } of pins)
    await recordAudit({
      action: 'plan',
      detail: { at, release, ...(declared.has(subject) && { declared: 'update' }) },
      req,
      subject,
      title,
    })
  return { at, documents: toReleasedDocuments(members, req.payload), kind: 'planned', release }
}

/** Reason against scheduling anything for this time. */
async function reasonAgainst({
  at,
  documents,
  req,
}: Pick<Plan, 'at' | 'documents'> & { req: PayloadRequest }): Promise<
  Refusal['reason'] | undefined
> {
  const barred = await barredToday(req)
  if (barred) return barred.reason
  if (documents.length === 0) return 'release.noDocuments'
  const ahead = Date.parse(at) - Date.parse(await clockOf(req))
  if (ahead <= 0) return 'release.plannedInPast'
  return ahead > longestMs ? 'release.plannedTooFar' : undefined
}

/** Locks the texts, so that of two people who schedule one text at once the second sees the first's schedule. */
async function onePlanAtATime(documents: readonly ToRelease[], req: PayloadRequest) {
  const keys = documents.map(({ collection, id }) => keyOf(collection, String(id)))
  for (const key of keys.toSorted()) await lockByName(req, `newsroom:${key}`)
}

export type CancelOutcome =
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] }

/** Cancels a scheduled release that has not begun. */
export const cancelRelease = ({
  release,
  ...by
}: ByUser & { release: string }): Promise<CancelOutcome> =>
  orConflict(
    inTransaction<CancelOutcome>({
      act: async ({ req }) => {
        const barred = await barredFromRelease(req)
        if (barred) return refused(barred.reason)
        await cancelPlan(release, req)
        return { kind: 'cancelled' }
      },
      keeps: ({ kind }) => kind === 'cancelled',
      ...by,
    }),
  )

async function cancelPlan(release: string, req: PayloadRequest): Promise<void> {
  await closePlan({ release, req, status: 'cancelled' })
  const subject = `releases:${release}`
  await recordAudit({ action: 'cancel', req, subject, title: subject })
}

const refused = (reason: Refusal['reason']): { kind: 'refused'; refusals: Refusal[] } => ({
  kind: 'refused',
  refusals: [{ reason }],
})
