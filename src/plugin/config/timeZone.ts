import type { PayloadRequest } from 'payload'

import { readTimeZone } from '../../domain/time/clock.ts'

/** Reads the newsroom's time zone from its settings. */
export const timeZoneOf = async (req: PayloadRequest): Promise<string> =>
  readTimeZone(
    await req.payload.findGlobal({
      slug: 'site-settings',
      depth: 0,
      // A setting of the newsroom, not a question of who asks.
      overrideAccess: true,
      req,
    }),
  )
