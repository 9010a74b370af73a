import type { CollectionBeforeOperationHook, DefaultDocumentIDType, PayloadRequest } from 'payload'

import type { KnownManuscript } from '../manuscripts/findKnown.ts'

import { holdDocument } from '../edit-conflicts/versions.ts'
import { findManuscript } from '../manuscripts/findKnown.ts'
import { isStaff } from '../staff/access.ts'
import { apiError } from '../values/apiError.ts'
import { toObject } from '../values/toObject.ts'

/** Locks a manuscript until the transaction ends, and then reads it; undefined when there is none. */
export async function holdManuscript(
  id: DefaultDocumentIDType,
  req: PayloadRequest,
): Promise<KnownManuscript | undefined> {
  await holdDocument({ id, slug: 'manuscripts' }, req)
  return findManuscript(id, req)
}

/**
 * Locks a manuscript before a save reads it: Payload writes whole rows, and would write the outcome of before over what
 * the worker has noted meanwhile. Refuses changes of many at once, which cannot be locked before they are read.
 */
export const holdWhileSaving: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'update') return args
  const { id } = toObject(args)
  if (typeof id !== 'string' && typeof id !== 'number')
    throw apiError(req, { key: 'request.oneByOne', status: 403 })
  if (isStaff(req) || req.payloadAPI === 'local')
    await holdDocument({ id, slug: 'manuscripts' }, req)
  return args
}
