import type { PayloadRequest } from 'payload'

import { defaultTimeZone } from '../../domain/time/clock.ts'

/** Reads the newsroom's time zone from its settings. */
export async function timeZoneOf(req: PayloadRequest): Promise<string> {
  const settings: Record<string, unknown> = {
    ...(await req.payload.findGlobal({
      slug: 'site-settings',
      depth: 0,
      // A setting of the newsroom, not a question of who asks.
      overrideAccess: true,
      req,
    })),
  }
  return typeof settings.timeZone === 'string' ? settings.timeZone : defaultTimeZone
}
