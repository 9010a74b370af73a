import type { PayloadRequest } from 'payload'

import type { LoadedDocument } from '../documents/loadDocument.ts'

import { keysOf } from '../../domain/ledger/kinds.ts'
import { loadDocument } from '../documents/loadDocument.ts'
import { isReleaseDependency } from '../documents/releaseDependencies.ts'
import { publicStates } from './liveKeys.ts'

/** Adds to the chosen documents, once each, every dependency that was never public. */
export async function withDependencies(
  chosen: readonly LoadedDocument[],
  req: PayloadRequest,
): Promise<LoadedDocument[]> {
  const gathered = new Map(chosen.map((document) => [document.key, document]))
  let waiting = [...chosen]
  while (waiting.length > 0) {
    const wanted = waiting
      .flatMap(({ relations }) => relations)
      .filter((relation) => isReleaseDependency(relation) && !gathered.has(relation.key))
    const known = await publicStates(req, keysOf(wanted))
    waiting = []
    for (const { collection, id, key } of wanted) {
      if (known.has(key) || gathered.has(key)) continue
      const companion = await loadDocument({ collection, id }, req)
      if (!companion || companion.document.deletedAt) continue
      gathered.set(key, companion)
      waiting.push(companion)
    }
  }
  return [...gathered.values()]
}
