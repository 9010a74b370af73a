import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'

import type { MessageKey } from '../translations/messages.ts'

import { isReleased } from '../ledger/isReleased.ts'
import { apiError } from '../values/apiError.ts'
import { toObject } from '../values/toObject.ts'

/** Transactions in which a release is under way: only `releaseDocuments` adds one, and takes it out again. */
const open = new Set<number | string>()

/** Lets the writes of one transaction through. The database asks again, and knows only its own record. */
export async function allowPublicWrites<T>(
  transactionID: number | string,
  act: () => Promise<T>,
): Promise<T> {
  open.add(transactionID)
  try {
    return await act()
  } finally {
    open.delete(transactionID)
  }
}

/** Contexts of requests that restore an old version as a draft. Known by identity: no caller can make one. */
const draftRestores = new WeakSet<object>()

/**
 * Refuses, before anything is written, what would change the public side past the release: unpublishing, saving
 * straight into a released document, many at once, an old version made public.
 */
export const guardOperation: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  req,
}) => {
  if (await isOpen(req)) return args
  const asked = readArgs(args)
  if (operation === 'restoreVersion') {
    if (!asked.isDraft) throw forbidden(req, 'release.restoreAsDraft')
    draftRestores.add(req.context)
  }
  if (operation === 'create' && publishes(asked.data)) throw forbidden(req, 'release.notDirectly')
  if (operation === 'update') await guardUpdate({ asked, collection: collection.slug, req })
  return args
}

type Update = { asked: Asked; collection: string; req: PayloadRequest }

async function guardUpdate({
  asked: { data, id, isDraft },
  collection,
  req,
}: Update): Promise<void> {
  if (publishes(data)) throw forbidden(req, 'release.notDirectly')
  const trashes = data.deletedAt !== undefined && data.deletedAt !== null
  if (id === undefined) {
    // Many at once: only into the trash and out of it; each document is asked again before it changes.
    if (!('deletedAt' in data)) throw forbidden(req, 'release.notInBulk')
    return
  }
  if (isDraft && !trashes) return
  if (await isReleased({ collection, id, req })) {
    throw forbidden(req, trashes ? 'release.trashReleased' : 'release.onlyDrafts')
  }
}

/** Anything but a draft: what Payload or the database might make of another word is not left to them. */
const publishes = ({ _status: status }: Record<string, unknown>): boolean =>
  status !== undefined && status !== null && status !== 'draft'

type Asked = {
  readonly data: Record<string, unknown>
  readonly id: number | string | undefined
  readonly isDraft: boolean
}

/** What every operation may be asked with, read from the arguments of any of them. */
function readArgs(args: object): Asked {
  const { data, draft, id } = toObject(args)
  return { data: toObject(data), id: readID(id), isDraft: draft === true }
}

/** The same once more, where every way of writing passes: nothing but a release makes or changes what is public. */
export const guardChange: CollectionBeforeChangeHook<{ id: number | string }> = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (await isOpen(req)) return data
  if (draftRestores.has(req.context)) return { ...data, _status: 'draft' }
  const change = toObject(data)
  if (publishes(change)) throw forbidden(req, 'release.notDirectly')
  if (operation === 'update' && originalDoc && change.deletedAt) {
    if (await isReleased({ collection: collection.slug, id: originalDoc.id, req })) {
      throw forbidden(req, 'release.trashReleased')
    }
  }
  return data
}

/** What was released is corrected or withdrawn, never deleted. */
export const guardDelete: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  if (await isReleased({ collection: collection.slug, id, req }))
    throw forbidden(req, 'release.deleteReleased')
}

async function isOpen(req: PayloadRequest): Promise<boolean> {
  const transactionID = await req.transactionID
  return transactionID !== undefined && open.has(transactionID)
}

const forbidden = (req: PayloadRequest, key: MessageKey) => apiError(req, { key, status: 403 })

const readID = (id: unknown): number | string | undefined =>
  typeof id === 'string' || typeof id === 'number' ? id : undefined
