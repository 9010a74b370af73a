import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeOperationHook,
  GlobalBeforeOperationHook,
  PayloadRequest,
} from 'payload'

import type { Save } from './conflictOf.ts'

import { isStaff } from '../staff/access.ts'
import { toObject } from '../values/toObject.ts'
import { conflictOf } from './conflictOf.ts'
import { EditConflict } from './EditConflict.ts'
import { readBaseVersion, withoutBase } from './readBaseVersion.ts'
import { holdDocument, keyOfSaved, newestVersion, parentOf } from './versions.ts'

/** What each transaction of a request holds already, and has compared: what comes after is its own work. */
const compared = new WeakMap<object, Set<string>>()

/**
 * Holds the document for the rest of the transaction, before anything of it is read, so that two saves at once come
 * one after the other; and refuses one that did not start from the newest version.
 *
 * The newsroom's own code, which has no request of the API, reads and writes in one transaction: it is held up the
 * same way, and not asked.
 *
 * @throws {EditConflict} 409 or 428
 */
export const requireBaseVersion: CollectionBeforeOperationHook = async ({
  args,
  collection: { flattenedFields, slug },
  operation,
  req,
}) => {
  const asked = toObject(args)
  const id = await idOf({ asked, operation, req, slug })
  if (id !== undefined && isConcerned(req, asked.overrideAccess))
    await compare({ data: asked.data, fields: flattenedFields, req, saved: { id, slug } })
  return withoutBase(args)
}

/** The same for settings: they are one document. */
export const guardGlobalBase: GlobalBeforeOperationHook = async ({
  args,
  global: { flattenedFields, slug },
  operation,
  overrideAccess,
  req,
}) => {
  const asked = toObject(args)
  const isWrite = operation === 'update' || operation === 'restoreVersion'
  if (isWrite && isConcerned(req, overrideAccess))
    await compare({ data: asked.data, fields: flattenedFields, req, saved: { slug } })
  return withoutBase(asked)
}

/** Many at once: each document is held and asked by itself, just before it changes. */
export const guardEach: CollectionBeforeChangeHook<{ id: number | string }> = async ({
  collection: { flattenedFields, slug },
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'update' && originalDoc)
    await compare({ data, fields: flattenedFields, req, saved: { id: originalDoc.id, slug } })
  return data
}

/** And before it is deleted for good, with whatever somebody else has just put in. */
export const guardEachDelete: CollectionBeforeDeleteHook = async ({
  collection: { flattenedFields, slug },
  id,
  req,
}) => {
  await compare({ data: undefined, fields: flattenedFields, req, saved: { id, slug } })
}

/** Strangers are refused by Payload, in its own words; they hold nothing up, and learn nothing. */
const isConcerned = (req: PayloadRequest, overrideAccess: unknown): boolean =>
  isStaff(req) || overrideAccess === true || req.payloadAPI === 'local'

async function idOf({
  asked,
  operation,
  req,
  slug,
}: {
  asked: Record<string, unknown>
  operation: string
  req: PayloadRequest
  slug: string
}): Promise<number | string | undefined> {
  const { id } = asked
  if (typeof id !== 'string' && typeof id !== 'number') return undefined
  if (operation === 'update') return id
  return operation === 'restoreVersion' ? parentOf({ req, slug, version: id }) : undefined
}

async function compare(save: Save): Promise<void> {
  const { data, req, saved } = save
  if (await isHeld(save)) return
  await holdDocument(saved, req)
  if (isOwnCode(req)) return
  const newest = await newestVersion(saved, req)
  const bases = readBaseVersion(data, req)
  if (newest === undefined || bases.includes(newest)) return
  throw new EditConflict({ conflict: await conflictOf({ base: bases[0], newest, save }), req })
}

/**
 * Payload's server actions come as code of the house, and act for whoever sent them: "copy from another language" reads
 * a document and writes it back a moment later, over what somebody saved meanwhile.
 */
const isOwnCode = ({ headers, payloadAPI }: PayloadRequest): boolean =>
  payloadAPI === 'local' && !headers.has('next-action')

async function isHeld({ req, saved }: Save): Promise<boolean> {
  const transactionID = await req.transactionID
  if (transactionID === undefined) return false
  const held = compared.get(req.context) ?? new Set()
  compared.set(req.context, held)
  const name = `${transactionID} ${keyOfSaved(saved)}`
  if (held.has(name)) return true
  held.add(name)
  return false
}
