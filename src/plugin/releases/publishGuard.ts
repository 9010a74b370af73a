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

/** Transactions that may write public rows; only `allowPublicWrites` adds and removes them. */
const open = new Set<number | string>()

/** Allows writes of public rows in a transaction while `act` runs. The database checks them again, by the ledger alone. */
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

/** Contexts of requests that restore an old version as a draft, held by identity so that no caller can forge one. */
const draftRestores = new WeakSet<object>()

/**
 * Refuses, before anything is written, operations that would change public rows without a release: unpublishing, saving a released document directly, bulk updates, publishing an old version.
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
    // Bulk updates may only move into the trash and out of it; `guardChange` checks each document.
    if (!('deletedAt' in data)) throw forbidden(req, 'request.oneByOne')
    return
  }
  if (isDraft && !trashes) return
  if (await isReleased({ collection, id, req })) {
    throw forbidden(req, trashes ? 'release.trashReleased' : 'release.onlyDrafts')
  }
}

/** Whether a status is anything but draft; Payload and the database are not left to interpret other values. */
const publishes = ({ _status: status }: Record<string, unknown>): boolean =>
  status !== undefined && status !== null && status !== 'draft'

type Asked = {
  readonly data: Record<string, unknown>
  readonly id: number | string | undefined
  readonly isDraft: boolean
}

/** Reads the arguments that matter from those of any operation. */
function readArgs(args: object): Asked {
  const { data, draft, id } = toObject(args)
  return { data: toObject(data), id: readID(id), isDraft: draft === true }
}

/** Refuses changes of public rows without a release, at the hook that every write passes. */
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

/** Refuses to delete released documents: they are corrected or withdrawn. */
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
