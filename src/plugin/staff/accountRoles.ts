import type { Payload, Where } from 'payload'

import type { Role } from '../../domain/staff/roles.ts'

import { isRole } from '../../domain/staff/roles.ts'
import { givenOptions } from '../values/givenOptions.ts'
import { toObject } from '../values/toObject.ts'

/**
 * Takes the roles of the newsroom from a field that a host's accounts have already.
 *
 * @example { field: 'position', roles: { lead: ['chiefEditor', 'admin'], writer: ['reporter'] } }
 */
export type AccountRoles = {
  /** The field: a `select`, `radio` or `text`, of one value or many. */
  readonly field: string
  /** Roles by what the field says. What is not named here gives none. */
  readonly roles: Readonly<Record<string, readonly Role[]>>
}

/** The option, as the plugin stored it; undefined where accounts have `roles` of the newsroom's own. */
export const accountRolesOf = ({ config }: Pick<Payload, 'config'>): AccountRoles | undefined =>
  // The plugin itself stored it.
  givenOptions(config).accountRoles as AccountRoles | undefined

/** Gives an account the roles that the option `accountRoles` takes from it. */
export function withOwnRoles<Account extends object>(account: Account, payload: Payload): Account {
  const own = accountRolesOf(payload)
  if (!own) return account
  const said = [toObject(account)[own.field]].flat()
  const roles = Object.entries(own.roles).flatMap(([value, held]) =>
    said.includes(value) ? held.filter(isRole) : [],
  )
  return { ...account, roles: [...new Set(roles)] }
}

/** Finds the accounts that hold a role, or one of these. */
export function whereHolding(payload: Payload, roles?: readonly Role[]): Where {
  const own = accountRolesOf(payload)
  if (!own) return { roles: roles ? { in: [...roles] } : { exists: true } }
  const values = Object.entries(own.roles)
    .filter(([, held]) => held.some((role) => roles?.includes(role) ?? true))
    .map(([value]) => value)
  return { [own.field]: { in: values } }
}
