import type { CollectionSlug, PayloadRequest } from 'payload'

import type { PublicCollection } from '../../domain/ledger/kinds.ts'
import type { Relation } from './walkDocument.ts'

import { isPublicCollection } from '../../domain/ledger/kinds.ts'
import { titleOf } from './titleOf.ts'

/** Loads the current titles of related documents, by key: one query for each collection. */
export async function namesOf(
  relations: readonly Relation[],
  req: PayloadRequest,
): Promise<ReadonlyMap<string, string>> {
  const wanted = new Map<Exclude<PublicCollection, 'site-settings'>, Set<string>>()
  for (const { collection, id } of relations) {
    if (!isPublicCollection(collection) || collection === 'site-settings') continue
    wanted.set(collection, (wanted.get(collection) ?? new Set()).add(id))
  }
  const names = new Map<string, string>()
  for (const [collection, ids] of wanted) {
    for (const [id, name] of await namesIn({ collection, ids: [...ids], req }))
      names.set(`${collection}:${id}`, name)
  }
  return names
}

type Named = { collection: CollectionSlug; ids: readonly string[]; req: PayloadRequest }

async function namesIn({ collection, ids, req }: Named): Promise<[string, string][]> {
  const { docs } = await req.payload.find({
    collection,
    depth: 0,
    draft: true,
    limit: ids.length,
    // Whoever may read the text may read what it names: the endpoint admits staff only.
    overrideAccess: true,
    pagination: false,
    req,
    trash: true,
    where: { id: { in: ids } },
  })
  return docs.map((document: { readonly id: number | string }) => [
    String(document.id),
    titleOf({ ...document }) ?? String(document.id),
  ])
}
