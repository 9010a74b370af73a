import type {
  Access,
  Collection,
  CollectionBeforeChangeHook,
  Payload,
  PayloadRequest,
  Where,
} from 'payload'

import { isAlone, isOurs } from '../values/territory.ts'
import { isStaff, staff } from '../staff/access.ts'
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
    isAlone(config) ? staff : forStaff(own ?? staff, hostLocks({ collections, config }))
  Object.assign(access, {
    create: restrictedCreate(access.create, isAlone(config)),
    delete: restricted(access.delete),
    read: restricted(access.read),
    update: restricted(access.update),
  })
  hooks.beforeChange = [...hooks.beforeChange, inOwnName]
}

/** What the host lets people do with locks, for others than staff with those of its own documents alone. */
const forStaff =
  (own: Access, ofHost: Where): Access =>
  async (asked) => {
    const allowed = await own(asked)
    if (allowed === false || isStaff(asked.req)) return allowed
    return allowed === true ? ofHost : { and: [allowed, ofHost] }
  }

const restrictedCreate =
  (own: Access | undefined, isWhole: boolean): Access =>
  (asked) =>
    isWhole || isOurLock(asked.data, asked.req) ? staff(asked) : (own?.(asked) ?? staff(asked))

/** Locks of the host's documents and globals. */
const hostLocks = ({ collections, config }: Pick<Payload, 'collections' | 'config'>): Where => {
  const ofHost = (slugs: readonly string[]) => slugs.filter((slug) => !isOurs(config, slug))
  return {
    or: [
      { 'document.relationTo': { in: ofHost(Object.keys(collections)) } },
      { globalSlug: { in: ofHost(config.globals.map(({ slug }) => slug)) } },
    ],
  }
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
