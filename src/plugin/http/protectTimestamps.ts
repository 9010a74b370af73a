import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'

import { toObject } from '../values/toObject.ts'

/**
 * Keeps creation, update and deletion times in the system's hands, whoever asks. Data that is no object, as in a form
 * without its data part, is left to `clampQuery`.
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

/** Sets the time of deletion to now, and never on creation; code of the plugin may set it. */
function trashed({ deletedAt, operation, req }: Input): { deletedAt?: unknown } {
  if (deletedAt === undefined) return {}
  if (req.payloadAPI === 'local') return { deletedAt }
  if (operation === 'create') return {}
  return { deletedAt: deletedAt ? new Date().toISOString() : null }
}
