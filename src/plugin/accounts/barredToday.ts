import type { PayloadRequest } from 'payload'

import type { Refusal } from '../../domain/releases/refusal.ts'

import { staffToday } from '../staff/deputies.ts'
import { readStaff } from '../staff/readStaff.ts'
import { barredFromRelease } from './secondFactorRule.ts'

/**
 * Reason why the user may not release anything today: a permanent bar, or a deputy who signed in their name today. A
 * withdrawal is never put off: see `barredFromRelease`.
 *
 * @param reason - message for a role that may not
 */
export async function barredToday(
  req: PayloadRequest,
  reason?: Refusal['reason'],
): Promise<Refusal | undefined> {
  const barred = await barredFromRelease(req, reason)
  const staff = readStaff(req)
  if (barred || !staff) return barred
  return (await staffToday(req, staff)).isStoodInFor ? { reason: 'release.stoodInFor' } : undefined
}
