import type { CollectionBeforeOperationHook } from 'payload'

import { readRecord } from './readRecord.ts'

/** When a document was begun and saved is for the system to say, whoever asks. */
export const keepTimes: CollectionBeforeOperationHook = ({ args, operation }) => {
  if ((operation !== 'create' && operation !== 'update') || !('data' in args)) return args
  // What is no data stays none, for those who refuse it.
  if (typeof args.data !== 'object' || Array.isArray(args.data)) return args
  const kept = Object.entries(readRecord(args.data)).filter(
    ([name]) => name !== 'createdAt' && name !== 'updatedAt',
  )
  return { ...args, data: Object.fromEntries(kept) }
}
