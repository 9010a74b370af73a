import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'

import { isReviewed } from '../../domain/ledger/kinds.ts'
import { toObject } from '../values/toObject.ts'
import { everyAuthorOf } from './authorsOf.ts'

/** Where a copy came from, and whose text that was: the copy is theirs too. */
type Source = { readonly authors: readonly string[]; readonly document: string }

/** Notes, before a document is copied, whose text it is: the entry of its creation will say so for good. */
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
  // In the context and not beside it: Payload makes a new one, with what is in the old, for every nested operation.
  req.context.newsroomCopy = {
    authors: (await everyAuthorOf([document], req)).get(document) ?? [],
    document,
  } satisfies Source
  return args
}

/** What the document that was just created is a copy of: said once, for what is created along with it is none. */
export function copiedFrom(slug: string, { context }: PayloadRequest): Source | undefined {
  const { authors, document } = toObject(context.newsroomCopy)
  if (typeof document !== 'string' || !document.startsWith(`${slug}:`)) return undefined
  delete context.newsroomCopy
  return { authors: Array.isArray(authors) ? authors.map(String) : [], document }
}
