import type { PayloadRequest } from 'payload'

import { toZoned } from '../../domain/time/clock.ts'
import { atNoon } from '../../domain/time/days.ts'
import { timeZoneOf } from '../config/locale.ts'

/** Today on the newsroom's clock, `2026-01-09`. By UTC it would be another day for as many hours as the zone is away from it. */
export const todayOf = async (req: PayloadRequest): Promise<string> =>
  toZoned({ instant: new Date().toISOString(), timeZone: await timeZoneOf(req) }).day

/** Today on the newsroom's clock, `2026-01-09`. By UTC it would be another day for as many hours as the zone is away from it. */
export const todayAsStored = async ({ req }: { req: PayloadRequest }): Promise<string> =>
  atNoon(await todayOf(req))
