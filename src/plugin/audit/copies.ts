import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'

import { isReviewed } from '../../domain/ledger/kinds.ts'
import { toObject } from '../values/toObject.ts'
import { everyAuthorOf } from './authorsOf.ts'

/** Source of a copy and its authors, who are authors of the copy too. */
type Source = { readonly authors: readonly string[]; readonly document: string }

/** Notes the authors of a document before it is duplicated; the audit entry of the copy's creation keeps them. */
export const noteCopy: CollectionBeforeOperationHook = async ({
  args,
  collection: { slug },
  operation,
  req,
}) => {
  const { duplicateFromID: id } = toObject(args)
  if (
    !isReviewed(slug) ||
    operation !== 'create' ||
    (typeof id !== 'string' && typeof id !== 'number')
  )
    return args
  const document = `${slug}:${id}`
  // Stored in the context, not in a map keyed by it: Payload makes a new context from the old for every nested
  // operation.
  req.context.newsroomCopy = {
    authors: (await everyAuthorOf([document], req)).get(document) ?? [],
    document,
  } satisfies Source
  return args
}

/**
 * Source of the document that was just created as a copy. It is given once: documents created along with it are no
 * copies.
 */
export function copiedFrom(slug: string, { context }: PayloadRequest): Source | undefined {
  const { authors, document } = toObject(context.newsroomCopy)
  if (typeof document !== 'string' || !document.startsWith(`${slug}:`)) return undefined
  delete context.newsroomCopy
  return { authors: Array.isArray(authors) ? authors.map(String) : [], document }
}
