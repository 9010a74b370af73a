import type { PayloadRequest } from 'payload'

import type { Staff } from './readStaff.ts'

/** Those who are absent today and for whom this person may stand in, with their roles. */
export const absentOnesFor = (_req: PayloadRequest, _staff: Staff): Promise<Staff[]> =>
  Promise.resolve([])
