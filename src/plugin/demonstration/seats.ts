import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import type { Role } from '../../domain/staff/roles.ts'
import type { Account } from '../staff/accounts.ts'

import { firstAddressOf } from '../../domain/staff/firstAccounts.ts'
import { roles } from '../../domain/staff/roles.ts'
import { query } from '../database/query.ts'
import { findAccounts, toAccount } from '../staff/accounts.ts'

/** Account that the demonstration was founded with, and its role. */
export type Seat = { readonly account: Account; readonly role: Role }

/**
 * Accounts of a demonstration that nobody has made a newsroom of their own of, in the order of the roles; none in any
 * other newsroom. An invited colleague, a changed account, a password somebody chose or a second step ends it.
 */
export async function findSeats(req: PayloadRequest): Promise<readonly Seat[]> {
  if (!(await isDemonstration(req))) return []
  const accounts = (await findAccounts(req, {})).map(toAccount)
  const seats = roles.flatMap((role) =>
    accounts.filter((account) => isFirst(account, role)).map((account) => ({ account, role })),
  )
  return seats.length === accounts.length ? seats : []
}

const isFirst = ({ email, isDeactivated, roles: held }: Account, role: Role): boolean =>
  email === firstAddressOf(role) && held.length === 1 && held[0] === role && !isDeactivated

async function isDemonstration(req: PayloadRequest): Promise<boolean> {
  const [row] = await query(
    req,
    sql`SELECT demonstration = 'complete'
        AND NOT EXISTS (SELECT FROM audit_entries WHERE action = 'passwordSet')
        AND NOT EXISTS (SELECT FROM newsroom_second_factors WHERE confirmed_at IS NOT NULL) AS yes
      FROM newsroom_founding`,
  )
  return row?.yes === true
}
