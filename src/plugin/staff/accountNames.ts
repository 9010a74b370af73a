import type { PayloadRequest } from 'payload'

import { toObject } from '../values/toObject.ts'
import { toText } from '../values/toText.ts'
import { accountsSlug } from './accounts.ts'

/** Names of these accounts by id, in one query. */
export async function accountNames(
  req: PayloadRequest,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: accountsSlug(req.payload),
    depth: 0,
    limit: 500,
    // The caller is staff, and staff know each other.
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
