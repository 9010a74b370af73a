import type { PayloadRequest } from 'payload'

import { readTimeZone } from '../../domain/time/clock.ts'

/** Reads the newsroom's time zone from its settings. */
export const timeZoneOf = async (req: PayloadRequest): Promise<string> =>
  readTimeZone(
    await req.payload.findGlobal({
      slug: 'site-settings',
      depth: 0,
      // The setting does not depend on who asks.
      overrideAccess: true,
      req,
    }),
  )
