import type { PayloadRequest } from 'payload'

import type { ManuscriptState } from '../../domain/manuscripts/outcome.ts'
import type { KnownManuscript } from '../manuscripts/findKnown.ts'

import { isPublicCollection } from '../../domain/ledger/kinds.ts'
import { loadDocument } from '../documents/loadDocument.ts'
import { titleOf } from '../documents/titleOf.ts'
import { toText } from '../values/toText.ts'

/** Documents made of a manuscript that are neither deleted nor in the trash, with their titles. */
export async function standingDocuments(
  { documents }: KnownManuscript,
  req: PayloadRequest,
): Promise<ManuscriptState['documents']> {
  const found = await Promise.all(
    documents.map(async ({ collection, id: given }) => {
      const id = toText(given) ?? ''
      if (!isPublicCollection(collection)) return []
      const loaded = await loadDocument({ collection, id }, req)
      if (!loaded || loaded.document.deletedAt) return []
      return [{ collection, id, title: titleOf(loaded.document) ?? id }]
    }),
  )
  return found.flat()
}
