import type { CollectionAfterReadHook, PayloadRequest } from 'payload'

import { keepRelations, relationsOf } from '../documents/walkDocument.ts'
import { isStaff } from '../staff/access.ts'
import { liveKeys } from './liveKeys.ts'

/**
 * Removes from public responses every relation to a document that is not public: a bare id would already reveal that it
 * exists.
 */
export const dropUnreleased: CollectionAfterReadHook<{ id: number | string }> = async ({
  collection,
  doc,
  overrideAccess,
  req,
}) => {
  if (overrideAccess || isStaff(req)) return doc
  const fields = collection.flattenedFields
  const keys = relationsOf(fields, doc).map(keyOfRelation)
  if (keys.length === 0) return doc
  const live = await liveKeysOnce(req, keys)
  return { ...doc, ...keepRelations(fields, doc, (relation) => live.has(keyOfRelation(relation))) }
}

/** Looks up each key once per request: documents of a list share sections and reporters. */
async function liveKeysOnce(
  req: PayloadRequest,
  keys: readonly string[],
): Promise<ReadonlySet<string>> {
  const known = answers.get(req.context) ?? new Map<string, boolean>()
  answers.set(req.context, known)
  const unknown = [...new Set(keys)].filter((key) => !known.has(key))
  if (unknown.length > 0) {
    const live = await liveKeys(req, unknown)
    for (const key of unknown) known.set(key, live.has(key))
  }
  return new Set(keys.filter((key) => known.get(key)))
}

const answers = new WeakMap<object, Map<string, boolean>>()

const keyOfRelation = ({ collection, id }: { collection: string; id: string }): string =>
  `${collection}:${id}`
