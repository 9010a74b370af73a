import type { Payload, PayloadRequest, TypedUser } from 'payload'

import type { Refusal } from '../../domain/releases/refusal.ts'
import type { Transaction } from '../requests/inTransaction.ts'
import type { ToRelease } from './prepareRelease.ts'

import { may } from '../../domain/staff/roles.ts'
import { sharePublicSide } from '../aftermath/publicSide.ts'
import { inTransaction } from '../requests/inTransaction.ts'
import { signByReleasing } from '../review/signByReleasing.ts'
import { readStaff } from '../staff/readStaff.ts'
import { clockOf, editionsOf, timeZoneOf } from './editions.ts'
import { inLockOrder, prepareRelease } from './prepareRelease.ts'
import { putInPublic } from './putInPublic.ts'
import { refusalOf } from './refusalOf.ts'

/** One document of a release, for people. */
export type ReleasedDocument = {
  readonly key: string
  readonly path: string
  readonly title: string
}

export type ReleaseOutcome =
  | {
      /** Never public before: they would go out along with what was chosen. */
      readonly companions: readonly ReleasedDocument[]
      readonly documents: readonly ReleasedDocument[]
      readonly kind: 'ready'
    }
  | {
      readonly documents: readonly ReleasedDocument[]
      readonly kind: 'released'
      readonly release: string
    }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] }

/**
 * Releases documents to the public: all of them or none, in one transaction, at their newest revision.
 *
 * @param rehearse - finds out what would happen, and changes nothing
 * @param user - the account that releases; its roles are asked, whatever rights the caller runs with
 * @returns `refused` with every reason there is; the database is then as it was
 * @throws what the database says when it fails; the database is then as it was
 */
export async function releaseDocuments({
  documents,
  i18n,
  payload,
  rehearse = false,
  user,
}: {
  documents: readonly ToRelease[]
  i18n?: PayloadRequest['i18n']
  payload: Payload
  rehearse?: boolean
  user: TypedUser
}): Promise<ReleaseOutcome> {
  try {
    return await inTransaction<ReleaseOutcome>({
      act: (transaction) => attempt({ documents, rehearse, transaction }),
      ...(i18n && { i18n }),
      keeps: ({ kind }) => kind === 'released',
      payload,
      user,
    })
  } catch (error) {
    const refusal = refusalOf(error)
    if (refusal) return refused([refusal])
    throw error
  }
}

async function attempt({
  documents,
  rehearse,
  transaction: { id, req },
}: {
  documents: readonly ToRelease[]
  rehearse: boolean
  transaction: Transaction
}): Promise<ReleaseOutcome> {
  const staff = readStaff(req)
  if (!staff || !may(staff, 'release')) return refused([{ reason: 'release.roleRefused' }])
  if (documents.length === 0) return refused([{ reason: 'release.noDocuments' }])
  await sharePublicSide(req)
  const prepared = await prepareRelease({ documents, req, when: await clockOf(req) })
  if (prepared.kind === 'refused') return prepared
  const { changed, isAsked } = prepared
  if (rehearse) {
    return {
      companions: editionsOf(changed.filter(({ key }) => !isAsked(key))),
      documents: editionsOf(changed.filter(({ key }) => isAsked(key))),
      kind: 'ready',
    }
  }
  const members = inLockOrder(changed)
  await signByReleasing({ members, req, staff })
  const release = await putInPublic({
    members,
    req,
    staff,
    timeZone: await timeZoneOf(req),
    transactionID: id,
  })
  return { documents: editionsOf(changed), kind: 'released', release }
}

const refused = (refusals: readonly Refusal[]): ReleaseOutcome => ({ kind: 'refused', refusals })
