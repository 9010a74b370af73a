import type { PayloadRequest } from 'payload'

import type { Language } from '../../domain/language/language.ts'
import type { Related, RelatedDocuments } from '../../domain/ledger/related.ts'
import type { LoadedDocument } from '../documents/loadDocument.ts'

import { meetingDocument, personDocument, pictureDocument } from '../../domain/ledger/documents.ts'
import { keysOf, readKey } from '../../domain/ledger/kinds.ts'
import { sittingLabels } from '../../domain/ledger/snapshots/meetingSnapshot.ts'
import { toPicture } from '../../domain/ledger/snapshots/referenceSnapshots.ts'
import { toListing } from '../../domain/ledger/toListing.ts'
import { toSnapshot } from '../../domain/ledger/toSnapshot.ts'
import { withoutReferences } from '../../domain/ledger/withoutReferences.ts'
import { newsroomLocale } from '../config/locale.ts'
import { addedTo } from '../documents/addedFields.ts'
import { titleOf } from '../documents/titleOf.ts'
import { liveKeys, publicStates } from '../ledger/liveKeys.ts'
import { toEdition } from '../ledger/recordEvent.ts'
import { createIndexer } from '../search-index/createIndexer.ts'

/** Document of a release with its edition. */
export type Member = LoadedDocument & { readonly edition: ReturnType<typeof toEdition> }

/** Makes the edition of every member. Snapshots name only documents that are public or members themselves. */
export async function toMembers(
  documents: readonly LoadedDocument[],
  req: PayloadRequest,
): Promise<Member[]> {
  const locale = await newsroomLocale(req)
  const related = await relatedDocuments({ documents, language: locale.language, req })
  const gone = await withdrawnAmong(documents, req)
  const drawn = documents.map((document) => ({
    document,
    snapshot: withoutReferences(
      toSnapshot({
        added: addedTo(document.fields, document.document),
        collection: document.collection,
        document: document.document,
        locale,
        related,
      }),
      { keys: gone, sources: [] },
    ),
  }))
  const toEntry = await createIndexer(
    drawn.map(({ snapshot }) => snapshot),
    req,
  )
  return Promise.all(
    drawn.map(async ({ document, snapshot }) => ({
      ...document,
      edition: toEdition({
        content: document.content,
        listing: toListing(snapshot),
        search: await toEntry(snapshot),
        snapshot,
      }),
    })),
  )
}

/** Keys of withdrawn documents that these documents refer to. */
async function withdrawnAmong(
  documents: readonly LoadedDocument[],
  req: PayloadRequest,
): Promise<ReadonlySet<string>> {
  const members = new Set(keysOf(documents))
  const states = await publicStates(
    req,
    documents.flatMap(({ relations }) => keysOf(relations)),
  )
  return new Set(
    [...states.keys()].filter((key) => states.get(key) === 'withdrawn' && !members.has(key)),
  )
}

async function relatedDocuments({
  documents,
  language,
  req,
}: {
  readonly documents: readonly LoadedDocument[]
  readonly language: Language
  readonly req: PayloadRequest
}): Promise<RelatedDocuments> {
  const members = new Map(documents.map((document) => [document.key, document]))
  const keys = [...new Set(documents.flatMap(({ relations }) => keysOf(relations)))]
  const live = await liveKeys(
    req,
    keys.filter((key) => !members.has(key)),
  )
  const related = new Map<string, Related>()
  for (const key of keys) {
    const member = members.get(key) ?? (live.has(key) ? await loadReleased(key, req) : undefined)
    if (member) related.set(key, toRelated(member, language))
  }
  return related
}

type Stored = Pick<LoadedDocument, 'collection' | 'document' | 'id' | 'key' | 'title'>

/** Loads the public revision of a document, not its newest draft. */
export async function loadReleased(key: string, req: PayloadRequest): Promise<Stored | undefined> {
  const name = readKey(key)
  if (!name || name.collection === 'site-settings') return undefined
  const { docs } = await req.payload.find({
    collection: name.collection,
    depth: 0,
    limit: 1,
    // With system rights: the row itself is what was released.
    overrideAccess: true,
    pagination: false,
    req,
    where: { id: { equals: name.id } },
  })
  const document: Record<string, unknown> | undefined = docs[0] && { ...docs[0] }
  return document && { ...name, document, key, title: titleOf(document) ?? name.id }
}

/** Makes what other documents may show of a document. */
export function toRelated(
  { collection, document, id, key, title }: Stored,
  language: Language,
): Related {
  const path = `/${collection}/${typeof document.slug === 'string' ? document.slug : id}`
  switch (collection) {
    case 'media':
      return { key, label: title, path, picture: toPicture(pictureDocument.parse(document)) }
    case 'meetings': {
      const meeting = meetingDocument.parse(document)
      return {
        key,
        label: meeting.shortName ?? meeting.name,
        path,
        sittings: sittingLabels(meeting, language),
      }
    }
    case 'people':
      return { key, label: title, offices: personDocument.parse(document).offices, path }
    default:
      return { key, label: title, path }
  }
}
