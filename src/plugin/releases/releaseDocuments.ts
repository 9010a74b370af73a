import type { Payload } from 'payload'

import type { Refusal } from '../../domain/releases/refusal.ts'
import type { WaivedItem, Waiver } from '../../domain/releases/waivers.ts'
import type { ByUser, Transaction } from '../database/inTransaction.ts'
import type { Prepared, ToRelease } from './prepareRelease.ts'
import type { ReleasedDocument } from './releasedDocument.ts'

import { barredToday } from '../accounts/barredToday.ts'
import { clockOf } from '../config/clock.ts'
import { timeZoneOf } from '../config/locale.ts'
import { inTransaction } from '../database/inTransaction.ts'
import { orConflict } from '../ledger/conflicts.ts'
import { readStaff } from '../staff/readStaff.ts'
import { declaredIn, inLockOrder, prepareRelease, undeclared } from './prepareRelease.ts'
import { sharePublishLock } from './publishLock.ts'
import { publishMembers } from './publishMembers.ts'
import { toReleasedDocuments } from './releasedDocument.ts'
import { signByReleasing } from './signByReleasing.ts'

/** What a release would publish. */
export type Preview = {
  /** Public texts that would change: the desk declares whether that is an update. */
  readonly changedPublic: readonly ReleasedDocument[]
  /** Documents never public before, which would go out along. */
  readonly companions: readonly ReleasedDocument[]
  readonly documents: readonly ReleasedDocument[]
  /** Completeness list, with what is missing and waived. */
  readonly items: readonly WaivedItem[]
}

/** Reasons against a release, with what it would publish, as far as known. */
export type Refused = Partial<Preview> & {
  readonly kind: 'refused'
  readonly refusals: readonly Refusal[]
}

export type ReleaseOutcome =
  | (Preview & { readonly kind: 'ready' })
  | Refused
  | {
      readonly documents: readonly ReleasedDocument[]
      readonly kind: 'released'
      readonly release: string
    }

/** Documents to release, with the releasing person's declarations. */
export type ReleaseRequest = {
  readonly documents: readonly ToRelease[]
  readonly isUpdate?: boolean
  readonly rehearse?: boolean
  readonly waivers?: readonly Waiver[]
}

/**
 * Releases documents to the public: all of them or none, in one transaction, at their newest revision.
 *
 * @param isUpdate - whether changes of public texts are an update; otherwise they need a correction
 * @param rehearse - only finds out what would happen
 * @param waivers - reasons why items of the completeness list may be missing
 * @param user - the account that releases; its roles are checked, whatever rights the caller runs with
 * @returns `refused` with every reason; the database is then unchanged
 * @throws the database error when it fails; the database is then unchanged
 */
export const releaseDocuments = ({
  documents,
  isUpdate = false,
  rehearse = false,
  waivers = [],
  ...by
}: ByUser & ReleaseRequest): Promise<ReleaseOutcome> =>
  orConflict(
    inTransaction<ReleaseOutcome>({
      act: (transaction) => attempt({ documents, isUpdate, rehearse, waivers }, transaction),
      keeps: ({ kind }) => kind === 'released',
      ...by,
    }),
  )

async function attempt(
  { documents, isUpdate, rehearse, waivers }: Required<ReleaseRequest>,
  { id, req }: Transaction,
): Promise<ReleaseOutcome> {
  const staff = readStaff(req)
  const barred = await barredToday(req)
  if (!staff || barred) return refused([barred ?? { reason: 'release.roleRefused' }])
  if (documents.length === 0) return refused([{ reason: 'release.noDocuments' }])
  await sharePublishLock(req)
  const prepared = await prepareRelease({ documents, req, waivers, when: await clockOf(req) })
  if (prepared.kind === 'refused') return toRefused(prepared, req.payload)
  if (rehearse) return { ...toPreview(prepared, req.payload), kind: 'ready' }
  const unsaid = undeclared(prepared, isUpdate)
  if (unsaid.length > 0)
    return toRefused({ ...prepared, kind: 'refused', refusals: unsaid }, req.payload)
  const { changed, items } = prepared
  const members = inLockOrder(changed)
  await signByReleasing({ members, req, staff })
  const release = await publishMembers({
    completeness: items,
    declared: declaredIn(prepared),
    members,
    req,
    staff,
    timeZone: await timeZoneOf(req),
    transactionID: id,
  })
  return { documents: toReleasedDocuments(changed, req.payload), kind: 'released', release }
}

export function toPreview(
  { changed, changedPublic, isAsked, items }: Extract<Prepared, { kind: 'ready' }>,
  payload: Payload,
): Preview {
  const told = (members: typeof changed) => toReleasedDocuments(members, payload)
  return {
    changedPublic: told(changedPublic),
    companions: told(changed.filter(({ key }) => !isAsked(key))),
    documents: told(changed.filter(({ key }) => isAsked(key))),
    items,
  }
}

export const toRefused = (
  {
    changed,
    changedPublic = [],
    gathered,
    isAsked,
    items = [],
    refusals,
  }: Extract<Prepared, { kind: 'refused' }>,
  payload: Payload,
): Refused => ({
  ...(changed && gathered && isAsked
    ? toPreview({ changed, changedPublic, gathered, isAsked, items, kind: 'ready' }, payload)
    : { items }),
  kind: 'refused',
  refusals,
})

const refused = (refusals: readonly Refusal[]): ReleaseOutcome => ({ kind: 'refused', refusals })
