import type { PayloadRequest } from 'payload'

import type { Refusal } from '../../domain/releases/refusal.ts'
import type { Staff } from '../staff/readStaff.ts'

import { may } from '../../domain/staff/roles.ts'
import { accountsOptionsOf } from '../security/accountsOptions.ts'
import { readStaff } from '../staff/readStaff.ts'
import { readFactor } from './twoFactor.ts'

/** Whether the newsroom wants a second factor of somebody with these roles: of all but those who only write. */
export const isFactorRequired = ({ payload }: PayloadRequest, { roles }: Staff): boolean =>
  accountsOptionsOf(payload).secondFactor === 'required' &&
  roles.some((role) => role !== 'reporter')

/** Whether somebody may not sign yet, for want of the second factor that the newsroom requires. */
export async function lacksFactor(req: PayloadRequest, staff: Staff): Promise<boolean> {
  if (!isFactorRequired(req, staff)) return false
  return !(await readFactor(req, staff.id))?.isConfirmed
}

/**
 * Why whoever asks may not open or close the door to readers: their role, or the second factor that they have not set
 * up; undefined when they may.
 *
 * @param reason - in what words a role is refused
 */
export async function barredFromRelease(
  req: PayloadRequest,
  reason: Refusal['reason'] = 'release.roleRefused',
): Promise<Refusal | undefined> {
  const staff = readStaff(req)
  if (!staff || !may(staff, 'release')) return { reason }
  return (await lacksFactor(req, staff)) ? { reason: 'accounts.factorMissing' } : undefined
}
