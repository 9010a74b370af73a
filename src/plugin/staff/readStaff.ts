import type { Payload, PayloadRequest } from 'payload'

import type { Role } from '../../domain/staff/roles.ts'

import { isRole } from '../../domain/staff/roles.ts'
import { toObject } from '../values/toObject.ts'
import { withOwnRoles } from './accountRoles.ts'
import { nameIn, withOwnName } from './nameOfAccount.ts'

/** Staff member: id, name and roles. */
export type Staff = { readonly id: string; readonly name: string; readonly roles: readonly Role[] }

/**
 * Reads the user as a staff member: an account of the collection that may open the panel, not deactivated, with known
 * roles. An account of any other auth collection counts as the public.
 */
export function readStaff({
  payload,
  user,
}: Pick<PayloadRequest, 'payload' | 'user'>): Staff | undefined {
  if (!user || user.collection !== payload.config.admin.user) return undefined
  return toObject(user).isDeactivated === true ? undefined : toStaff(asAccount(user, payload))
}

/** Gives a host's account the name and the roles that the options take from it. */
export const asAccount = <Account extends object>(account: Account, payload: Payload): Account =>
  withOwnRoles(withOwnName(account, payload), payload)

/** Parses an account as a staff member, defensively: its shape belongs to the host app. */
export function toStaff(account: unknown): Staff {
  const { id, roles, ...rest } = toObject(account)
  return {
    id: String(id),
    name: nameIn(rest),
    roles: Array.isArray(roles) ? roles.filter(isRole) : [],
  }
}
