import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'

import { isReviewed } from '../../domain/review/plan.ts'
import { readRecord } from '../requests/readRecord.ts'
import { everyAuthorOf } from '../review/authorsOf.ts'

/** Where a copy came from, and whose text that was: the copy is theirs too. */
type Source = { readonly authors: readonly string[]; readonly document: string }

/** The requests that copy a document. Known by the context of the operation: nested ones have their own. */
const copies = new WeakMap<object, Source>()

/** Notes, before a document is copied, whose text it is: the entry of its creation will say so for good. */
export const noteCopy: CollectionBeforeOperationHook = async ({
  args,
  collection: { slug },
  operation,
  req,
}) => {
  const { duplicateFromID: id } = readRecord(args)
  if (
    !isReviewed(slug) ||
    operation !== 'create' ||
    (typeof id !== 'string' && typeof id !== 'number')
  )
    return args
  const document = `${slug}:${id}`
  copies.set(req.context, {
    authors: (await everyAuthorOf([document], req)).get(document) ?? [],
    document,
  })
  return args
}

/** What the document that was just created is a copy of. */
export function copiedFrom(slug: string, { context }: PayloadRequest): Source | undefined {
  const source = copies.get(context)
  return source?.document.startsWith(`${slug}:`) === true ? source : undefined
}
