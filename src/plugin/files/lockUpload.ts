import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'
import { createHash } from 'node:crypto'

import { query } from '../database/query.ts'

/**
 * Lets uploads of one file into one collection take turns, each to the end of its transaction: the second sees what
 * came of the first, and neither writes, or takes away, what the other is writing under the same name.
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

/** Waits until no other transaction has this file of this collection in hand. */
export const lockUpload = async ({ collection, req, sha256 }: Upload): Promise<void> => {
  const key = `newsroom upload ${collection} ${sha256}`
  await query(req, sql`SELECT pg_advisory_xact_lock(hashtextextended(${key}, 0))`)
}
