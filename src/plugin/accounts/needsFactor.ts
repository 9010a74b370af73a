import type { PayloadRequest } from 'payload'

import type { Staff } from '../staff/readStaff.ts'

import { accountsOptionsOf } from './accountsOptions.ts'
import { readFactor } from './factors.ts'

/** Whether the newsroom wants a second factor of somebody with these roles: of all but those who only write. */
export const isFactorRequired = ({ payload }: PayloadRequest, { roles }: Staff): boolean =>
  accountsOptionsOf(payload).secondFactor === 'required' &&
  roles.some((role) => role !== 'reporter')

/** Whether somebody may not sign yet, for want of the second factor that the newsroom requires. */
export async function lacksFactor(req: PayloadRequest, staff: Staff): Promise<boolean> {
  if (!isFactorRequired(req, staff)) return false
  return !(await readFactor(req, staff.id))?.isConfirmed
}
