import type { PayloadRequest } from 'payload'

import type { Role } from '../../domain/staff/roles.ts'

import { isRole } from '../../domain/staff/roles.ts'

/** Somebody of the newsroom, as the newsroom needs them. */
export type Staff = { readonly id: string; readonly name: string; readonly roles: readonly Role[] }

/**
 * Who is asking, if they are of the newsroom: an account of the collection that may open the admin panel, not
 * deactivated, with the roles we know. An account of any other auth collection is the public.
 */
export function readStaff({
  payload,
  user,
}: Pick<PayloadRequest, 'payload' | 'user'>): Staff | undefined {
  if (!user || user.collection !== payload.config.admin.user) return undefined
  // The user's shape belongs to the host app: read what is there, believe nothing.
  const account: Record<string, unknown> = { ...user }
  if (account.isDeactivated === true) return undefined
  return {
    id: String(account.id),
    name: typeof account.name === 'string' ? account.name : '',
    roles: Array.isArray(account.roles) ? account.roles.filter(isRole) : [],
  }
}
