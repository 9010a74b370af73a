import type { Payload, PayloadRequest, TypedUser } from 'payload'

import type { Refusal } from '../../domain/releases/refusal.ts'
import type { Transaction } from '../requests/inTransaction.ts'
import type { ToRelease } from './prepareRelease.ts'
import type { ReleasedDocument } from './releaseDocuments.ts'

import { may } from '../../domain/staff/roles.ts'
import { recordAudit } from '../audit/hooks.ts'
import { inTransaction } from '../requests/inTransaction.ts'
import { signByReleasing } from '../review/signByReleasing.ts'
import { readStaff } from '../staff/readStaff.ts'
import { clockOf, editionsOf } from './editions.ts'
import { inLockOrder, prepareRelease } from './prepareRelease.ts'
import { actOf, toPin, withReviews } from './putInPublic.ts'
import { closePlan, noteRelease, SettledAlready } from './releaseLog.ts'

export type PlanOutcome =
  | {
      readonly at: string
      readonly documents: readonly ReleasedDocument[]
      readonly kind: 'planned'
      readonly release: string
    }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] }

type Plan = { readonly at: string; readonly documents: readonly ToRelease[] }

const longestMs = 366 * 24 * 60 * 60 * 1000

/**
 * Plans a release for a time ahead: everything must be ready now, and is pinned to the text it has now. At the time
 * all of it is looked at again; a text that was changed since does not go out, and people are told.
 *
 * @param at - ISO 8601
 * @param user - the account that answers for the release, now and at the time
 */
export const planRelease = ({
  at,
  documents,
  i18n,
  payload,
  user,
}: Plan & {
  i18n?: PayloadRequest['i18n']
  payload: Payload
  user: TypedUser
}): Promise<PlanOutcome> =>
  inTransaction<PlanOutcome>({
    act: (transaction) => attempt({ at, documents }, transaction),
    ...(i18n && { i18n }),
    keeps: ({ kind }) => kind === 'planned',
    payload,
    user,
  })

async function attempt({ at, documents }: Plan, { req }: Transaction): Promise<PlanOutcome> {
  const staff = readStaff(req)
  if (!staff || !may(staff, 'release')) return refused('release.roleRefused')
  if (documents.length === 0) return refused('release.noDocuments')
  const ahead = Date.parse(at) - Date.parse(await clockOf(req))
  if (ahead <= 0) return refused('release.plannedInPast')
  if (ahead > longestMs) return refused('release.plannedTooFar')
  const prepared = await prepareRelease({ documents, req, when: at })
  if (prepared.kind === 'refused') return prepared
  const members = inLockOrder(prepared.changed)
  await signByReleasing({ members, req, staff })
  const approved = await withReviews(members, req)
  const pins = approved.map(toPin)
  const release = await noteRelease({
    act: actOf(approved),
    documents: pins,
    req,
    scheduledFor: at,
    staff,
  })
  for (const { subject, title } of pins)
    await recordAudit({ action: 'plan', detail: { at, release }, req, subject, title })
  return { at, documents: editionsOf(members), kind: 'planned', release }
}

export type CancelOutcome =
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] }

/** Cancels a planned release that has not begun. */
export async function cancelRelease({
  i18n,
  payload,
  release,
  user,
}: {
  i18n?: PayloadRequest['i18n']
  payload: Payload
  release: string
  user: TypedUser
}): Promise<CancelOutcome> {
  try {
    return await inTransaction<CancelOutcome>({
      act: async ({ req }) => {
        if (!may(readStaff(req), 'release')) return refused('release.roleRefused')
        await closePlan({ release, req, status: 'cancelled' })
        const subject = `releases:${release}`
        await recordAudit({ action: 'cancel', req, subject, title: subject })
        return { kind: 'cancelled' }
      },
      ...(i18n && { i18n }),
      keeps: ({ kind }) => kind === 'cancelled',
      payload,
      user,
    })
  } catch (error) {
    if (error instanceof SettledAlready) return refused('release.notPlanned')
    throw error
  }
}

const refused = (reason: Refusal['reason']): { kind: 'refused'; refusals: Refusal[] } => ({
  kind: 'refused',
  refusals: [{ reason }],
})
