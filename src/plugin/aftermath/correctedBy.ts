import type { PayloadRequest } from 'payload'

import type { DocumentKey } from '../../domain/publications/snapshot.ts'
import type { Refusal } from '../../domain/releases/refusal.ts'
import type { LoadedDocument } from '../releases/loadDocument.ts'

import { publicStates } from '../publications/liveKeys.ts'

type Named = Pick<LoadedDocument, 'collection' | 'relations'>

const targetsOf = ({ relations }: Named): DocumentKey[] => relations.map(({ key }) => key)

const isCorrection = ({ collection }: Pick<Named, 'collection'>): boolean =>
  collection === 'corrections'

/** Keys of what the corrections among these documents correct. */
export const correctedBy = (documents: readonly Named[]): ReadonlySet<DocumentKey> =>
  new Set(documents.filter(isCorrection).flatMap(targetsOf))

/** A correction corrects one document, which readers have, or get with it. */
export async function reasonsAgainstTarget(
  documents: readonly LoadedDocument[],
  req: PayloadRequest,
): Promise<Refusal[]> {
  const corrections = documents.filter(isCorrection)
  const asked = new Set(documents.map(({ key }) => key))
  const states = await publicStates(req, corrections.flatMap(targetsOf))
  return corrections.flatMap((correction): Refusal[] => {
    const { key, title } = correction
    const targets = targetsOf(correction)
    const [target] = targets
    const refuse = (reason: Refusal['reason']): Refusal[] => [
      { document: key, reason, vars: { title } },
    ]
    if (target === undefined) return refuse('aftermath.noTarget')
    if (targets.length > 1) return refuse('aftermath.manyTargets')
    return states.get(target) === 'live' || asked.has(target)
      ? []
      : refuse('aftermath.targetNotPublic')
  })
}
