import type { PayloadRequest } from 'payload'

import type { Staff } from './readStaff.ts'

import { isRole } from '../../domain/staff/roles.ts'
import { dayOf } from '../../domain/text/dayOf.ts'
import { timeZoneOf } from '../releases/editions.ts'
import { readRecord } from '../requests/readRecord.ts'
import { accountsSlug } from './accounts.ts'

/**
 * Those who are absent today, by the newsroom's clock, and for whom this person may stand in, with their roles. A
 * deputy's deputy stands in for nobody but the deputy.
 */
export async function absentOnesFor(req: PayloadRequest, staff: Staff): Promise<Staff[]> {
  const collection = accountsSlug(req.payload)
  const accounts = req.payload.config.collections.find(({ slug }) => slug === collection)
  // A host app's own accounts may know no absence.
  if (!accounts?.flattenedFields.some(({ name }) => name === 'deputies')) return []
  const { docs } = await req.payload.find({
    collection,
    depth: 0,
    limit: 100,
    // Who stands in for whom is a fact of the newsroom, whoever asks.
    overrideAccess: true,
    pagination: false,
    req,
    where: { deputies: { in: [staff.id] } },
  })
  if (docs.length === 0) return []
  const today = todayIn(await timeZoneOf(req))
  return docs.map(readRecord).filter(isAbsentOn(today)).map(toStaff)
}

/** Somebody of the newsroom, whether they are here, and who signs for them when they are not. */
export type Colleague = Staff & {
  readonly deputies: readonly string[]
  readonly isAbsent: boolean
}

/** Everybody who holds a role and has not left, with who is absent today by the newsroom's clock. */
export async function colleaguesToday(req: PayloadRequest): Promise<readonly Colleague[]> {
  const { docs } = await req.payload.find({
    collection: accountsSlug(req.payload),
    depth: 0,
    limit: 500,
    // Who is told of something is no question of who acts.
    overrideAccess: true,
    pagination: false,
    req,
    where: { roles: { exists: true } },
  })
  const today = todayIn(await timeZoneOf(req))
  return docs
    .map(readRecord)
    .filter(({ isDeactivated }) => isDeactivated !== true)
    .map((account) => ({
      ...toStaff(account),
      deputies: Array.isArray(account.deputies) ? account.deputies.map(String) : [],
      isAbsent: isAbsentOn(today)(account),
    }))
}

const isAbsentOn =
  (today: string) =>
  ({ absentFrom, absentUntil, isDeactivated }: Record<string, unknown>): boolean =>
    isDeactivated !== true &&
    typeof absentFrom === 'string' &&
    typeof absentUntil === 'string' &&
    dayOf(absentFrom) <= today &&
    today <= dayOf(absentUntil)

const toStaff = ({ id, name, roles }: Record<string, unknown>): Staff => ({
  id: String(id),
  name: typeof name === 'string' ? name : '',
  roles: Array.isArray(roles) ? roles.filter(isRole) : [],
})

/** `YYYY-MM-DD`, the form that Swedes write. */
const todayIn = (timeZone: string): string => new Date().toLocaleDateString('sv-SE', { timeZone })
