import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'

import { createHash } from 'node:crypto'

import { lockByName } from '../database/lockByName.ts'

/**
 * Serialises uploads of one file into one collection, each until its transaction ends: the second sees the outcome of the first, and neither writes or removes a file that the other is writing under the same name.
 */
export const lockUploads: CollectionBeforeOperationHook = async ({
  args,
  collection: { slug: collection },
  operation,
  req,
}) => {
  if (operation !== 'create' || !req.file) return args
  const sha256 = createHash('sha256').update(req.file.data).digest('hex')
  await lockUpload({ collection, req, sha256 })
  return args
}

type Upload = { collection: string; req: PayloadRequest; sha256: string }

/** Waits until no other transaction is uploading this file into this collection. */
export const lockUpload = ({ collection, req, sha256 }: Upload): Promise<void> =>
  lockByName(req, `newsroom upload ${collection} ${sha256}`)
