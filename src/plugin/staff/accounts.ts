import type { CollectionSlug, Payload, PayloadRequest, TypedUser, Where } from 'payload'

import type { Role } from '../../domain/staff/roles.ts'
import type { Staff } from './readStaff.ts'

import { toObject } from '../values/toObject.ts'
import { whereHolding } from './accountRoles.ts'
import { nameIn } from './nameOfAccount.ts'
import { asAccount, toStaff } from './readStaff.ts'

/** Account as those who keep accounts need it. */
export type Account = Staff & { readonly email: string; readonly isDeactivated: boolean }

/**
 * Slug of the collection whose accounts may open the panel.
 *
 * @throws {TypeError} when the host app has none
 */
export function accountsSlug(payload: Payload): CollectionSlug {
  const slug = payload.config.admin.user
  if (!isCollection(payload, slug)) throw new TypeError(`accountsSlug: no collection ${slug}`)
  return slug
}

const isCollection = (payload: Payload, slug: string): slug is CollectionSlug =>
  slug in payload.collections

/** Loads all accounts that match, as stored: whatever else is read of an account goes through here. */
export async function findAccounts(
  req: PayloadRequest,
  { where = {} }: { readonly where?: Where },
): Promise<Record<string, unknown>[]> {
  const { docs } = await req.payload.find({
    collection: accountsSlug(req.payload),
    depth: 0,
    // Whom an act concerns does not depend on who acts, and often nobody is signed in. Callers show staff one another's
    // names, and hand out nothing else.
    overrideAccess: true,
    pagination: false,
    req,
    where,
  })
  return docs.map((each) => asAccount(toObject(each), req.payload))
}

/** Finds an account by id or address. */
export async function findAccount(
  req: PayloadRequest,
  by: { readonly email: string } | { readonly id: string },
): Promise<Account | undefined> {
  const where: Where = 'id' in by ? { id: { equals: by.id } } : { email: { equals: by.email } }
  return (await findAccounts(req, { where })).map(toAccount)[0]
}

/** Loads an account in the form a signed-in user has; `undefined` when the id is unknown. */
export async function findUser(req: PayloadRequest, id: string): Promise<TypedUser | undefined> {
  const [account] = await findAccounts(req, { where: { id: { equals: id } } })
  // Payload's type of accounts is that of the host app's collection.
  return account && ({ ...account, collection: accountsSlug(req.payload) } as TypedUser)
}

/** Finds the accounts that hold one of these roles and have not left. */
export async function accountsWith(roles: readonly Role[], req: PayloadRequest): Promise<string[]> {
  const accounts = await findAccounts(req, { where: whereHolding(req.payload, roles) })
  // A host app's accounts may have no `isDeactivated`, so the rows are filtered here and not in the query.
  return accounts.filter((each) => each.isDeactivated !== true).map(({ id }) => String(id))
}

type NamedAccount = { readonly id: string; readonly name: string }

/** Lists the accounts that hold a role, by name: those who may be assigned work. */
export const listAccounts = async (req: PayloadRequest): Promise<NamedAccount[]> =>
  (await findAccounts(req, { where: whereHolding(req.payload) }))
    .map(toNamed)
    // A host's accounts may have their name in any field, which no query could sort by.
    .toSorted((one, other) => compareText(one.name, other.name))

/** Names of these accounts by id, in one query. */
export async function accountNames(
  req: PayloadRequest,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const accounts = await findAccounts(req, { where: { id: { in: [...new Set(ids)] } } })
  return new Map(accounts.map(toNamed).map(({ id, name }) => [id, name]))
}

const compareText = (one: string, other: string): number => (one < other ? -1 : Number(one > other))

const toNamed = (account: Record<string, unknown>): NamedAccount => ({
  id: String(account.id),
  name: nameIn(account),
})

/** Parses an account defensively: its shape belongs to the host app. */
export function toAccount(account: unknown): Account {
  const { email, isDeactivated } = toObject(account)
  return {
    ...toStaff(account),
    email: typeof email === 'string' ? email : '',
    isDeactivated: isDeactivated === true,
  }
}
