import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import type { LoadedDocument } from '../documents/loadDocument.ts'

import { query } from '../database/query.ts'
import { toObject } from '../values/toObject.ts'

/**
 * Ids of the accounts that may not sign a document as its authors, by key: whoever began it and whoever is linked to a
 * reporter it credits, in any revision since readers were last given it, and however the links stand now. The database
 * gathers them, since it asks the same when somebody signs and when the text goes out.
 */
export async function everyAuthorOf(
  keys: readonly string[],
  req: PayloadRequest,
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (keys.length === 0) return new Map()
  const rows = await query(
    req,
    sql`SELECT key, newsroom_authors(key) AS authors
        FROM unnest(${`{${keys.map((key) => JSON.stringify(key)).join(',')}}`}::text[]) AS key`,
  )
  return new Map(
    rows.map(({ authors, key }) => [
      String(key),
      Array.isArray(authors) ? authors.map(String) : [],
    ]),
  )
}

/** Ids of the accounts that are told of a document as it is now: whoever began it, and the reporters in its byline. */
export async function authorsOf(
  { document, relations }: LoadedDocument,
  req: PayloadRequest,
): Promise<readonly string[]> {
  const bylines = relations
    .filter(({ collection, field }) => collection === 'reporters' && field === 'bylines')
    .map(({ id }) => id)
  const began = typeof document.createdBy === 'string' ? [document.createdBy] : []
  if (bylines.length === 0) return began
  const { docs } = await req.payload.find({
    collection: 'reporters',
    depth: 0,
    draft: true,
    limit: bylines.length,
    // Whose text it is does not depend on who asks.
    overrideAccess: true,
    pagination: false,
    req,
    where: { id: { in: bylines } },
  })
  return [...began, ...docs.flatMap(({ account }) => accountID(account))]
}

function accountID(account: unknown): string[] {
  if (typeof account === 'string' || typeof account === 'number') return [String(account)]
  const { id } = toObject(account)
  return id === undefined ? [] : accountID(id)
}
