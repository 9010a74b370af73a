import type { PayloadRequest } from 'payload'

import { toObject } from '../values/toObject.ts'
import { toText } from '../values/toText.ts'
import { accountsSlug } from './accounts.ts'

/** What the people of these accounts are called, by id. One query, however many. */
export async function accountNames(
  req: PayloadRequest,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: accountsSlug(req.payload),
    depth: 0,
    limit: 500,
    // Whoever asks is of the newsroom, and knows its people.
    overrideAccess: true,
    pagination: false,
    req,
    where: { id: { in: [...new Set(ids)] } },
  })
  return new Map(
    docs.map((account) => {
      const { email, id, name } = toObject(account)
      return [String(id), toText(name) ?? toText(email) ?? '']
    }),
  )
}
