import type { PayloadRequest } from 'payload'

import type { LoadedDocument } from '../releases/loadDocument.ts'

import { readRecord } from '../requests/readRecord.ts'

/** Ids of the accounts whose text a document is: whoever began it, and the reporters in its byline. */
export async function authorsOf(
  { document, relations }: LoadedDocument,
  req: PayloadRequest,
): Promise<readonly string[]> {
  const bylines = relations
    .filter(({ collection, field }) => collection === 'reporters' && field === 'bylines')
    .map(({ id }) => id)
  const began = typeof document.createdBy === 'string' ? [document.createdBy] : []
  if (bylines.length === 0) return began
  const { docs } = await req.payload.find({
    collection: 'reporters',
    depth: 0,
    draft: true,
    limit: bylines.length,
    // Whose text it is does not depend on who asks.
    overrideAccess: true,
    pagination: false,
    req,
    where: { id: { in: bylines } },
  })
  return [...began, ...docs.flatMap(({ account }) => accountID(account))]
}

function accountID(account: unknown): string[] {
  if (typeof account === 'string' || typeof account === 'number') return [String(account)]
  const { id } = readRecord(account)
  return id === undefined ? [] : accountID(id)
}
