import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionConfig,
} from 'payload'

import { sql } from '@payloadcms/db-postgres'

import { isSearched } from '../../domain/ledger/kinds.ts'
import { query } from '../database/query.ts'
import { searchList } from './searchList.ts'

/**
 * Adds indexing to a collection: each save queues the document in its transaction, and the collection's list searches
 * the index.
 */
export const withAdminIndex = (collection: CollectionConfig): CollectionConfig =>
  isSearched(collection.slug)
    ? {
        ...collection,
        hooks: {
          ...collection.hooks,
          afterChange: [...(collection.hooks?.afterChange ?? []), queueText],
          afterDelete: [...(collection.hooks?.afterDelete ?? []), forgetText],
          beforeOperation: [
            ...(collection.hooks?.beforeOperation ?? []),
            searchList(collection.slug),
          ],
        },
      }
    : collection

const queueText: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  const { id } = doc as { readonly id: number | string }
  await query(
    req,
    sql`INSERT INTO newsroom_desk_queue (subject) VALUES (${`${collection.slug}:${id}`})
        ON CONFLICT (subject) DO UPDATE SET saved_at = clock_timestamp()`,
  )
}

const forgetText: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  await query(
    req,
    sql`DELETE FROM newsroom_desk_texts WHERE subject = ${`${collection.slug}:${String(id)}`}`,
  )
}
