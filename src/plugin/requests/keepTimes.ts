import type { CollectionBeforeOperationHook } from 'payload'

import { readRecord } from './readRecord.ts'

/** When a document was begun and saved is for the system to say, whoever asks. */
export const keepTimes: CollectionBeforeOperationHook = ({ args, operation }) => {
  if ((operation !== 'create' && operation !== 'update') || !('data' in args)) return args
  const kept = Object.entries(readRecord(args.data)).filter(
    ([name]) => name !== 'createdAt' && name !== 'updatedAt',
  )
  return { ...args, data: Object.fromEntries(kept) }
}
