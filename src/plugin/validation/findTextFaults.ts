import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import { checkRichText } from '../../domain/rich-text/checkRichText.ts'
import { picturesOf } from '../../domain/rich-text/picturesOf.ts'
import { query } from '../publications/database.ts'
import { say } from '../translations/words.ts'

/** What of a rich text could not be printed, in sentences: one for each picture that is not there. */
export async function findTextFaults(
  value: unknown,
  field: string,
  req: PayloadRequest,
): Promise<string[]> {
  const faults = checkRichText(value).map(({ detail, key }) =>
    say(req, { key, vars: { detail, field } }),
  )
  const pictures = picturesOf(value)
  const there = await findPictures(
    pictures.flatMap((id) => id ?? []),
    req,
  )
  const gone = pictures.flatMap((id, place) =>
    id !== undefined && there.has(id) ? [] : [String(place + 1)],
  )
  return [
    ...faults,
    ...gone.map((place) => say(req, { key: 'richText.pictureGone', vars: { field, place } })),
  ]
}

/** Those of these pictures that are there, and not in the trash. As text: what is no id at all is simply not found. */
async function findPictures(
  ids: readonly string[],
  req: PayloadRequest,
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set()
  const rows = await query(
    req,
    sql`SELECT id::text AS id FROM media WHERE deleted_at IS NULL AND id::text IN ${[...new Set(ids)]}`,
  )
  return new Set(rows.map(({ id }) => String(id)))
}
