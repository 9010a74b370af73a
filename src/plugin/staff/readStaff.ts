import type { PayloadRequest } from 'payload'

import type { Role } from '../../domain/staff/roles.ts'

import { isRole } from '../../domain/staff/roles.ts'

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
  // The user's shape belongs to the host app: read defensively.
  const account: Record<string, unknown> = { ...user }
  if (account.isDeactivated === true) return undefined
  return {
    id: String(account.id),
    name: typeof account.name === 'string' ? account.name : '',
    roles: Array.isArray(account.roles) ? account.roles.filter(isRole) : [],
  }
}
