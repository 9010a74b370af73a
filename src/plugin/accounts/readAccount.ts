import type { PayloadRequest } from 'payload'

import type { Role } from '../../domain/staff/roles.ts'

import { isRole } from '../../domain/staff/roles.ts'
import { accountsSlug } from '../staff/accounts.ts'
import { toObject } from '../values/toObject.ts'

/** Account as those who keep accounts need it. */
export type Account = {
  readonly email: string
  readonly id: string
  readonly isDeactivated: boolean
  readonly name: string
  readonly roles: readonly Role[]
}

/** Finds an account by id or address. */
export async function findAccountBy(
  by: { readonly email: string } | { readonly id: string },
  req: PayloadRequest,
): Promise<Account | undefined> {
  const { docs } = await req.payload.find({
    collection: accountsSlug(req.payload),
    depth: 0,
    limit: 1,
    // Callers hold a link or keep accounts; there may be no session.
    overrideAccess: true,
    pagination: false,
    req,
    where: 'id' in by ? { id: { equals: by.id } } : { email: { equals: by.email } },
  })
  return docs[0] && toAccount(docs[0])
}

/** Parses an account defensively: its shape belongs to the host app. */
export function toAccount(found: unknown): Account {
  const { email, id, isDeactivated, name, roles } = toObject(found)
  return {
    email: typeof email === 'string' ? email : '',
    id: String(id),
    isDeactivated: isDeactivated === true,
    name: typeof name === 'string' ? name : '',
    roles: Array.isArray(roles) ? roles.filter(isRole) : [],
  }
}
