import type { PayloadRequest } from 'payload'

import type { PublicCollection } from '../../domain/publications/kinds.ts'
import type { Refusal } from '../../domain/releases/refusal.ts'
import type { Review } from '../review/reviewOf.ts'
import type { Member } from './gatherPackage.ts'
import type { LoadedDocument } from './loadDocument.ts'

import { keyOf } from '../../domain/publications/kinds.ts'
import { reasonsAgainst } from '../../domain/releases/mayGoOut.ts'
import { reasonsAgainstTarget } from '../aftermath/correctedBy.ts'
import { isRestoring } from '../aftermath/restoring.ts'
import { countOpenNotes } from '../notes/readNotes.ts'
import { liveHashes, publicStates } from '../publications/liveKeys.ts'
import { reviewOf } from '../review/reviewOf.ts'
import { stageWord } from '../review/stageWord.ts'
import { toMembers, withCompanions } from './gatherPackage.ts'
import { loadDocument, missingFields } from './loadDocument.ts'

/**
 * A document to release. `seenAt` is its `updatedAt` as the person who releases it had it before them; `approvalHash`
 * is of the text that was planned. Another text is refused.
 */
export type ToRelease = {
  readonly approvalHash?: string
  readonly collection: PublicCollection
  readonly id: number | string
  readonly seenAt?: string
}

export type Prepared =
  | {
      /** What would become public: what was asked for and differs from what readers have, with its companions. */
      readonly changed: readonly Member[]
      readonly gathered: readonly Member[]
      readonly isAsked: (key: string) => boolean
      readonly kind: 'ready'
    }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] }

/**
 * Looks at everything that a release would take along, and finds every reason against it.
 *
 * @param when - ISO 8601: embargoes must have passed by then
 */
export async function prepareRelease({
  documents,
  req,
  when,
}: {
  documents: readonly ToRelease[]
  req: PayloadRequest
  when: string
}): Promise<Prepared> {
  const { chosen, refusals } = await choose({ documents, req, when })
  if (refusals.length > 0) return { kind: 'refused', refusals }
  const gathered = await toMembers(await withCompanions(chosen, req), req)
  const now = await liveHashes(
    req,
    gathered.map(({ key }) => key),
  )
  const changed = gathered.filter(
    ({ edition, key }) => now.get(key)?.snapshotHash !== edition.snapshotHash,
  )
  if (changed.length === 0)
    return { kind: 'refused', refusals: [{ reason: 'release.alreadyPublic' }] }
  const asked = new Set(chosen.map(({ key }) => key))
  return { changed, gathered, isAsked: (key) => asked.has(key), kind: 'ready' }
}

/** Two releases that share documents take them in the same order, so that neither waits for the other for ever. */
export const inLockOrder = (members: readonly Member[]): Member[] =>
  members.toSorted((a, b) => (a.key < b.key ? -1 : 1))

/** Loads what was asked for, with everything that speaks against it. */
async function choose({
  documents,
  req,
  when,
}: {
  documents: readonly ToRelease[]
  req: PayloadRequest
  when: string
}) {
  const chosen: LoadedDocument[] = []
  const refusals: Refusal[] = []
  for (const asked of documents) {
    const { collection, id } = asked
    const key = keyOf(collection, String(id))
    const loaded = await loadDocument({ name: { collection, id: String(id) }, req })
    if (!loaded) {
      refusals.push({ document: key, reason: 'release.missing', vars: { key } })
      continue
    }
    chosen.push(loaded)
    refusals.push(...(await reasonsAgainstDocument({ asked, loaded, req, when })))
  }
  refusals.push(...(await reasonsAgainstTarget(chosen, req)))
  return { chosen: [...new Map(chosen.map((each) => [each.key, each])).values()], refusals }
}

async function reasonsAgainstDocument({
  asked: { approvalHash, seenAt },
  loaded,
  req,
  when,
}: {
  asked: ToRelease
  loaded: LoadedDocument
  req: PayloadRequest
  when: string
}): Promise<Refusal[]> {
  const { document, key, savedAt, title } = loaded
  const { embargoUntil } = document
  const states = await publicStates(req, [key])
  const review = await reviewOf(loaded, req)
  const isOther = approvalHash !== undefined && review.approval.hash !== approvalHash
  return reasonsAgainst(
    {
      ...(typeof embargoUntil === 'string' && { embargoUntil }),
      isChanged: isOther || (seenAt !== undefined && Date.parse(seenAt) !== Date.parse(savedAt)),
      isTrashed: Boolean(document.deletedAt),
      isWithdrawn: states.get(key) === 'withdrawn' && !isRestoring(req, key),
      key,
      missingFields: missingFields(loaded, req),
      missingStages: missingStages(review, req),
      openNotes: review.isPublic ? 0 : await countOpenNotes(key, req),
      title,
    },
    when,
  )
}

/** The stages that nobody signed for this text; none when it is public already as it is. */
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
        .map(({ stage }) => stageWord({ key: stage.key, plan, req }))
