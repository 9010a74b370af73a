import type { PayloadRequest } from 'payload'

import type { DraftText } from '../../domain/dashboard/draftText.ts'
import type { PublicCollection } from '../../domain/ledger/kinds.ts'
import type { Mark } from '../../domain/review/progress.ts'
import type { StoredSignature } from '../review/readSignatures.ts'
import type { FoundText } from './findTexts.ts'

import { keysOf, readKey } from '../../domain/ledger/kinds.ts'
import { readProgress } from '../../domain/review/progress.ts'
import { everyAuthorOf } from '../audit/authorsOf.ts'
import { planFor } from '../config/reviewPlan.ts'
import { loadDocument } from '../documents/loadDocument.ts'
import { liveHashes, publicStates } from '../ledger/liveKeys.ts'
import { approvalOf } from '../review/approvalOf.ts'
import { openNotesOf } from '../review/openNotesOf.ts'
import { readSignatures, readRounds } from '../review/readSignatures.ts'

/**
 * Number of texts hashed for one dashboard. The exact content matters only after a binding signature or a release;
 * beyond this number, a text counts as signed while its revision is unchanged.
 */
const mostHashed = 60

/** Loads the status of each text: a few queries for all, and a hash for the few where the content decides. */
export async function readTexts(
  req: PayloadRequest,
  found: readonly FoundText[],
): Promise<readonly DraftText[]> {
  const keys = keysOf(found)
  const [marks, rounds, live, states, openNotes] = await Promise.all([
    readSignatures(req, keys),
    readRounds(req, keys),
    liveHashes(req, keys),
    publicStates(req, keys),
    openNotesOf(req, keys),
  ])
  // Authors matter from the first signature on.
  const authors = await everyAuthorOf(
    keys.filter((key) => marks.get(key)?.length !== 0),
    req,
  )
  const exact = await hashOf(
    req,
    found
      .filter(
        ({ key, status }) =>
          status !== 'published' && (live.has(key) || isBound(req, key, marks.get(key))),
      )
      .slice(0, mostHashed),
  )
  return found.map((text): DraftText => {
    const own = marks.get(text.key) ?? []
    const hashes = exact.get(text.key)
    const everyAuthor = withAuthors(text, authors.get(text.key))
    const progress = readProgress({
      approvalHash: hashes?.approvalHash ?? believedHash(text, own),
      authors: everyAuthor,
      marks: own,
      plan: planFor(req.payload, text.collection),
      round: rounds.get(text.key) ?? 1,
    })
    return {
      authors: everyAuthor,
      collection: text.collection,
      ...(text.embargo !== undefined && { embargoUntil: text.embargo }),
      id: text.id,
      isPublic: text.status === 'published' || isLive(live.get(text.key), hashes),
      isWithdrawn: states.get(text.key) === 'withdrawn',
      key: text.key,
      marks: own,
      ...(text.meeting !== undefined && { meeting: text.meeting }),
      openNotes: countOf(openNotes, text.key),
      progress,
      savedAt: text.saved_at,
      ...(text.sitting !== undefined && { sitting: text.sitting }),
      title: text.title ?? '',
    }
  })
}

const countOf = (counts: ReadonlyMap<string, number>, key: string): number => counts.get(key) ?? 0

const withAuthors = ({ authors }: FoundText, more: readonly string[] = []): readonly string[] => [
  ...new Set([...authors, ...more]),
]

type Hashes = { readonly approvalHash: string; readonly contentHash: string }

const isLive = (live: undefined | { contentHash: string }, own: Hashes | undefined): boolean =>
  live !== undefined && live.contentHash === own?.contentHash

/** Whether a text has a signature that holds on its exact content only, so that the content must be hashed. */
function isBound(req: PayloadRequest, key: string, marks: readonly Mark[] = []): boolean {
  const { stages } = planFor(req.payload, readKey(key)?.collection ?? '')
  const binding = new Set(stages.filter(({ isBinding }) => isBinding).map((stage) => stage.key))
  const newest = marks.at(-1)?.round
  return marks.some(
    ({ round, stage, verdict }) => round === newest && verdict === 'pass' && binding.has(stage),
  )
}

const believedHash = ({ revision }: FoundText, marks: readonly StoredSignature[]): string =>
  marks.findLast((mark) => mark.revision === revision)?.approvalHash ?? ''

async function hashOf(
  req: PayloadRequest,
  texts: readonly FoundText[],
): Promise<ReadonlyMap<string, Hashes>> {
  const hashed = await Promise.all(
    texts.map(async ({ collection, id, key }): Promise<[string, Hashes][]> => {
      // Reviewed collections are all public ones.
      const name = { collection: collection as PublicCollection, id }
      const document = await loadDocument(name, req)
      if (!document) return []
      const { contentHash, hash } = await approvalOf(document, req)
      return [[key, { approvalHash: hash, contentHash }]]
    }),
  )
  return new Map(hashed.flat())
}
