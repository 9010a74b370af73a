import type { Payload } from 'payload'

import type { Execute } from './ownerSql.ts'

import { readAdapter } from './query.ts'

/** Runs statements as this newsroom's Payload is connected: where it installs and prepares, as the database's owner. */
export const executeOn =
  (payload: Payload): Execute =>
  async (statement) =>
    (await readAdapter(payload).pool.query<Record<string, unknown>>(statement)).rows
