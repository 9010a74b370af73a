import type {
  Collection,
  CollectionAfterOperationHook,
  CollectionBeforeOperationHook,
  CollectionConfig,
  PayloadRequest,
} from 'payload'

import { findOperation } from 'payload'

import type { Listing } from './listing.ts'

import { isPublicCollection } from '../../domain/ledger/kinds.ts'
import { hostSlug } from '../values/hostSlug.ts'
import { toObject } from '../values/toObject.ts'
import { copyOf, keepDocument, keptFor } from './keptDocuments.ts'
import { loadFromKept } from './keptLoader.ts'
import { listingIn, selectListing } from './listing.ts'

export { listIDs } from './listing.ts'

type Args = Readonly<Record<string, unknown>>
type ListedHook = Parameters<CollectionAfterOperationHook>[0]

/** What was asked of a list before it was asked for ids alone. */
const askedOf = new WeakMap<Listing, Args>()

/**
 * Lets lists of anonymous callers find ids alone, and takes the documents from what Payload made of them for somebody
 * before, since nothing public has changed. Payload itself decides what a list holds, every time: its filters, its
 * order, its rights. The outermost change of a collection: a host's own hooks see the list as it was asked and as it is
 * answered.
 */
export function withKeptDocuments(collection: CollectionConfig): CollectionConfig {
  if (!isPublicCollection(collection.slug)) return collection
  const { afterOperation = [], beforeOperation = [] } = collection.hooks ?? {}
  return {
    ...collection,
    hooks: {
      ...collection.hooks,
      // What a hook answers depends on the collections of the host.
      afterOperation: [fillIn as CollectionAfterOperationHook, ...afterOperation],
      beforeOperation: [...beforeOperation, askForIDs],
    },
  }
}

const askForIDs: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const kept = keptFor(req)
  const asked: Args = toObject(args)
  if (!kept || asked.overrideAccess === true) return args
  loadFromKept({ kept, place: placeOf(req), req })
  if (operation !== 'read' || !isPlainList(asked)) return args
  const { listing, select } = selectListing(kept)
  askedOf.set(listing, asked)
  return { ...args, depth: 0, select }
}

/** Whether Payload is asked for a list of documents: not for one, nor for related ones, nor for drafts. */
const isPlainList = ({ currentDepth, draft, id, includeLockStatus }: Args): boolean =>
  currentDepth === undefined && id === undefined && !draft && !includeLockStatus

const fillIn = async (hook: ListedHook): Promise<unknown> => {
  const { args, result } = hook
  const listing = listingIn(toObject(args).select)
  const asked = listing && askedOf.get(listing)
  if (!listing || !asked) return result
  const { depth, select } = asked
  // As the hooks after this one would have met it.
  Object.assign(args, { depth, select })
  const ids = listing.ids ?? idsIn(result)
  const docs = await documentsOf({ asked, hook, ids, kept: listing.kept })
  return { ...toObject(result), docs }
}

/** Ids of a list whose documents the database did not leave away. */
function idsIn(result: unknown): readonly unknown[] {
  const { docs } = toObject(result)
  return (Array.isArray(docs) ? docs : []).map((document: unknown) => toObject(document).id)
}

type Filling = {
  asked: Args
  hook: ListedHook
  ids: readonly unknown[]
  kept: Listing['kept']
}

async function documentsOf({ asked, hook, ids, kept }: Filling): Promise<object[]> {
  const { documents } = kept
  const place = `${hook.collection.slug} ${placeOf(hook.req)} ${JSON.stringify(shapeOf(asked))}`
  const keyOf = (id: unknown) => `${place} ${String(id)}`
  // Copied at once: keeping others may push them out.
  const found = new Map<unknown, object>()
  for (const id of ids) {
    const known = copyOf(documents.get(keyOf(id)) ?? null)
    if (known) found.set(id, known)
  }
  const missing = ids.filter((id) => !found.has(id))
  if (missing.length > 0) {
    for (const document of await makeDocuments({ asked, hook, ids: missing })) {
      const id: unknown = Reflect.get(document, 'id')
      keepDocument({ document, key: keyOf(id), kept })
      found.set(id, document)
    }
  }
  return ids.flatMap((id) => found.get(id) ?? [])
}

/** Arguments of a list that its documents depend on, one by one. */
const shapeOf = ({ depth, joins, populate, select, showHiddenFields, trash }: Args): Args => ({
  ...{ depth, joins, populate },
  ...{ select, showHiddenFields, trash },
})

type Making = { asked: Args; hook: ListedHook; ids: readonly unknown[] }

/** Payload's own documents, as it would have put them into the list. */
async function makeDocuments({ asked, hook, ids }: Making): Promise<readonly object[]> {
  const { req } = hook
  const collections: Readonly<Partial<Record<string, Collection>>> = req.payload.collections
  const collection = collections[hostSlug(hook.collection.slug)]
  if (!collection) return []
  const found = await findOperation({
    ...shapeOf(asked),
    collection,
    // Where populating begins; the filter below is no caller's and needs no bounds.
    currentDepth: 1,
    disableErrors: true,
    draft: false,
    overrideAccess: false,
    pagination: false,
    req,
    where: { id: { in: [...ids] } },
  })
  return found.docs
}

/** What documents depend on of the request: the API, the language, and whatever is asked beside the list itself. */
function placeOf({ fallbackLocale, locale, payloadAPI, query }: PayloadRequest): string {
  const asked = Object.entries(payloadAPI === 'GraphQL' ? {} : query)
  const rest = asked.filter(([name]) => !ofTheList.has(name))
  return JSON.stringify([payloadAPI, locale, fallbackLocale, rest])
}

/** Parameters that choose the documents of a list, and change none. */
const ofTheList: ReadonlySet<string> = new Set(['limit', 'page', 'pagination', 'sort', 'where'])
