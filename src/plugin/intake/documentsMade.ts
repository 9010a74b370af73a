import type { PayloadRequest } from 'payload'

import type { ManuscriptState } from '../../domain/manuscripts/outcome.ts'
import type { KnownManuscript } from '../manuscripts/findKnown.ts'

import { isPublicCollection } from '../../domain/ledger/kinds.ts'
import { isText } from '../../domain/manuscripts/outcome.ts'
import { loadDocument } from '../documents/loadDocument.ts'
import { titleOf } from '../documents/titleOf.ts'
import { holdDocument } from '../edit-conflicts/versions.ts'
import { toText } from '../values/toText.ts'

/**
 * Documents made of a manuscript, with their titles: `documents` stand, `trashed` lie in the trash. What was deleted is
 * in neither.
 */
export async function documentsMade(
  { documents }: Pick<KnownManuscript, 'documents'>,
  req: PayloadRequest,
): Promise<Pick<ManuscriptState, 'documents' | 'trashed'>> {
  const found = await Promise.all(
    documents.map(async ({ collection, id: given }) => {
      const id = toText(given) ?? ''
      if (!isPublicCollection(collection)) return []
      const loaded = await loadDocument({ collection, id }, req)
      if (!loaded) return []
      const made = { collection, id, title: titleOf(loaded.document) ?? id }
      return [{ isTrashed: Boolean(loaded.document.deletedAt), made }]
    }),
  )
  const all = found.flat()
  return {
    documents: all.filter(({ isTrashed }) => !isTrashed).map(({ made }) => made),
    trashed: all.filter(({ isTrashed }) => isTrashed).map(({ made }) => made),
  }
}

/** Titles of the texts that were made of a manuscript and stand. A meeting may hold sittings of other manuscripts. */
export async function standingTexts(
  manuscript: KnownManuscript,
  req: PayloadRequest,
): Promise<readonly string[]> {
  const { documents } = await documentsMade(manuscript, req)
  return documents.filter(isText).map(({ title }) => title)
}

/** Locks the texts made of a manuscript, so that none leaves the trash meanwhile, and then finds those that stand. */
export async function holdStandingTexts(
  manuscript: KnownManuscript,
  req: PayloadRequest,
): Promise<readonly string[]> {
  // In one order, whoever holds them.
  const texts = manuscript.documents.filter(isText).toSorted(compare)
  for (const { collection, id } of texts) await holdDocument({ id, slug: collection }, req)
  return standingTexts(manuscript, req)
}

type Made = KnownManuscript['documents'][number]

const compare = (one: Made, other: Made): number =>
  `${one.collection}:${one.id}`.localeCompare(`${other.collection}:${other.id}`)
