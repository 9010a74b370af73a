import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import type { MarkedField } from '../../domain/review/difference.ts'
import type { LoadedDocument } from '../documents/loadDocument.ts'
import type { Review } from './reviewOf.ts'

import { markDifference } from '../../domain/review/difference.ts'
import { canonicalJson } from '../../domain/text/canonicalJson.ts'
import { timeZoneOf } from '../config/locale.ts'
import { query } from '../database/query.ts'
import { namesOf } from '../documents/namesOf.ts'
import { readFields } from '../documents/readFields.ts'
import { publicContent, relationsOf } from '../documents/walkDocument.ts'
import { isVersionOf } from '../edit-conflicts/versions.ts'
import { toObject } from '../values/toObject.ts'

/** Base of a comparison: a signature or an earlier save by its id, what is public, or nothing. */
export type Since = 'nothing' | 'released' | (string & {})

export type MarkedText = {
  /** Titles of people, pictures and the like whose own content changed since, or that are named for the first time. */
  readonly companions: readonly string[]
  readonly fields: readonly MarkedField[]
  readonly since: Since
}

type Input = {
  document: LoadedDocument
  req: PayloadRequest
  review: Review
  since: Since | undefined
}

/**
 * Marks in the text that would become public everything that changed since the base.
 *
 * @param since - by default the last signature by somebody who read it, else what is public, else nothing
 */
export async function diffAgainst({ document, req, review, since }: Input): Promise<MarkedText> {
  const base = await findBase({ document, req, review, since })
  const before: unknown = base.content === undefined ? undefined : JSON.parse(base.content)
  const names = await namesOf(
    [...relationsOf(document.fields, document.document), ...relationsOf(document.fields, before)],
    req,
  )
  const reader = {
    nameOf: (key: string) => names.get(key) ?? key.slice(key.indexOf(':') + 1),
    req,
    timeZone: await timeZoneOf(req),
  }
  const after = readFields(document.fields, document.content, reader)
  return {
    companions: changedCompanions(base.approval, review.approval.json).map(reader.nameOf),
    fields: markDifference(
      before === undefined ? undefined : readFields(document.fields, before, reader),
      after,
    ),
    since: base.since,
  }
}

/**
 * Last signature that is a reading. Handing in again is none: what the author changed is what the next reader looks
 * for.
 */
const lastReading = ({ marks }: Review) =>
  marks.findLast(({ verdict }) => verdict === 'pass' || verdict === 'return') ?? marks.at(-1)

type Base = { readonly approval?: string; readonly content?: string; readonly since: Since }

async function findBase({ document, req, review, since }: Input): Promise<Base> {
  const wanted = since ?? lastReading(review)?.id ?? 'released'
  if (wanted === 'nothing') return { since: 'nothing' }
  const rows =
    wanted === 'released'
      ? await query(
          req,
          sql`SELECT e.approval, e.content FROM live_documents live
              JOIN publications e ON e.id::text = live.publication_id
              WHERE live.key = ${document.key} AND live.state = 'live'`,
        )
      : await query(
          req,
          sql`SELECT approval, content FROM signatures WHERE subject = ${document.key} AND id::text = ${wanted}`,
        )
  const [row] = rows
  if (row === undefined)
    return (await findSave({ document, req, save: wanted })) ?? { since: 'nothing' }
  return {
    ...(typeof row.approval === 'string' && { approval: row.approval }),
    content: String(row.content),
    since: wanted,
  }
}

/** An earlier save of the document as a base; the id is a stranger's, and may be of none. */
async function findSave({
  document: { collection, fields, id },
  req,
  save,
}: Pick<Input, 'document' | 'req'> & { save: string }): Promise<Base | undefined> {
  const isSettings = collection === 'site-settings'
  const saved = { slug: collection, ...(!isSettings && { id }) }
  if (!(await isVersionOf(saved, save, req))) return undefined
  const asked = { limit: 1, pagination: false, req, where: { id: { equals: save } } }
  const { docs } = await (isSettings
    ? req.payload.db.findGlobalVersions({ global: collection, ...asked })
    : req.payload.db.findVersions({ collection, ...asked }))
  return { content: canonicalJson(publicContent(fields, docs[0]?.version)), since: save }
}

/** Keys of documents that the text still names and whose own content changed since. */
function changedCompanions(before: string | undefined, now: string): string[] {
  if (before === undefined) return []
  const old = companionsIn(before)
  return Object.entries(companionsIn(now)).flatMap(([key, hash]) =>
    key in old && old[key] !== hash ? [key] : [],
  )
}

const companionsIn = (approval: string): Record<string, unknown> =>
  toObject(toObject(JSON.parse(approval)).companions)
