import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import type { LoadedDocument } from '../documents/loadDocument.ts'

import { query } from '../database/query.ts'
import { toObject } from '../values/toObject.ts'

/**
 * Finds, by document key, the accounts that may not sign a document as its authors: its creator and every account
 * linked to a credited reporter, in any revision since the last release, and by any present link. The database computes
 * the list, since it asks the same question at each signature and at release.
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

/** Finds the accounts that are notified about a document: its creator and the reporters in its byline. */
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
    // Authorship does not depend on who asks.
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
