import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'

import { toObject } from '../values/toObject.ts'

/**
 * When a document was begun, saved and put into the trash is for the system to say, whoever asks. What is no document
 * at all, as a form without its part, stays none for `refuseMalformed`.
 */
export const protectTimestamps: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if ((operation !== 'create' && operation !== 'update') || !('data' in args)) return args
  const given: unknown = args.data
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return args
  const data = toObject(given)
  const { deletedAt } = data
  for (const name of ['createdAt', 'deletedAt', 'updatedAt']) Reflect.deleteProperty(data, name)
  return { ...args, data: { ...data, ...trashed({ deletedAt, operation, req }) } }
}

type Input = { deletedAt: unknown; operation: 'create' | 'update'; req: PayloadRequest }

/** Nothing is born in the trash, and it goes there now; what code of the house says of it stands. */
function trashed({ deletedAt, operation, req }: Input): { deletedAt?: unknown } {
  if (deletedAt === undefined) return {}
  if (req.payloadAPI === 'local') return { deletedAt }
  if (operation === 'create') return {}
  return { deletedAt: deletedAt ? new Date().toISOString() : null }
}
