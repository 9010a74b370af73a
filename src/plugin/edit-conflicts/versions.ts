import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import { instantSql } from '../database/instantSql.ts'
import { lockByName } from '../database/lockByName.ts'
import { query } from '../database/query.ts'
import { tableOf, versionsOf } from '../database/tables.ts'

/** Reference to a document of a collection, or to a global, which has no id. */
export type Saved = { readonly id?: number | string; readonly slug: string }

/** Key of a document, `reports:0198…`; for a global, its slug twice. */
export const keyOfSaved = ({ id, slug }: Saved): string => `${slug}:${String(id ?? slug)}`

const isOwn = ({ id }: Saved): SQL => (id === undefined ? sql`true` : sql`parent_id = ${id}`)

/** Locks a document until the transaction ends, with the lock that the ledger and signatures take too. */
export async function holdDocument(saved: Saved, req: PayloadRequest): Promise<void> {
  await lockByName(req, `newsroom:${keyOfSaved(saved)}`)
}

/** Loads the id of the newest version and the time of its save, ISO 8601; undefined when there is none. */
export async function newestSave(
  saved: Saved,
  req: PayloadRequest,
): Promise<undefined | { readonly savedAt: string; readonly version: string }> {
  const [row] = await query(
    req,
    sql`SELECT id::text AS id, ${instantSql('updated_at')} AS saved_at
        FROM ${versionsOf(req.payload, saved.slug)} WHERE ${isOwn(saved)}
        ORDER BY updated_at DESC, created_at DESC LIMIT 1`,
  )
  return row && { savedAt: String(row.saved_at), version: String(row.id) }
}

/** Its id alone. */
export const newestVersion = async (
  saved: Saved,
  req: PayloadRequest,
): Promise<string | undefined> => (await newestSave(saved, req))?.version

/** Whether this is a version of the document, of any age. The id is a stranger's: it may be no id at all. */
export async function isVersionOf(
  saved: Saved,
  version: string,
  req: PayloadRequest,
): Promise<boolean> {
  const rows = await query(
    req,
    sql`SELECT 1 FROM ${versionsOf(req.payload, saved.slug)} WHERE ${isOwn(saved)} AND id::text = ${version}`,
  )
  return rows.length > 0
}

type NamedVersion = { req: PayloadRequest; slug: string; version: number | string }

/** Finds the id of the document that a version belongs to. */
export async function parentOf({ req, slug, version }: NamedVersion): Promise<string | undefined> {
  const [row] = await query(
    req,
    sql`SELECT parent_id::text AS parent FROM ${versionsOf(req.payload, slug)} WHERE id::text = ${String(version)}`,
  )
  return typeof row?.parent === 'string' ? row.parent : undefined
}

/** Document as it was read: its id, and the time at which the revision was saved. */
export type Reading = { readonly id?: number | string; readonly updatedAt: string }

type Read = { readings: readonly Reading[]; req: PayloadRequest; slug: string }

/**
 * Finds the versions that were read, in the order of the readings: not the newest ones, which may have been saved during the read, nor a draft's where the earlier text was read.
 *
 * It is the first version at or after the time of the row. It is seldom later: the row of a new draft is written a moment before its version, and a withdrawal, which may commit between the read and this query, gives the newest version a new time. No version can lie between the two times.
 */
export async function versionsRead({ readings, req, slug }: Read): Promise<(string | undefined)[]> {
  if (readings.length === 0) return []
  const ids = readings.flatMap(({ id }) => (id === undefined ? [] : [id]))
  const asked = readings.map(
    ({ id = null, updatedAt }, place) =>
      sql`(${place}::int, ${id === null ? null : String(id)}::text, ${updatedAt}::timestamptz)`,
  )
  // Joined by the document's row, whose id has the column's type, whatever the host's ids are.
  const documents = sql`JOIN ${tableOf(req.payload, slug)} d ON d.id IN ${ids} AND d.id::text = asked.document`
  const isOwnVersion = ids.length > 0 ? sql`v.parent_id = d.id` : sql`true`
  const rows = await query(
    req,
    // Of two in one millisecond the older: whoever read the newer is refused rather than trusted.
    sql`SELECT asked.place, version.id::text AS id
        FROM (VALUES ${sql.join(asked, sql`, `)}) AS asked (place, document, read_at)
        ${ids.length > 0 ? documents : sql``}
        CROSS JOIN LATERAL (SELECT v.id FROM ${versionsOf(req.payload, slug)} v
          WHERE ${isOwnVersion} AND v.version_updated_at >= asked.read_at
          ORDER BY v.version_updated_at, v.updated_at LIMIT 1) AS version`,
  )
  const found = new Map(rows.map(({ id, place }) => [Number(place), String(id)]))
  return readings.map((_reading, place) => found.get(place))
}
