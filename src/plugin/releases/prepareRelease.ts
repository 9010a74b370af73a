import type { PayloadRequest } from 'payload'

import type { PublicCollection } from '../../domain/ledger/kinds.ts'
import type { Refusal } from '../../domain/releases/refusal.ts'
import type { ChangeSincePlan } from '../../domain/releases/releaseBlockers.ts'
import type { WaivedItem, Waiver } from '../../domain/releases/waivers.ts'
import type { LoadedDocument } from '../documents/loadDocument.ts'
import type { Review } from '../review/reviewOf.ts'
import type { Member } from './toMembers.ts'

import { isReviewed, keyOf, keysOf } from '../../domain/ledger/kinds.ts'
import { releaseBlockers } from '../../domain/releases/releaseBlockers.ts'
import { refusalsOf } from '../../domain/releases/waivers.ts'
import { formatStage } from '../config/formatStage.ts'
import { loadDocument } from '../documents/loadDocument.ts'
import { correctionTargets, reasonsAgainstTarget } from '../ledger/correctionTargets.ts'
import { findScheduled } from '../ledger/findScheduled.ts'
import { liveHashes, publicStates } from '../ledger/liveKeys.ts'
import { withDependencies } from '../ledger/withDependencies.ts'
import { embargoOf } from '../review/embargoOf.ts'
import { fieldRefusals } from '../review/fieldRefusals.ts'
import { reviewOf } from '../review/reviewOf.ts'
import { changesSinceScheduled } from './changesSinceScheduled.ts'
import { completenessOf } from './completenessOf.ts'
import { toMembers } from './toMembers.ts'

/**
 * Document to release. `seenAt` is the `updatedAt` that the releasing person saw, `approvalHash` that of the scheduled text: any other revision is refused.
 */
export type ToRelease = {
  readonly approvalHash?: string
  readonly collection: PublicCollection
  readonly id: number | string
  readonly seenAt?: string
}

/** What would become public, and the completeness list. */
type Gathered = {
  /** Chosen documents that differ from their public state, with companions. */
  readonly changed: readonly Member[]
  /** Public texts among them that change without a correction in the release. */
  readonly changedPublic: readonly Member[]
  readonly gathered: readonly Member[]
  readonly isAsked: (key: string) => boolean
  readonly items: readonly WaivedItem[]
}

export type Prepared =
  | (Gathered & { readonly kind: 'ready' })
  | (Partial<Gathered> & { readonly kind: 'refused'; readonly refusals: readonly Refusal[] })

export type ToPrepare = {
  readonly documents: readonly ToRelease[]
  /** Id of the scheduled release that is carried out. */
  readonly plannedAs?: string
  readonly req: PayloadRequest
  /** Keys of withdrawn documents that this release brings back. */
  readonly restoring?: ReadonlySet<string>
  readonly waivers: readonly Waiver[]
  /** ISO 8601: embargoes must have passed by then. */
  readonly when: string
}

/** Gathers everything that a release would publish, and every reason against it. */
export async function prepareRelease(asked: ToPrepare): Promise<Prepared> {
  const { req, waivers } = asked
  const { chosen, refusals } = await choose(asked)
  const items = await completenessOf({ chosen, req, waivers })
  const missing = refusalsOf(items)
  // No editions can be made of empty or missing documents.
  if (refusals.length > 0) return { items, kind: 'refused', refusals: [...refusals, ...missing] }
  const gathered = await toMembers(await withDependencies(chosen, req), req)
  const now = await liveHashes(req, keysOf(gathered))
  const changed = gathered.filter(
    ({ edition, key }) => now.get(key)?.snapshotHash !== edition.snapshotHash,
  )
  if (changed.length === 0)
    return { items, kind: 'refused', refusals: [{ reason: 'release.alreadyPublic' }] }
  const keys = new Set(keysOf(chosen))
  const found = {
    changed,
    changedPublic: await changedPublicly(changed, req),
    gathered,
    isAsked: (key: string) => keys.has(key),
    items,
  }
  return missing.length > 0
    ? { ...found, kind: 'refused', refusals: missing }
    : { ...found, kind: 'ready' }
}

/** Finds the reasons of `prepareRelease` without making editions. */
export async function reasonsAgainstRelease(asked: ToPrepare): Promise<readonly Refusal[]> {
  const { chosen, refusals } = await choose(asked)
  const items = await completenessOf({ chosen, req: asked.req, waivers: asked.waivers })
  return [...refusals, ...refusalsOf(items)]
}

/** Finds reviewed texts that change what readers have: a changed profile or picture needs no declaration. */
async function changedPublicly(
  changed: readonly Member[],
  req: PayloadRequest,
): Promise<readonly Member[]> {
  const corrected = correctionTargets(changed)
  const candidates = changed.filter(
    ({ collection, key }) => isReviewed(collection) && !corrected.has(key),
  )
  const now = await liveHashes(req, keysOf(candidates))
  return candidates.filter(({ edition, key }) => {
    const hashes = now.get(key)
    return hashes !== undefined && hashes.contentHash !== edition.contentHash
  })
}

