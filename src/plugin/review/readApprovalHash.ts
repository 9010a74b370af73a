import type { Payload } from 'payload'

import { createLocalReq } from 'payload'

import type { PublicCollection } from '../../domain/ledger/kinds.ts'

import { loadDocument } from '../documents/loadDocument.ts'
import { approvalOf } from './approvalOf.ts'

type Input = { collection: PublicCollection; id: number | string; payload: Payload }

/**
 * Approval hash of a document's newest revision: what a signature given now would stand on.
 *
 * @throws when there is no such document
 */
export async function readApprovalHash({ collection, id, payload }: Input): Promise<string> {
  const req = await createLocalReq({}, payload)
  const document = await loadDocument({ collection, id: String(id) }, req)
  if (!document) throw new Error(`readApprovalHash: there is no ${collection}:${id}`)
  return (await approvalOf(document, req)).hash
}
