import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeOperationHook,
  GlobalBeforeOperationHook,
  PayloadRequest,
} from 'payload'

import type { Save } from './conflictOf.ts'

import { isStaff } from '../staff/access.ts'
import { keptIn } from '../values/keptIn.ts'
import { toObject } from '../values/toObject.ts'
import { conflictOf } from './conflictOf.ts'
import { EditConflict } from './EditConflict.ts'
import { readBaseVersion, withoutBase } from './readBaseVersion.ts'
import { holdDocument, keyOfSaved, newestVersion, parentOf } from './versions.ts'

/** Documents that each transaction of a request has made, or locked and compared; its further writes are its own. */
const heldIn = (req: PayloadRequest): Set<string> =>
  keptIn({ make: () => new Set<string>(), name: 'newsroomHeld', req })

/**
 * Locks the document until the transaction ends, before anything of it is read, so that concurrent saves run one after the other, and refuses a save that did not start from the newest version.
 *
 * The newsroom's own code, outside an API request, reads and writes in one transaction: it takes the same lock but skips the check.
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

/**
 * Locks and checks settings, like `requireBaseVersion`: they are one document.
 *
 * @throws {EditConflict} 409 or 428
 */
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

/** Locks and checks each document of a bulk update, just before it changes. */
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

/** Holds a document that this transaction has made: nobody else can have saved it. A host's hook may go on with it, as an adapter of a storage does. */
export const holdCreated: CollectionAfterChangeHook<{ id: number | string }> = async ({
  collection: { slug },
  doc,
  operation,
  req,
}) => {
  if (operation === 'create') await isHeld({ req, saved: { id: doc.id, slug } })
  return doc
}

/** Locks and checks a document before it is deleted for good, so that nobody's newest save is lost with it. */
export const guardEachDelete: CollectionBeforeDeleteHook = async ({
  collection: { flattenedFields, slug },
  id,
  req,
}) => {
  await compare({ data: undefined, fields: flattenedFields, req, saved: { id, slug } })
}

/** Whether the caller may write at all. Payload refuses the others: they take no lock and learn nothing. */
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
 * Whether the newsroom's own code writes. Payload's server actions also use the Local API, but act for a user: "copy from another language" reads a document and writes it back a moment later, over what somebody saved meanwhile.
 */
const isOwnCode = ({ headers, payloadAPI }: PayloadRequest): boolean =>
  payloadAPI === 'local' && !headers.has('next-action')

async function isHeld({ req, saved }: Pick<Save, 'req' | 'saved'>): Promise<boolean> {
  const transactionID = await req.transactionID
  if (transactionID === undefined) return false
  const held = heldIn(req)
  const name = `${transactionID} ${keyOfSaved(saved)}`
  if (held.has(name)) return true
  held.add(name)
  return false
}
