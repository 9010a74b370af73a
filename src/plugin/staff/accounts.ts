import type { CollectionSlug, Payload, PayloadRequest, TypedUser } from 'payload'

import type { Role } from '../../domain/staff/roles.ts'

import { toObject } from '../values/toObject.ts'
import { toText } from '../values/toText.ts'

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

/** Finds the accounts that hold one of these roles and have not left. */
export async function accountsWith(roles: readonly Role[], req: PayloadRequest): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: accountsSlug(req.payload),
    depth: 0,
    limit: 100,
    // Recipients of a notification do not depend on who acts.
    overrideAccess: true,
    pagination: false,
    req,
    where: { roles: { in: [...roles] } },
  })
  // A host app's accounts may have no `isDeactivated`, so the rows are filtered here and not in the query.
  return docs
    .filter((each: object) => !('isDeactivated' in each && each.isDeactivated === true))
    .map(({ id }: { readonly id: number | string }) => String(id))
}

/** Loads an account in the form a signed-in user has; `undefined` when the id is unknown. */
export async function findAccount(id: string, req: PayloadRequest): Promise<TypedUser | undefined> {
  const collection = accountsSlug(req.payload)
  const { docs } = await req.payload.find({
    collection,
    depth: 0,
    limit: 1,
    // Runs for whoever scheduled a release, while nobody is signed in.
    overrideAccess: true,
    pagination: false,
    req,
    where: { id: { equals: id } },
  })
  // Payload's type of accounts is that of the host app's collection.
  return docs[0] && ({ ...docs[0], collection } as TypedUser)
}

/** Lists the accounts that hold a role, by name: those who may be assigned work. */
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
