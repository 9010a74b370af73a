import type { PayloadRequest } from 'payload'

import type { DocumentKey } from '../../domain/ledger/snapshot.ts'
import type { Refusal } from '../../domain/releases/refusal.ts'
import type { LoadedDocument } from '../documents/loadDocument.ts'

import { keysOf } from '../../domain/ledger/kinds.ts'
import { publicStates } from './liveKeys.ts'

type Named = Pick<LoadedDocument, 'collection' | 'relations'>

const targetsOf = ({ relations }: Named): DocumentKey[] => keysOf(relations)

const isCorrection = ({ collection }: Pick<Named, 'collection'>): boolean =>
  collection === 'corrections'

/** Keys of the documents that these corrections correct. */
export const correctionTargets = (documents: readonly Named[]): ReadonlySet<DocumentKey> =>
  new Set(documents.filter(isCorrection).flatMap(targetsOf))

/** Checks that a correction names exactly one document; asked from hand-in on, since its authors can still fix it. */
export function reasonsAgainstTargets(document: LoadedDocument): Refusal[] {
  if (!isCorrection(document)) return []
  const { key, title } = document
  const count = targetsOf(document).length
  if (count === 1) return []
  const reason = count === 0 ? 'corrections.noTarget' : 'corrections.manyTargets'
  return [{ document: key, reason, vars: { title } }]
}

/** Checks that the corrected document is public, or goes out with its correction; only a release can tell. */
export async function reasonsAgainstTarget(
  documents: readonly LoadedDocument[],
  req: PayloadRequest,
): Promise<Refusal[]> {
  const corrections = documents.filter(isCorrection)
  const asked = new Set(keysOf(documents))
  const states = await publicStates(req, corrections.flatMap(targetsOf))
  return corrections.flatMap((correction): Refusal[] => {
    const { key, title } = correction
    const [target, ...others] = targetsOf(correction)
    if (target === undefined || others.length > 0) return []
    return states.get(target) === 'live' || asked.has(target)
      ? []
      : [{ document: key, reason: 'corrections.targetNotPublic', vars: { title } }]
  })
}
