import type { Payload, PayloadRequest, TypedUser } from 'payload'

import { createLocalReq, ValidationError } from 'payload'

import type { PublicCollection } from '../../domain/publications/kinds.ts'
import type { Refusal } from '../../domain/releases/refusal.ts'
import type { Review } from '../review/reviewOf.ts'
import type { Staff } from '../staff/readStaff.ts'
import type { Member } from './gatherPackage.ts'
import type { LoadedDocument } from './loadDocument.ts'

import { keyOf } from '../../domain/publications/kinds.ts'
import { reasonsAgainst } from '../../domain/releases/mayGoOut.ts'
import { may } from '../../domain/staff/roles.ts'
import { liveHashes, publicStates } from '../publications/liveKeys.ts'
import { reviewOf } from '../review/reviewOf.ts'
import { signByReleasing } from '../review/signByReleasing.ts'
import { stageWord } from '../review/stageWord.ts'
import { readStaff } from '../staff/readStaff.ts'
import { clockOf, editionsOf, timeZoneOf } from './editions.ts'
import { toMembers, withCompanions } from './gatherPackage.ts'
import { loadDocument, missingFields } from './loadDocument.ts'
import { ChangedMeanwhile, PathTaken, putInPublic } from './putInPublic.ts'

/** A document to release; `seenAt` is its `updatedAt` as the person who releases it had it before them. */
export type ToRelease = {
  readonly collection: PublicCollection
  readonly id: number | string
  readonly seenAt?: string
}

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
  const req = await createLocalReq({ ...(i18n && { req: { i18n, t: i18n.t } }), user }, payload)
  const staff = readStaff(req)
  if (!staff || !may(staff, 'release')) return refused([{ reason: 'release.roleRefused' }])
  if (documents.length === 0) return refused([{ reason: 'release.noDocuments' }])

  const transactionID = await payload.db.beginTransaction()
  if (transactionID === null) throw new Error('releaseDocuments: the database gave no transaction')
  req.transactionID = transactionID
  try {
    const outcome = await attempt({ documents, rehearse, req, staff, transactionID })
    if (outcome.kind === 'released') await payload.db.commitTransaction(transactionID)
    else await payload.db.rollbackTransaction(transactionID)
    return outcome
  } catch (error) {
    await payload.db.rollbackTransaction(transactionID)
    const refusal = toRefusal(error)
    if (refusal) return refused([refusal])
    throw error
  }
}

async function attempt({
  documents,
  rehearse,
  req,
  staff,
  transactionID,
}: {
  documents: readonly ToRelease[]
  rehearse: boolean
  req: PayloadRequest
  staff: Staff
  transactionID: number | string
}): Promise<ReleaseOutcome> {
  const { chosen, refusals } = await choose(documents, req)
  if (refusals.length > 0) return refused(refusals)

  const gathered = await toMembers(await withCompanions(chosen, req), req)
  const now = await liveHashes(
    req,
    gathered.map(({ key }) => key),
  )
  const changed = gathered.filter(
    ({ edition, key }) => now.get(key)?.snapshotHash !== edition.snapshotHash,
  )
  if (changed.length === 0) return refused([{ reason: 'release.alreadyPublic' }])
  if (rehearse) {
    const asked = new Set(chosen.map(({ key }) => key))
    return {
      companions: editionsOf(changed.filter(({ key }) => !asked.has(key))),
      documents: editionsOf(changed.filter(({ key }) => asked.has(key))),
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
    transactionID,
  })
  return { documents: editionsOf(changed), kind: 'released', release }
}

/** Loads what was asked for, with everything that speaks against it. */
async function choose(documents: readonly ToRelease[], req: PayloadRequest) {
  const chosen: LoadedDocument[] = []
  const refusals: Refusal[] = []
  const now = await clockOf(req)
  for (const { collection, id, seenAt } of documents) {
    const key = keyOf(collection, String(id))
    const loaded = await loadDocument({ name: { collection, id: String(id) }, req })
    if (!loaded) {
      refusals.push({ document: key, reason: 'release.missing', vars: { key } })
      continue
    }
    chosen.push(loaded)
    refusals.push(...(await reasonsAgainstDocument({ loaded, now, req, seenAt })))
  }
  return { chosen: [...new Map(chosen.map((each) => [each.key, each])).values()], refusals }
}

async function reasonsAgainstDocument({
  loaded,
  now,
  req,
  seenAt,
}: {
  loaded: LoadedDocument
  now: string
  req: PayloadRequest
  seenAt: string | undefined
}): Promise<Refusal[]> {
  const { document, key, savedAt, title } = loaded
  const { embargoUntil } = document
  const states = await publicStates(req, [key])
  return reasonsAgainst(
    {
      ...(typeof embargoUntil === 'string' && { embargoUntil }),
      isTrashed: Boolean(document.deletedAt),
      isWithdrawn: states.get(key) === 'withdrawn',
      key,
      missingFields: missingFields(loaded, req),
      missingStages: await missingStages(loaded, req),
      savedAt,
      ...(seenAt !== undefined && { seenAt }),
      title,
    },
    now,
  )
}

/** The stages that nobody signed for this text; none when it is public already as it is. */
async function missingStages(loaded: LoadedDocument, req: PayloadRequest): Promise<string[]> {
  const review = await reviewOf(loaded, req)
  return review.isPublic ? [] : stagesWanted(review, req)
}

const stagesWanted = ({ plan, progress }: Review, req: PayloadRequest): string[] =>
  progress.isComplete
    ? []
    : progress.steps
        .filter(
          ({ stage, state }) => state !== 'passed' && state !== 'skipped' && !stage.isOptional,
        )
        .filter(({ stage }) => !stage.isSignedByReleasing)
        .map(({ stage }) => stageWord({ key: stage.key, plan, req }))

/** Two releases that share documents take them in the same order, so that neither waits for the other for ever. */
const inLockOrder = (members: readonly Member[]): Member[] =>
  members.toSorted((a, b) => (a.key < b.key ? -1 : 1))

const refused = (refusals: readonly Refusal[]): ReleaseOutcome => ({ kind: 'refused', refusals })

/** What a release may meet although all was well when it began: somebody else's path, a field's own check. */
function toRefusal(error: unknown): Refusal | undefined {
  if (error instanceof ValidationError) {
    return { reason: 'release.invalid', vars: { reason: error.message } }
  }
  if (error instanceof PathTaken) {
    return { document: error.document, reason: 'release.pathTaken', vars: { path: error.path } }
  }
  if (error instanceof ChangedMeanwhile) {
    return {
      document: error.document,
      reason: 'release.changedSince',
      vars: { title: error.title },
    }
  }
  return undefined
}
