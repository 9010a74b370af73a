import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import { query } from '../database/query.ts'
import { tableOf, versionsOf } from '../database/tables.ts'

type Input = { collection: string; id: unknown; req: PayloadRequest; start: string }

/**
 * Finds the slugs beginning with `start` that a document of the collection cannot have: those of other documents, in
 * their rows and newest versions, and those of addresses that readers know or knew.
 */
export async function slugsTaken({
  collection,
  id,
  req,
  start,
}: Input): Promise<ReadonlySet<string>> {
  const own = String(id)
  // A slug holds letters, digits and hyphens, none of which LIKE treats as special.
  const like = `${start.replaceAll(/[^a-z0-9-]/gu, '')}%`
  const rows = await query(
    req,
    sql`SELECT slug FROM ${tableOf(req.payload, collection)} WHERE slug LIKE ${like} AND id::text <> ${own}
        UNION SELECT version_slug FROM ${versionsOf(req.payload, collection)}
          WHERE latest AND version_slug LIKE ${like} AND parent_id::text <> ${own}
        UNION SELECT substr(path, ${collection.length + 3}::int) FROM live_documents
          WHERE path LIKE ${`/${collection}/${like}`} AND key <> ${`${collection}:${own}`}`,
  )
  return new Set(rows.map(({ slug }) => String(slug)))
}
