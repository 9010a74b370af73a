import type { FlattenedField, PayloadRequest } from 'payload'

import type { PublicCollection } from '../../domain/ledger/kinds.ts'
import type { Relation } from './walkDocument.ts'

import { isPublicCollection, keyOf } from '../../domain/ledger/kinds.ts'
import { inReadingOrder } from '../../domain/review/readingOrder.ts'
import { titleOf } from './titleOf.ts'
import { publicContent, relationsOf } from './walkDocument.ts'

/** Newest revision of a document, draft or not. */
export type LoadedDocument = {
  readonly collection: PublicCollection
  /** Public fields, not yet in canonical form. */
  readonly content: Record<string, unknown>
  readonly document: Record<string, unknown>
  readonly fields: readonly FlattenedField[]
  readonly id: string
  readonly key: string
  readonly relations: readonly (Relation & {
    readonly collection: PublicCollection
    readonly key: string
  })[]
  /** Id of this revision's version. */
  readonly revision: string | undefined
  readonly savedAt: string
  readonly title: string
}

type Named = { readonly collection: PublicCollection; readonly id: string }

/** Loads the newest revision of a document; undefined when there is none. Documents in the trash are loaded too, with `deletedAt`. */
export async function loadDocument(
  { collection, id }: Named,
  req: PayloadRequest,
): Promise<LoadedDocument | undefined> {
  const found =
    collection === 'site-settings'
      ? await loadSettings(req)
      : await loadNewest({ collection, id, req })
  if (!found) return undefined
  const fields = fieldsOf(req, collection)
  return {
    collection,
    content: publicContent(fields, found),
    document: found,
    fields,
    id,
    key: keyOf(collection, id),
    relations: relationsOf(fields, found).flatMap((relation) =>
      isPublicCollection(relation.collection)
        ? [
            {
              ...relation,
              collection: relation.collection,
              key: keyOf(relation.collection, relation.id),
            },
          ]
        : [],
    ),
    revision: await newestRevision({ collection, id, req }),
    savedAt: String(found.updatedAt),
    title: titleOf(found) ?? id,
  }
}

const loadSettings = async (req: PayloadRequest): Promise<Record<string, unknown>> => ({
  ...(await req.payload.findGlobal({
    slug: 'site-settings',
    depth: 0,
    // Callers checked their user's rights; fields that readers never see are included.
    overrideAccess: true,
    req,
  })),
})

async function loadNewest({ collection, id, req }: Named & { req: PayloadRequest }) {
  if (collection === 'site-settings') return undefined
  // `find`, not `findByID`: a failed look-up would end the caller's transaction.
  const { docs } = await req.payload.find({
    collection,
    depth: 0,
    draft: true,
    limit: 1,
    // Callers checked their user's rights; fields that readers never see are included.
    overrideAccess: true,
    pagination: false,
    req,
    trash: true,
    where: { id: { equals: id } },
  })
  return docs[0] === undefined ? undefined : { ...docs[0] }
}

async function newestRevision({
  collection,
  id,
  req,
}: Named & { req: PayloadRequest }): Promise<string | undefined> {
  const asked = { limit: 1, pagination: false, req, sort: '-updatedAt' }
  const { docs } =
    collection === 'site-settings'
      ? await req.payload.db.findGlobalVersions({ ...asked, global: collection })
      : await req.payload.db.findVersions({
          ...asked,
          collection,
          where: { parent: { equals: id } },
        })
  const [newest] = docs
  return newest && newest.id
}

/** Flattened fields of a collection or global, in the order in which they are read. */
export function fieldsOf(
  req: PayloadRequest,
  collection: PublicCollection,
): readonly FlattenedField[] {
  const { collections, globals } = req.payload
  // Typed by any slug: the host app's generated types know its own alone.
  const configs: readonly { readonly flattenedFields: FlattenedField[]; readonly slug: string }[] =
    [...Object.values(collections).map(({ config }) => config), ...globals.config]
  return inReadingOrder(
    collection,
    configs.find(({ slug }) => slug === collection)?.flattenedFields ?? [],
  )
}