/** Refuses changes of public texts that are declared neither an update nor a correction. */
export const undeclared = (
  { changedPublic }: Pick<Gathered, 'changedPublic'>,
  isUpdate: boolean,
): Refusal[] =>
  isUpdate
    ? []
    : changedPublic.map(({ key, title }) => ({
        document: key,
        reason: 'corrections.undeclared',
        vars: { title },
      }))

/** Keys of the texts whose change is declared an update, for the audit trail. */
export const declaredIn = ({
  changedPublic,
}: Pick<Gathered, 'changedPublic'>): ReadonlySet<string> => new Set(keysOf(changedPublic))

/** Sorts members by key, so that two releases that share documents cannot deadlock. */
export const inLockOrder = (members: readonly Member[]): Member[] =>
  members.toSorted((a, b) => (a.key < b.key ? -1 : 1))

/** Loads the documents to release, and finds the reasons against each. */
async function choose(asked: ToPrepare) {
  const { documents, plannedAs, req } = asked
  const chosen = new Map<string, LoadedDocument>()
  const told = new Set<string>()
  const refusals: Refusal[] = []
  for (const each of documents) {
    const { collection, id } = each
    const key = keyOf(collection, String(id))
    const loaded = await loadDocument({ collection, id: String(id) }, req)
    if (!loaded) {
      refusals.push({ document: key, reason: 'release.missing', vars: { key } })
      continue
    }
    chosen.set(key, loaded)
    refusals.push(...(await fieldRefusals({ document: loaded, req, told })))
    refusals.push(...(await reasonsAgainstDocument({ ...asked, asked: each, loaded })))
  }
  refusals.push(...(await reasonsAgainstTarget([...chosen.values()], req)))
  if (plannedAs === undefined) refusals.push(...(await plannedAlready([...chosen.values()], req)))
  return { chosen: [...chosen.values()], refusals }
}

/** Refuses documents of another scheduled release, which must be cancelled first. */
async function plannedAlready(
  chosen: readonly LoadedDocument[],
  req: PayloadRequest,
): Promise<Refusal[]> {
  const plans = await findScheduled(keysOf(chosen), req)
  return chosen.flatMap(({ key, title }) => {
    const plan = plans.find(({ subject }) => subject === key)
    return plan
      ? [{ document: key, reason: 'release.plannedAlready', vars: { time: plan.at, title } }]
      : []
  })
}

async function reasonsAgainstDocument({
  asked: { approvalHash, seenAt },
  loaded,
  plannedAs,
  req,
  restoring,
  when,
}: Pick<ToPrepare, 'plannedAs' | 'req' | 'restoring' | 'when'> & {
  asked: ToRelease
  loaded: LoadedDocument
}): Promise<Refusal[]> {
  const { document, key, savedAt, title } = loaded
  const states = await publicStates(req, [key])
  const review = await reviewOf(loaded, req)
  const embargoUntil = embargoOf(loaded, review)
  const isOther = approvalHash !== undefined && review.approval.hash !== approvalHash
  const changed = isOther && (await changeSince({ loaded, plannedAs, req }))
  return releaseBlockers(
    {
      ...(changed && { changedSincePlan: changed }),
      ...authorSigned(review, req),
      ...(embargoUntil !== undefined && { embargoUntil }),
      isChanged: (isOther && !changed) || isSavedSince(savedAt, seenAt),
      isTrashed: Boolean(document.deletedAt),
      isWithdrawn: states.get(key) === 'withdrawn' && !restoring?.has(key),
      key,
      missingStages: missingStages(review, req),
      openNotes: review.openNotes,
      title,
    },
    when,
  )
}

/** Stages that an author, or a deputy for one, signed, unless the text is public already. */
function authorSigned(
  { isPublic, plan, progress: { isComplete, steps } }: Review,
  req: PayloadRequest,
): { authorSigned?: { stages: string; who: string } } {
  const own = steps.filter(({ isByAuthor, state }) => isByAuthor === true && state !== 'passed')
  if (isPublic || isComplete || own.length === 0) return {}
  const names = own.map(({ mark }) => mark?.person.name ?? '')
  return {
    authorSigned: {
      stages: own.map(({ stage }) => formatStage({ key: stage.key, plan, req })).join('、'),
      who: [...new Set(names)].join('、'),
    },
  }
}

const isSavedSince = (savedAt: string, seenAt: string | undefined): boolean =>
  seenAt !== undefined && Date.parse(seenAt) !== Date.parse(savedAt)

const changeSince = async ({
  loaded,
  plannedAs,
  req,
}: Pick<ToPrepare, 'plannedAs' | 'req'> & { loaded: LoadedDocument }): Promise<
  ChangeSincePlan | undefined
> =>
  plannedAs === undefined
    ? undefined
    : changesSinceScheduled({ document: loaded, release: plannedAs, req })

/** Labels of the missing stages; none when exactly this text is public already. */
const missingStages = (
  { isPublic, plan, progress: { isComplete, steps } }: Review,
  req: PayloadRequest,
): string[] =>
  isPublic || isComplete
    ? []
    : steps
        .filter(
          ({ stage, state }) => state !== 'passed' && state !== 'skipped' && !stage.isOptional,
        )
        .filter(({ stage }) => !stage.isSignedByReleasing)
        .map(({ stage }) => formatStage({ key: stage.key, plan, req }))
