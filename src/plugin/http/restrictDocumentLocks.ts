import type { Collection, CollectionBeforeChangeHook, Payload } from 'payload'

import { staff } from '../staff/access.ts'

/**
 * Restricts `payload-locked-documents` to staff, each in their own name. Payload lets any account of any collection
 * read, create and delete these locks in anybody's name. Payload adds the collection after every plugin, so it is
 * patched once it exists.
 */
export function restrictDocumentLocks({ collections }: Payload): void {
  const locks = collections['payload-locked-documents'] as Collection | undefined
  if (!locks) return
  const { access, hooks } = locks.config
  Object.assign(access, { create: staff, delete: staff, read: staff, update: staff })
  hooks.beforeChange = [...hooks.beforeChange, inOwnName]
}

const inOwnName: CollectionBeforeChangeHook = ({ data, req }) =>
  req.user && req.payloadAPI !== 'local'
    ? { ...data, user: { relationTo: req.user.collection, value: req.user.id } }
    : data
