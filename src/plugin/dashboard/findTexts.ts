import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'

import { query } from '../database/query.ts'

/** Newest revision of a text, without its body. */
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

/** Columns that the dashboard needs, per collection of texts; all store their versions alike. */
const sources = {
  corrections: {
    embargo: none,
    meeting: none,
    sitting: none,
    table: sql`_corrections_v`,
    title: sql`v.version_title`,
  },
  meetings: {
    embargo: none,
    meeting: sql`v.parent_id::text`,
    sitting: none,
    table: sql`_meetings_v`,
    title: sql`coalesce(nullif(v.version_short_name, ''), v.version_name)`,
  },
  reports: {
    embargo: sql`v.version_embargo_until`,
    meeting: sql`v.version_meeting_id::text`,
    sitting: sql`v.version_sitting`,
    table: sql`_reports_v`,
    title: sql`v.version_headline`,
  },
  speeches: {
    embargo: sql`v.version_embargo_until`,
    meeting: sql`v.version_meeting_id::text`,
    sitting: sql`v.version_sitting`,
    table: sql`_speeches_v`,
    title: sql`v.version_title`,
  },
} as const

type Collection = keyof typeof sources

/**
 * Finds the newest revisions of texts, in one query: those not public in this form, or all of a meeting. Payload itself
 * would load every body and every list of each (and the main table is stale for drafts).
 *
 * @param meeting - its texts, released ones and its own record included; by default everything open
 */
export async function findTexts(
  req: PayloadRequest,
  { limit = 1000, meeting }: { limit?: number; meeting?: string } = {},
): Promise<readonly FoundText[]> {
  const parts = (Object.keys(sources) as Collection[])
    .filter((collection) => meeting === undefined || collection !== 'corrections')
    .map((collection) => selectFrom(collection, meeting))
  const rows = await query(
    req,
    sql`${sql.join(parts, sql` UNION ALL `)} ORDER BY saved_at DESC LIMIT ${limit}`,
  )
  return rows.map((row) => found.parse(row))
}

function selectFrom(collection: Collection, meeting: string | undefined): SQL {
  const { embargo, meeting: ofMeeting, sitting, table, title } = sources[collection]
  const hasParts = collection === 'reports'
  return sql`SELECT ${collection} || ':' || v.parent_id::text AS key, ${collection} AS collection,
      v.parent_id::text AS id, v.id::text AS revision, ${title} AS title, ${ofMeeting} AS meeting, ${sitting} AS sitting,
      v.version__status::text AS status, ${iso(embargo)} AS embargo,
      ${iso(sql`coalesce(v.version_updated_at, v.updated_at)`)} AS saved_at,
      array_remove(array_prepend(v.version_created_by, ${hasParts ? accounts : sql`'{}'::text[]`}), NULL) AS authors,
      ${hasParts ? pictures : sql`0`} AS pictures
    FROM ${table} v
    WHERE v.latest AND v.version_deleted_at IS NULL
      AND ${meeting === undefined ? sql`v.version__status = 'draft'` : sql`${ofMeeting} = ${meeting}`}`
}

const iso = (instant: SQL): SQL =>
  sql`to_char(${instant}::timestamptz AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/** SQL of the accounts of the reporters in the byline. */
const accounts = sql`ARRAY(SELECT DISTINCT r.version_account_id::text FROM _reports_v_rels l
  JOIN _reporters_v r ON r.parent_id = l.reporters_id AND r.latest
  WHERE l.parent_id = v.id AND l.path IN ('bylines', 'version.bylines') AND r.version_account_id IS NOT NULL)::text[]`

const pictures = sql`(SELECT count(*) FROM _reports_v_rels l WHERE l.parent_id = v.id AND l.media_id IS NOT NULL
  AND l.path IN ('images', 'version.images'))`
