import type { Payload } from 'payload'

import type { KeptDocuments } from './keptDocuments.ts'

import { readAdapter } from '../database/query.ts'

/** A list that was asked for ids alone. */
export type Listing = {
  /** Set by the database; undefined where another build of this module has wrapped it. */
  ids: readonly unknown[] | undefined
  readonly kept: KeptDocuments
}

/**
 * Goes with `select`, the one argument that the database gets as the hooks left it. A symbol of the process: a build, and
 * each route in development, may hold this module anew.
 */
const mark = Symbol.for('payload-newsroom: listing of ids')

/** @returns a `select` of ids, and the listing that the database fills when it finds it */
export function selectListing(kept: KeptDocuments) {
  const listing: Listing = { ids: undefined, kept }
  return { listing, select: { id: true as const, [mark]: listing } }
}

/** The listing that a `select` goes with. */
export const listingIn = (select: unknown): Listing | undefined =>
  typeof select === 'object' && select !== null
    ? (Reflect.get(select, mark) as Listing | undefined)
    : undefined

type Find = ReturnType<typeof readAdapter>['find']
type Found = Awaited<ReturnType<Find>>

/**
 * Has the database leave the documents of a listing away, whose ids it keeps aside: Payload then walks the fields of
 * none. How many a filter finds is counted once a state of the ledger.
 */
export function listIDs(payload: Payload): void {
  const db = readAdapter(payload)
  const find = db.find.bind(db) as (args: Parameters<Find>[0]) => Promise<Found>
  const listed = async (args: Parameters<Find>[0]): Promise<Found> => {
    const listing = listingIn(args.select)
    // Without the mark: the database may be wrapped twice.
    return listing
      ? findIDs({ args: { ...args, select: { id: true } }, find, listing })
      : find(args)
  }
  db.find = listed as Find
}

type FindIDs = {
  args: Parameters<Find>[0]
  find: (args: Parameters<Find>[0]) => Promise<Found>
  listing: Listing
}

async function findIDs({ args, find, listing }: FindIDs): Promise<Found> {
  const { counts } = listing.kept
  const key = `${args.collection} ${JSON.stringify(args.where)}`
  const isCounted = args.pagination !== false && Boolean(args.limit)
  const known = isCounted ? counts.get(key) : undefined
  const found = await find(known === undefined ? args : { ...args, pagination: false })
  // Beyond the last page Payload counts in its own way.
  if (known !== undefined && found.docs.length === 0) return find(args)
  listing.ids = (found.docs as readonly object[]).map((document): unknown =>
    Reflect.get(document, 'id'),
  )
  if (isCounted && known === undefined && found.docs.length > 0)
    counts.set(key, { bytes: 8, value: found.totalDocs })
  return { ...found, ...(known !== undefined && pagesOf(args, known)), docs: [] }
}

/** The numbers of a page, as Payload reckons them. */
function pagesOf({ limit = 10, page = 1 }: Parameters<Find>[0], totalDocs: number) {
  const totalPages = Math.ceil(totalDocs / limit)
  const [hasNextPage, hasPrevPage] = [totalPages > page, page > 1]
  return {
    hasNextPage,
    hasPrevPage,
    nextPage: hasNextPage ? page + 1 : null,
    pagingCounter: (page - 1) * limit + 1,
    prevPage: hasPrevPage ? page - 1 : null,
    totalDocs,
    totalPages,
  }
}
