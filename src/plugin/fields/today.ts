import type { PayloadRequest } from 'payload'

import { toWallClock } from '../../domain/time/wallClock.ts'
import { timeZoneOf } from '../config/timeZone.ts'

/** The newsroom's day now, `2026-01-09`. By UTC it would be yesterday until eight in the morning in Beijing. */
export const todayOf = async (req: PayloadRequest): Promise<string> =>
  toWallClock({ instant: new Date().toISOString(), zone: await timeZoneOf(req) }).day

/** The same as a date field keeps it: noon UTC. */
export const todayAsStored = async ({ req }: { req: PayloadRequest }): Promise<string> =>
  `${await todayOf(req)}T12:00:00.000Z`
