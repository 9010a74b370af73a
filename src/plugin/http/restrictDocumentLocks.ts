import type {
  Access,
  Collection,
  CollectionBeforeChangeHook,
  Payload,
  PayloadRequest,
  Where,
} from 'payload'

import { isStaff, staff } from '../staff/access.ts'
import { isAlone, isOurs } from '../values/territory.ts'
import { toObject } from '../values/toObject.ts'

/**
 * Restricts locks of the newsroom's documents to staff, each in their own name. Payload lets any account of any
 * collection read, create and delete these locks in anybody's name. Payload adds the collection after every plugin, so
 * it is patched once it exists. Locks of the host's documents stay as the host has them.
 */
export function restrictDocumentLocks({ collections, config }: Payload): void {
  const locks = collections['payload-locked-documents'] as Collection | undefined
  if (!locks) return
  const { access, hooks } = locks.config
  const restricted = (own: Access | undefined): Access =>
    isAlone(config) ? staff : forStaff(own ?? staff)
  Object.assign(access, {
    create: restrictedCreate(access.create, isAlone(config)),
    delete: restricted(access.delete),
    read: restricted(access.read),
    update: restricted(access.update),
  })
  hooks.beforeChange = [...hooks.beforeChange, inOwnName]
}

/** What the host lets people do with locks, for others than staff without those of the newsroom's documents. */
const forStaff =
  (own: Access): Access =>
  async (asked) => {
    const allowed = await own(asked)
    if (allowed === false || isStaff(asked.req)) return allowed
    const ours = await ourLocks(asked.req)
    if (ours.length === 0) return allowed
    const others: Where = { id: { not_in: ours } }
    return allowed === true ? others : { and: [allowed, others] }
  }

const restrictedCreate =
  (own: Access | undefined, isWhole: boolean): Access =>
  (asked) =>
    isWhole || isOurLock(asked.data, asked.req) ? staff(asked) : (own?.(asked) ?? staff(asked))

/** Ids of the locks of the newsroom's documents and settings. Nobody may filter by what a lock is about but code. */
async function ourLocks(req: PayloadRequest): Promise<(number | string)[]> {
  const { docs } = await req.payload.db.find<{ id: number | string }>({
    collection: 'payload-locked-documents',
    pagination: false,
    req,
  })
  return docs.filter((lock) => isOurLock(lock, req)).map(({ id }) => id)
}

function isOurLock(data: unknown, { payload }: PayloadRequest): boolean {
  const { document, globalSlug } = toObject(data)
  return [toObject(document).relationTo, globalSlug].some(
    (slug) => typeof slug === 'string' && isOurs(payload.config, slug),
  )
}

const inOwnName: CollectionBeforeChangeHook = ({ data, originalDoc, req }) =>
  req.user && req.payloadAPI !== 'local' && isOurLock({ ...toObject(originalDoc), ...data }, req)
    ? { ...data, user: { relationTo: req.user.collection, value: req.user.id } }
    : data
