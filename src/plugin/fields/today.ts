import type { PayloadRequest } from 'payload'

import { toWallClock } from '../../domain/time/wallClock.ts'
import { timeZoneOf } from '../config/timeZone.ts'

/** Today on the newsroom's clock, `2026-01-09`. By UTC it would be yesterday until eight in the morning in Beijing. */
export const todayOf = async (req: PayloadRequest): Promise<string> =>
  toWallClock({ instant: new Date().toISOString(), zone: await timeZoneOf(req) }).day

/** Today as a date field stores it: noon UTC. */
export const todayAsStored = async ({ req }: { req: PayloadRequest }): Promise<string> =>
  `${await todayOf(req)}T12:00:00.000Z`
