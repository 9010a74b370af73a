import type { PayloadRequest } from 'payload'

import type { Refusal } from '../../domain/releases/refusal.ts'

import { staffToday } from '../staff/deputies.ts'
import { readStaff } from '../staff/readStaff.ts'
import { barredFromRelease } from './requireTwoFactor.ts'

/**
 * Why whoever asks may not let anything out today: what bars them at any time, or that a deputy signed in their name
 * today. Taking something back from readers is never put off: see `barredFromRelease`.
 *
 * @param reason - in what words a role is refused
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
