import type { PayloadRequest } from 'payload'

import type { Refusal } from '../../domain/releases/refusal.ts'
import type { Staff } from '../staff/readStaff.ts'

import { may } from '../../domain/staff/roles.ts'
import { accountsOptionsOf } from '../security/accountsOptions.ts'
import { readStaff } from '../staff/readStaff.ts'
import { readFactor } from './twoFactor.ts'

/** Whether the newsroom requires a second factor of these roles: of all but reporters. */
export const isFactorRequired = ({ payload }: PayloadRequest, { roles }: Staff): boolean =>
  accountsOptionsOf(payload).secondFactor === 'required' &&
  roles.some((role) => role !== 'reporter')

/** Whether a required second factor is missing. */
export async function lacksFactor(req: PayloadRequest, staff: Staff): Promise<boolean> {
  if (!isFactorRequired(req, staff)) return false
  return !(await readFactor(req, staff.id))?.isConfirmed
}

/**
 * Reason why the user may neither release nor withdraw: a role that may not, or a missing second factor; undefined when
 * they may.
 *
 * @param reason - message for a role that may not
 */
export async function barredFromRelease(
  req: PayloadRequest,
  reason: Refusal['reason'] = 'release.roleRefused',
): Promise<Refusal | undefined> {
  const staff = readStaff(req)
  if (!staff || !may(staff, 'release')) return { reason }
  return (await lacksFactor(req, staff)) ? { reason: 'accounts.factorMissing' } : undefined
}
