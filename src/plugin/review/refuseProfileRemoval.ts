import type { CollectionBeforeDeleteHook } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import { query } from '../database/query.ts'
import { apiError } from '../values/apiError.ts'

/**
 * Refuses deletion of a profile that was ever linked to an account or credited in any version: authorship is read from
 * profiles. A profile in the trash still counts. The database enforces the rule too.
 *
 * @throws {APIError} 403
 */
export const refuseProfileRemoval: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const [row] = await query(req, sql`SELECT newsroom_names_author(${String(id)}) AS kept`)
  if (row?.kept === true) throw apiError(req, { key: 'review.profileKept', status: 403 })
}
