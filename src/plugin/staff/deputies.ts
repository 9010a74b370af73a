import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import type { Staff } from './readStaff.ts'

import { dayOf } from '../../domain/time/days.ts'
import { query } from '../database/query.ts'
import { whereHolding } from './accountRoles.ts'
import { accountsSlug, findAccounts } from './accounts.ts'
import { toStaff } from './readStaff.ts'

/** Staff member with what bears on signing today. */
export type StaffToday = Staff & {
  /** Whether this person signed or released something today. */
  readonly hasActed: boolean
  /** Whether a deputy signed in this person's name today. */
  readonly isStoodInFor: boolean
}

/**
 * Finds the colleagues who are absent today, by the newsroom's clock, and who named this person their deputy, with
 * their roles. Standing in is not passed on: a deputy's deputy stands in for the deputy alone.
 */
export async function absentOnesFor(req: PayloadRequest, staff: Staff): Promise<StaffToday[]> {
  const collection = accountsSlug(req.payload)
  const accounts = req.payload.config.collections.find(({ slug }) => slug === collection)
  // A host app's accounts may have no absence.
  if (!accounts?.flattenedFields.some(({ name }) => name === 'deputies')) return []
  const found = await findAccounts(req, { where: { deputies: { in: [staff.id] } } })
  if (found.length === 0) return []
  const { addActs, today } = await readToday(req)
  return found.filter(isAbsentOn(today)).map(toStaff).map(addActs)
}

/** Adds to a person what they did today, and what was done in their name. */
export const staffToday = async (req: PayloadRequest, staff: Staff): Promise<StaffToday> =>
  (await readToday(req)).addActs(staff)

/** Reads the newsroom's day and who did what on it, from the database, which checks again at each signature. */
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

/** Staff member with their absence, and who signs for them meanwhile. */
export type Colleague = StaffToday & {
  readonly deputies: readonly string[]
  readonly isAbsent: boolean
}

/** Lists everybody who holds a role and has not left, with today's absences by the newsroom's clock. */
export async function colleaguesToday(req: PayloadRequest): Promise<readonly Colleague[]> {
  const accounts = await findAccounts(req, { where: whereHolding(req.payload) })
  const { addActs, today } = await readToday(req)
  return accounts
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
