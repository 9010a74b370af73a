import type { PayloadRequest } from 'payload'

import type { LoadedDocument } from '../documents/loadDocument.ts'

import { canonicalJson } from '../../domain/text/canonicalJson.ts'
import { loadDocument } from '../documents/loadDocument.ts'
import { isReleaseDependency } from '../documents/releaseDependencies.ts'
import { findWithdrawnTogether } from '../ledger/findWithdrawnTogether.ts'
import { liveHashes, publicStates } from '../ledger/liveKeys.ts'
import { sha256 } from '../ledger/recordEvent.ts'

/**
 * Approval: what a signature stands on, that is everything that would become public if the document went out now. It
 * holds the document's own content, and the content of the pictures, people, reporters and section it names: as
 * published, else as they would go out along. Other texts are bound by their identity, which is part of the content.
 */
export type Approval = {
  /** Canonical JSON of the document's public fields. */
  readonly content: string
  readonly contentHash: string
  /** SHA-256 of `json`. */
  readonly hash: string
  /** Canonical JSON: `{ companions: { key: contentHash | 'absent' }, contentHash, subject }`. */
  readonly json: string
}

export async function approvalOf(document: LoadedDocument, req: PayloadRequest): Promise<Approval> {
  const content = canonicalJson(document.content)
  const contentHash = sha256(content)
  const companions = await companionHashes(document, req)
  const json = canonicalJson({ companions, contentHash, subject: document.key })
  return { content, contentHash, hash: sha256(json), json }
}

async function companionHashes(
  document: LoadedDocument,
  req: PayloadRequest,
): Promise<Record<string, string>> {
  const hashes: Record<string, string> = {}
  let waiting = [document]
  while (waiting.length > 0) {
    const wanted = new Map(
      waiting
        .flatMap(({ relations }) => relations)
        .filter((relation) => isReleaseDependency(relation) && !(relation.key in hashes))
        .map((relation) => [relation.key, relation]),
    )
    const live = await liveHashes(req, [...wanted.keys()])
    const states = await publicStates(req, [...wanted.keys()])
    const back = await findWithdrawnTogether(req, {
      keys: [...states.keys()].filter((key) => states.get(key) === 'withdrawn'),
      withKey: document.key,
    })
    waiting = []
    for (const [key, name] of wanted) {
      const known = live.get(key)
      const isOut = states.has(key) && !back.has(key)
      const companion = isOut ? undefined : await loadDocument(name, req)
      const isThere = companion !== undefined && !companion.document.deletedAt
      hashes[key] =
        known?.contentHash ?? (isThere ? sha256(canonicalJson(companion.content)) : 'absent')
      if (isThere) waiting.push(companion)
    }
  }
  return hashes
}
