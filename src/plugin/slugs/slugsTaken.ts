import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import { query } from '../database/query.ts'

type Input = { collection: string; id: unknown; req: PayloadRequest; start: string }

/**
 * The slugs beginning with `start` that a document of a collection cannot have: another one's, in its row or in its
 * newest version, or that of an address that readers know or knew.
 */
export async function slugsTaken({
  collection,
  id,
  req,
  start,
}: Input): Promise<ReadonlySet<string>> {
  const own = String(id)
  // A slug is of letters, digits and hyphens: nothing in it means something else to LIKE.
  const like = `${start.replaceAll(/[^a-z0-9-]/gu, '')}%`
  const rows = await query(
    req,
    sql`SELECT slug FROM ${sql.identifier(collection)} WHERE slug LIKE ${like} AND id::text <> ${own}
        UNION SELECT version_slug FROM ${sql.identifier(`_${collection}_v`)}
          WHERE latest AND version_slug LIKE ${like} AND parent_id::text <> ${own}
        UNION SELECT substr(path, ${collection.length + 3}::int) FROM live_documents
          WHERE path LIKE ${`/${collection}/${like}`} AND key <> ${`${collection}:${own}`}`,
  )
  return new Set(rows.map(({ slug }) => String(slug)))
}
