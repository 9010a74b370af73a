import type { PayloadRequest, Where } from 'payload'

import type { PublicCollection, ReviewedCollection } from '../../domain/ledger/kinds.ts'
import type { DocumentKey } from '../../domain/ledger/snapshot.ts'
import type { LoadedDocument } from '../documents/loadDocument.ts'

import {
  isReviewed,
  keyOf,
  keysOf,
  kindOf,
  reviewedCollections,
} from '../../domain/ledger/kinds.ts'
import { fieldsOf } from '../documents/loadDocument.ts'
import { titleOf } from '../documents/titleOf.ts'
import { publicStates } from './liveKeys.ts'

/** A draft of a text: its newest revision is not what readers have. */
export type DraftOfPackage = {
  readonly collection: ReviewedCollection
  readonly id: string
  readonly key: DocumentKey
  readonly title: string
}

/** More texts of one kind than a session yields. */
const most = 50

type Named = Pick<LoadedDocument, 'collection' | 'id' | 'key' | 'relations'>

/** The texts that a document names: of a report its meeting and speeches, of a correction what it corrects. */
export const textsNamedBy = ({ relations }: Pick<Named, 'relations'>) =>
  relations.flatMap(({ collection, id, key }) =>
    isReviewed(collection) ? [{ collection, id, key }] : [],
  )

/**
 * The drafts that go out with a text in one release: those that it names or that name it, and all of the meeting that
 * it is about. A correction goes out with what it corrects and with nothing else. What was withdrawn is left out: a
 * restoration alone brings it back.
 */
export async function packageOf(document: Named, req: PayloadRequest): Promise<DraftOfPackage[]> {
  if (!isReviewed(document.collection)) return []
  const named = textsNamedBy(document)
  const meeting = meetingOf(document)
  const drafts = await findDrafts(req, (collection) => {
    const { meetingField } = kindOf(collection)
    const ids = named.filter((each) => each.collection === collection).map(({ id }) => id)
    return [
      ...(ids.length > 0 ? [{ id: { in: ids } }] : []),
      ...whereNaming({ collection, document, req }),
      ...(meeting !== undefined && meetingField !== undefined
        ? [{ [meetingField]: { equals: meeting } }]
        : []),
    ]
  })
  const states = await publicStates(req, keysOf(drafts))
  return drafts.filter(({ key }) => key !== document.key && states.get(key) !== 'withdrawn')
}

/** The drafts of texts that name a document in a field of their own, and so stand on its page. */
export const draftsNaming = (document: Named, req: PayloadRequest): Promise<DraftOfPackage[]> =>
  findDrafts(req, (collection) => whereNaming({ collection, document, req }))

function meetingOf({ collection, id, relations }: Named): string | undefined {
  const { meetingField } = kindOf(collection)
  return collection === 'meetings' ? id : relations.find(({ field }) => field === meetingField)?.id
}

type Input = { collection: PublicCollection; document: Named; req: PayloadRequest }

/** By every field of a collection that holds documents of this kind, as its schema says. */
const whereNaming = ({ collection, document, req }: Input): Where[] =>
  fieldsOf(req, collection).flatMap((field) =>
    field.type === 'relationship' && field.relationTo === document.collection
      ? [{ [field.name]: { in: [document.id] } }]
      : [],
  )

function toDraft(
  collection: ReviewedCollection,
  row: Readonly<Record<string, unknown>>,
): DraftOfPackage {
  const id = String(row.id)
  return { collection, id, key: keyOf(collection, id), title: titleOf(row) ?? id }
}

async function findDrafts(
  req: PayloadRequest,
  whereOf: (collection: ReviewedCollection) => Where[],
): Promise<DraftOfPackage[]> {
  const drafts: DraftOfPackage[] = []
  for (const collection of reviewedCollections) {
    const any = whereOf(collection)
    if (any.length === 0) continue
    const { docs } = await req.payload.find({
      collection,
      depth: 0,
      draft: true,
      limit: most,
      // With the rights of whoever asks.
      overrideAccess: false,
      pagination: false,
      req,
      select: { [kindOf(collection).titleField]: true },
      where: { and: [{ _status: { not_equals: 'published' } }, { or: any }] },
    })
    drafts.push(...docs.map((row) => toDraft(collection, { ...row })))
  }
  return drafts
}
