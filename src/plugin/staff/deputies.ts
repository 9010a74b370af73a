import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import type { Staff } from './readStaff.ts'

import { isRole } from '../../domain/staff/roles.ts'
import { dayOf } from '../../domain/time/days.ts'
import { query } from '../database/query.ts'
import { toObject } from '../values/toObject.ts'
import { accountsSlug } from './accounts.ts'

/** Somebody of the newsroom with what bears on their signing today. */
export type StaffToday = Staff & {
  /** Signed or released something today. */
  readonly hasActed: boolean
  /** A deputy signed in their name today. */
  readonly isStoodInFor: boolean
}

/**
 * Those who are absent today, by the newsroom's clock, and who have named this person their deputy, with their roles. A
 * deputy's deputy stands in for nobody but the deputy.
 */
export async function absentOnesFor(req: PayloadRequest, staff: Staff): Promise<StaffToday[]> {
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
  const { addActs, today } = await readToday(req)
  return docs.map(toObject).filter(isAbsentOn(today)).map(toStaff).map(addActs)
}

/** The same person with what they did today, and what was done in their name. */
export const staffToday = async (req: PayloadRequest, staff: Staff): Promise<StaffToday> =>
  (await readToday(req)).addActs(staff)

/** The day by the newsroom's clock and who did what on it: the database knows, and asks again when somebody signs. */
async function readToday(req: PayloadRequest) {
  const [row] = await query(req, sql`SELECT newsroom_day(now())::text AS today`)
  const acts = await query(req, sql`SELECT person, by_deputy FROM newsroom_acts_today()`)
  const people = (byDeputy: boolean): ReadonlySet<string> =>
    new Set(acts.filter((act) => act.by_deputy === byDeputy).map(({ person }) => String(person)))
  const [acted, stoodInFor] = [people(false), people(true)]
  return {
    addActs: <Person extends Staff>(person: Person) => ({
      ...person,
      hasActed: acted.has(person.id),
      isStoodInFor: stoodInFor.has(person.id),
    }),
    today: String(row?.today),
  }
}

/** Somebody of the newsroom, whether they are here, and who signs for them when they are not. */
export type Colleague = StaffToday & {
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
  const { addActs, today } = await readToday(req)
  return docs
    .map(toObject)
    .filter(({ isDeactivated }) => isDeactivated !== true)
    .map((account) => ({
      ...addActs(toStaff(account)),
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
