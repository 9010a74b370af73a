import type { Payload } from 'payload'

import { createLocalReq } from 'payload'

import type { PublicCollection } from '../../domain/ledger/kinds.ts'
import type { ToSign } from './signing.ts'

import { loadDocument } from '../documents/loadDocument.ts'
import { embargoOf } from './embargoOf.ts'
import { reviewOf } from './reviewOf.ts'

type Input = { collection: PublicCollection; id: number | string; payload: Payload }

/**
 * Loads what a signer of a document's newest revision sees: the approval hash and the embargo.
 *
 * @throws when there is no such document
 */
export async function readToSign({ collection, id, payload }: Input): Promise<Required<ToSign>> {
  const req = await createLocalReq({}, payload)
  const document = await loadDocument({ collection, id: String(id) }, req)
  if (!document) throw new Error(`readToSign: there is no ${collection}:${id}`)
  const review = await reviewOf(document, req)
  const embargoUntil = embargoOf(document, review) ?? null
  return { approvalHash: review.approval.hash, collection, embargoUntil, id }
}
