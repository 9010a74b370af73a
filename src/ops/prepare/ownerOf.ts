import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { Execute } from 'payload-newsroom'

/** Runs statements as this newsroom's Payload is connected: here, as the database's owner. */
export const ownerOf = (payload: Payload): Execute => {
  const { pool } = payload.db as unknown as PostgresAdapter
  return async (statement) => (await pool.query<Record<string, unknown>>(statement)).rows
}
