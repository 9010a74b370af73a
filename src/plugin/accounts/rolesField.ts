import type { CollectionBeforeChangeHook, CollectionConfig, SelectField } from 'payload'

import { roleLabels } from '../../domain/staff/roleLabels.ts'
import { isRole, roles } from '../../domain/staff/roles.ts'
import { fieldFor } from '../staff/access.ts'
import { findAccounts } from '../staff/accounts.ts'
import { label, options } from '../translations/label.ts'
import { fieldNamed } from '../values/fieldNamed.ts'

/** What an account may do in the newsroom. */
export const rolesField = {
  name: 'roles',
  type: 'select',
  access: { create: fieldFor('keepAccounts'), update: fieldFor('keepAccounts') },
  custom: { newsroom: true },
  hasMany: true,
  label: label('角色', 'Roles'),
  options: options(...roles.map((role) => [role, ...roleLabels[role]] as const)),
  saveToJWT: true,
} as const satisfies SelectField

/** What the first account needs: with less, nobody could invite a colleague or release what they wrote. */
const firstRoles = ['chiefEditor', 'admin'] as const

/** Gives the account that registers itself first every role it takes to begin. */
export const equipFirstAccount: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  // Over the network, only Payload's way to the first account has nobody signed in. Code of the host gives what it likes.
  if (operation !== 'create' || req.user || req.payloadAPI === 'local') return data
  if ((await findAccounts(req, {})).length > 0) return data
  const given: readonly unknown[] = Array.isArray(data.roles) ? data.roles : []
  return { ...data, roles: [...new Set([...given.filter(isRole), ...firstRoles])] }
}

/** Adds to a host's own accounts what the newsroom asks of them: roles, where there are none. */
export function withRoles(accounts: CollectionConfig): CollectionConfig {
  const hasRoles = fieldNamed(accounts.fields, 'roles') !== undefined
  return {
    ...accounts,
    fields: hasRoles ? accounts.fields : [...accounts.fields, rolesField],
    hooks: {
      ...accounts.hooks,
      beforeChange: [...(accounts.hooks?.beforeChange ?? []), equipFirstAccount],
    },
  }
}
