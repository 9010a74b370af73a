import type { Payload } from 'payload'
import type { Execute } from 'payload-newsroom'

import { readAdapter } from 'payload-newsroom'

/** Runs statements as this newsroom's Payload is connected: here, as the database's owner. */
export const ownerOf =
  (payload: Payload): Execute =>
  async (statement) =>
    (await readAdapter(payload).pool.query<Record<string, unknown>>(statement)).rows
