import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'

import { readStaff } from '../staff/readStaff.ts'
import { toObject } from '../values/toObject.ts'

/**
 * Profile of the reporter who is signed in, as the byline that a new form starts with: the one that is linked to the
 * account. Without one, or with several, whose name it is is not known.
 */
export async function ownByline({ req }: { req: PayloadRequest }): Promise<(number | string)[]> {
  const staff = readStaff(req)
  if (!staff) return []
  const { docs } = await req.payload.find({
    collection: 'reporters',
    depth: 0,
    draft: true,
    limit: 2,
    overrideAccess: false,
    pagination: false,
    req,
    select: { name: true },
    user: req.user,
    where: { account: { equals: staff.id } },
  })
  return docs.length === 1 ? docs.map(({ id }) => id) : []
}

/**
 * Says of a report that is created without a byline that it has none. A form offers a byline to somebody who sees it; a
 * program, a partner or the importer would be credited with what is not theirs.
 */
export const creditNobody: CollectionBeforeOperationHook = ({ args, operation }) => {
  const { data, duplicateFromID } = toObject(args)
  if (operation !== 'create' || duplicateFromID !== undefined) return args
  return { ...args, data: { bylines: [], ...toObject(data) } }
}
