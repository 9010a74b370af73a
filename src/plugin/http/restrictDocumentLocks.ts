import type { Collection, CollectionBeforeChangeHook, Payload } from 'payload'

import { staff } from '../staff/access.ts'

/**
 * Payload lets any account of any collection read, make and take away the marks that somebody is editing a
 * document, in anybody's name. They are for the newsroom, each in their own name. Payload adds that collection
 * itself, after every plugin: it can only be mended once it is there.
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
