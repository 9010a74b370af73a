import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { Payload, PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'

import type { ReviewedCollection } from '../../domain/ledger/kinds.ts'

import { kindOf, reviewedCollections } from '../../domain/ledger/kinds.ts'
import { instantSql } from '../database/instantSql.ts'
import { query } from '../database/query.ts'
import { versionRelationsOf, versionsOf } from '../database/tables.ts'
import { fieldsOf } from '../documents/loadDocument.ts'

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

/**
 * Finds the newest revisions of texts, in one query: those not public in this form, or all of a meeting. Payload itself
 * would load every body and every list of each (and the main table is stale for drafts).
 *
 * @param ids - texts with these ids alone, in any state
 * @param meeting - its texts, released ones and its own record included; by default everything open
 */
export async function findTexts(
  req: PayloadRequest,
  {
    ids,
    limit = 1000,
    meeting,
  }: { ids?: readonly string[]; limit?: number; meeting?: string } = {},
): Promise<readonly FoundText[]> {
  const parts = reviewedCollections.flatMap((collection) =>
    selectFrom({ collection, ids, meeting, req }),
  )
  const rows = await query(
    req,
    sql`${sql.join(parts, sql` UNION ALL `)} ORDER BY saved_at DESC LIMIT ${limit}`,
  )
  return rows.map((row) => found.parse(row))
}

type SelectFromInput = {
  collection: ReviewedCollection
  ids: readonly string[] | undefined
  meeting: string | undefined
  req: PayloadRequest
}

/** One branch of the query; none for a collection whose texts belong to no meeting when a meeting is asked for. */
function selectFrom({ collection, ids, meeting, req }: SelectFromInput): SQL[] {
  const { meetingField, shortTitleField, titleField } = kindOf(collection)
  const column = (name: string | undefined) => columnOf({ collection, name, req })
  const ofMeeting =
    collection === 'meetings' ? sql`v.parent_id::text` : sql`${column(meetingField)}::text`
  if (meeting !== undefined && collection !== 'meetings' && meetingField === undefined) return []
  const isAsked = ids
    ? sql`v.parent_id::text IN ${[...ids]}`
    : meeting === undefined
      ? sql`v.version__status = 'draft'`
      : sql`${ofMeeting} = ${meeting}`
  const names = new Set(fieldsOf(req, collection).map(({ name }) => name))
  const hasBylines = names.has('bylines')
  const source = { collection, payload: req.payload }
  return [
    sql`SELECT ${collection} || ':' || v.parent_id::text AS key, ${collection} AS collection,
      v.parent_id::text AS id, v.id::text AS revision,
      coalesce(nullif(${column(shortTitleField)}, ''), ${column(titleField)}) AS title,
      ${ofMeeting} AS meeting, ${column('sitting')} AS sitting,
      v.version__status::text AS status, ${instantSql(column('embargoUntil'))} AS embargo,
      ${instantSql(sql`coalesce(v.version_updated_at, v.updated_at)`)} AS saved_at,
      array_remove(array_prepend(v.version_created_by, ${hasBylines ? accountsIn(source) : sql`'{}'::text[]`}), NULL) AS authors,
      ${hasBylines && names.has('images') ? picturesIn(source) : sql`0`} AS pictures
    FROM ${versionsOf(req.payload, collection)} v
    WHERE v.latest AND v.version_deleted_at IS NULL
      AND ${isAsked}`,
  ]
}

type ColumnOfInput = {
  collection: ReviewedCollection
  name: string | undefined
  req: PayloadRequest
}

/** Where versions keep a field; NULL for one that the collection does not have. */
function columnOf({ collection, name, req }: ColumnOfInput): SQL {
  const field = fieldsOf(req, collection).find((each) => each.name === name)
  if (!field) return sql`NULL`
  const snake = field.name.replaceAll(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`)
  return sql`v.${sql.identifier(`version_${snake}${field.type === 'relationship' ? '_id' : ''}`)}`
}

type Source = { readonly collection: ReviewedCollection; readonly payload: Payload }

/** Accounts of the reporters in the byline. */
const accountsIn = ({ collection, payload }: Source): SQL =>
  sql`ARRAY(SELECT DISTINCT r.version_account_id::text FROM ${versionRelationsOf(payload, collection)} l
  JOIN ${versionsOf(payload, 'reporters')} r ON r.parent_id = l.reporters_id AND r.latest
  WHERE l.parent_id = v.id AND l.path IN ('bylines', 'version.bylines') AND r.version_account_id IS NOT NULL)::text[]`

const picturesIn = ({ collection, payload }: Source): SQL =>
  sql`(SELECT count(*) FROM ${versionRelationsOf(payload, collection)} l WHERE l.parent_id = v.id AND l.media_id IS NOT NULL
  AND l.path IN ('images', 'version.images'))`
