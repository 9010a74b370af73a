import type { CollectionSlug, Payload, PayloadRequest, TypedUser } from 'payload'

import type { Role } from '../../domain/staff/roles.ts'

import { toObject } from '../values/toObject.ts'
import { toText } from '../values/toText.ts'

/**
 * The collection of the newsroom's accounts: the one that may open the panel.
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

/** Ids of the accounts that hold one of these roles. */
export async function accountsWith(roles: readonly Role[], req: PayloadRequest): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: accountsSlug(req.payload),
    depth: 0,
    limit: 100,
    // Who is told of something is no question of who acts.
    overrideAccess: true,
    pagination: false,
    req,
    where: { roles: { in: [...roles] } },
  })
  // A host app's own accounts may know no leaving: asked of what came back, not of the database.
  return docs
    .filter((each: object) => !('isDeactivated' in each && each.isDeactivated === true))
    .map(({ id }: { readonly id: number | string }) => String(id))
}

/** An account as if it had signed in; undefined when there is none of this id. */
export async function findAccount(id: string, req: PayloadRequest): Promise<TypedUser | undefined> {
  const collection = accountsSlug(req.payload)
  const { docs } = await req.payload.find({
    collection,
    depth: 0,
    limit: 1,
    // Whoever planned something; nobody is signed in where this is asked.
    overrideAccess: true,
    pagination: false,
    req,
    where: { id: { equals: id } },
  })
  // Payload types accounts by the host app's own collection.
  return docs[0] && ({ ...docs[0], collection } as TypedUser)
}

/** Everybody who may be given work: the accounts that hold a role, by name. */
export async function listAccounts(
  req: PayloadRequest,
): Promise<{ readonly id: string; readonly name: string }[]> {
  const { docs } = await req.payload.find({
    collection: accountsSlug(req.payload),
    depth: 0,
    limit: 500,
    // Whoever asks is of the newsroom, and knows its people.
    overrideAccess: true,
    pagination: false,
    req,
    sort: 'name',
    where: { roles: { exists: true } },
  })
  return docs.map((account) => {
    const { email, id, name } = toObject(account)
    return { id: String(id), name: toText(name) ?? toText(email) ?? '' }
  })
}
