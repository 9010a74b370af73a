import type { PayloadRequest } from 'payload'

import type { Staff } from './readStaff.ts'

type FindAbsent = (req: PayloadRequest, staff: Staff) => Promise<Staff[]>

/** Those who are absent today and for whom this person may stand in, with their roles. */
export const absentOnesFor: FindAbsent = () => Promise.resolve([])
