import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import { query } from '../publications/database.ts'

/** A document of a collection, or a global: the table of its versions, and which of them are its own. */
export type Saved = { readonly id?: number | string; readonly slug: string }

/** `reports:0198…`; a global is called by its slug twice, as everywhere in the newsroom. */
export const keyOfSaved = ({ id, slug }: Saved): string => `${slug}:${String(id ?? slug)}`

const tableOf = (slug: string): SQL => sql`${sql.identifier(`_${slug.replaceAll('-', '_')}_v`)}`

const isOwn = ({ id }: Saved): SQL => (id === undefined ? sql`true` : sql`parent_id = ${id}`)

/** Holds a document until the transaction ends, on the same lock as the public record and the signatures. */
export async function holdDocument(saved: Saved, req: PayloadRequest): Promise<void> {
  await query(
    req,
    sql`SELECT pg_advisory_xact_lock(hashtextextended('newsroom:' || ${keyOfSaved(saved)}, 0))`,
  )
}

/** The newest version and when it was saved, ISO 8601; undefined for what was never saved. */
export async function newestSave(
  saved: Saved,
  req: PayloadRequest,
): Promise<undefined | { readonly savedAt: string; readonly version: string }> {
  const [row] = await query(
    req,
    sql`SELECT id::text AS id, to_char(updated_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS saved_at
        FROM ${tableOf(saved.slug)} WHERE ${isOwn(saved)}
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
    sql`SELECT 1 FROM ${tableOf(saved.slug)} WHERE ${isOwn(saved)} AND id::text = ${version}`,
  )
  return rows.length > 0
}

/** The document that a version belongs to. */
export async function parentOf({
  req,
  slug,
  version,
}: {
  req: PayloadRequest
  slug: string
  version: number | string
}): Promise<string | undefined> {
  const [row] = await query(
    req,
    sql`SELECT parent_id::text AS parent FROM ${tableOf(slug)} WHERE id::text = ${String(version)}`,
  )
  return typeof row?.parent === 'string' ? row.parent : undefined
}

/** A document as it was read: which one, and when what was read had been saved. */
export type Reading = { readonly id?: number | string; readonly updatedAt: string }

const nameOf = ({ id }: Reading, savedAt: number) => `${String(id)} ${savedAt}`

/**
 * The versions that were read, in the order of the readings: not the newest ones, which may have come while the
 * reading went on, nor a draft's where the text before it was read.
 */
export async function versionsRead({
  readings,
  req,
  slug,
}: {
  readings: readonly Reading[]
  req: PayloadRequest
  slug: string
}): Promise<(string | undefined)[]> {
  if (readings.length === 0) return []
  const ids = readings.flatMap(({ id }) => (id === undefined ? [] : [id]))
  const owner = ids.length > 0 ? sql`parent_id` : sql`NULL`
  const rows = await query(
    req,
    sql`SELECT id::text AS id, ${owner}::text AS parent,
          round(extract(epoch FROM version_updated_at) * 1000)::text AS saved_at
        FROM ${tableOf(slug)}
        WHERE version_updated_at IN ${readings.map(({ updatedAt }) => updatedAt)}
          ${ids.length > 0 ? sql`AND parent_id IN ${ids}` : sql``}
        ORDER BY updated_at DESC`,
  )
  // Of two in one millisecond the older: whoever read the newer is told so rather than believed.
  const found = new Map(
    rows.map(({ id, parent, saved_at: savedAt }) => [
      `${typeof parent === 'string' ? parent : 'undefined'} ${String(savedAt)}`,
      String(id),
    ]),
  )
  return readings.map((reading) => found.get(nameOf(reading, Date.parse(reading.updatedAt))))
}
