import type { CollectionBeforeDeleteHook } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import { query } from '../database/query.ts'
import { apiError } from '../values/apiError.ts'

/**
 * Whose text it is, is read from the profiles that it credits: one that was ever linked to an account, or credited in any
 * version, stays. In the trash it tells the same. The database says so once more.
 *
 * @throws {APIError} 403
 */
export const refuseProfileRemoval: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const [row] = await query(req, sql`SELECT newsroom_names_author(${String(id)}) AS kept`)
  if (row?.kept === true) throw apiError(req, { key: 'review.profileKept', status: 403 })
}
