import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { Payload, PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'

import { query } from '../database/query.ts'
import { versionRelationsOf, versionsOf } from '../database/tables.ts'

/** The newest revision of a text, without its body. */
export type FoundText = z.infer<typeof found>

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? undefined)

const found = z.object({
  authors: z.array(z.string()),
  collection: z.string(),
  embargo: text,
  id: z.string(),
  key: z.string(),
  meeting: text,
  pictures: z.coerce.number(),
  revision: z.string(),
  saved_at: z.string(),
  sitting: text,
  status: text,
  title: text,
})

const none = sql`NULL`

/** Where each collection of texts keeps what a desk needs; every one keeps its versions alike. */
const sources = {
  corrections: {
    embargo: none,
    meeting: none,
    sitting: none,
    title: sql`v.version_title`,
  },
  meetings: {
    embargo: none,
    meeting: sql`v.parent_id::text`,
    sitting: none,
    title: sql`coalesce(nullif(v.version_short_name, ''), v.version_name)`,
  },
  reports: {
    embargo: sql`v.version_embargo_until`,
    meeting: sql`v.version_meeting_id::text`,
    sitting: sql`v.version_sitting`,
    title: sql`v.version_headline`,
  },
  speeches: {
    embargo: sql`v.version_embargo_until`,
    meeting: sql`v.version_meeting_id::text`,
    sitting: sql`v.version_sitting`,
    title: sql`v.version_title`,
  },
} as const

type Collection = keyof typeof sources

/**
 * The newest revisions of texts, by one query however many: those whose newest revision readers do not have, or all of
 * a meeting. Payload itself would read every body and every list of each (and the main table is stale for drafts).
 *
 * @param meeting - its texts, released ones and its own record included; else everything that is open
 */
export async function findTexts(
  req: PayloadRequest,
  { limit = 1000, meeting }: { limit?: number; meeting?: string } = {},
): Promise<readonly FoundText[]> {
  const parts = (Object.keys(sources) as Collection[])
    .filter((collection) => meeting === undefined || collection !== 'corrections')
    .map((collection) => selectFrom({ collection, meeting, payload: req.payload }))
  const rows = await query(
    req,
    sql`${sql.join(parts, sql` UNION ALL `)} ORDER BY saved_at DESC LIMIT ${limit}`,
  )
  return rows.map((row) => found.parse(row))
}

function selectFrom({
  collection,
  meeting,
  payload,
}: {
  collection: Collection
  meeting: string | undefined
  payload: Payload
}): SQL {
  const { embargo, meeting: ofMeeting, sitting, title } = sources[collection]
  const hasParts = collection === 'reports'
  return sql`SELECT ${collection} || ':' || v.parent_id::text AS key, ${collection} AS collection,
      v.parent_id::text AS id, v.id::text AS revision, ${title} AS title, ${ofMeeting} AS meeting, ${sitting} AS sitting,
      v.version__status::text AS status, ${iso(embargo)} AS embargo,
      ${iso(sql`coalesce(v.version_updated_at, v.updated_at)`)} AS saved_at,
      array_remove(array_prepend(v.version_created_by, ${hasParts ? accountsIn(payload) : sql`'{}'::text[]`}), NULL) AS authors,
      ${hasParts ? picturesIn(payload) : sql`0`} AS pictures
    FROM ${versionsOf(payload, collection)} v
    WHERE v.latest AND v.version_deleted_at IS NULL
      AND ${meeting === undefined ? sql`v.version__status = 'draft'` : sql`${ofMeeting} = ${meeting}`}`
}

const iso = (instant: SQL): SQL =>
  sql`to_char(${instant}::timestamptz AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/** Accounts of the reporters in the byline. */
const accountsIn = (payload: Payload): SQL =>
  sql`ARRAY(SELECT DISTINCT r.version_account_id::text FROM ${versionRelationsOf(payload, 'reports')} l
  JOIN ${versionsOf(payload, 'reporters')} r ON r.parent_id = l.reporters_id AND r.latest
  WHERE l.parent_id = v.id AND l.path IN ('bylines', 'version.bylines') AND r.version_account_id IS NOT NULL)::text[]`

const picturesIn = (payload: Payload): SQL =>
  sql`(SELECT count(*) FROM ${versionRelationsOf(payload, 'reports')} l WHERE l.parent_id = v.id AND l.media_id IS NOT NULL
  AND l.path IN ('images', 'version.images'))`
