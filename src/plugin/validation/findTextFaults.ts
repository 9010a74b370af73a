import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import { checkRichText } from '../../domain/rich-text/checkRichText.ts'
import { picturesOf } from '../../domain/rich-text/picturesOf.ts'
import { query } from '../database/query.ts'
import { tableOf } from '../database/tables.ts'
import { describePlace, describeTextFault } from '../rich-text/describeTextFault.ts'
import { translate } from '../translations/messages.ts'

/** Fault of a rich text; `same` identifies the fault when its paragraph moved. */
type TextFault = { readonly message: string; readonly same: string }

/** Messages for what in a rich text cannot be published: one for each missing picture. */
export async function findTextFaults(
  value: unknown,
  field: string,
  req: PayloadRequest,
): Promise<TextFault[]> {
  const faults = checkRichText(value).map((fault) => ({
    message: describeTextFault(req, fault, field),
    same: `${fault.key} ${fault.detail}`,
  }))
  const pictures = picturesOf(value)
  const there = await findPictures(
    pictures.flatMap(({ id }) => id ?? []),
    req,
  )
  const gone = pictures.flatMap(({ at, id }, index) => {
    if (id !== undefined && there.has(id)) return []
    const vars = { field, place: String(index + 1) }
    const message = translate(req, { key: 'richText.pictureGone', vars }) + describePlace(req, at)
    return [{ message, same: `picture ${id ?? ''}` }]
  })
  // A picture that never arrived has a message of its own, which says more than "missing".
  const isSaid = faults.some(({ same }) => same.startsWith('richText.pictureLost'))
  return [...faults, ...gone.filter(({ same }) => !isSaid || same !== 'picture ')]
}

/**
 * Finds which of these pictures exist outside the trash. Ids are compared as text, so that a malformed id is simply not
 * found.
 */
async function findPictures(
  ids: readonly string[],
  req: PayloadRequest,
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set()
  const rows = await query(
    req,
    sql`SELECT id::text AS id FROM ${tableOf(req.payload, 'media')} WHERE deleted_at IS NULL AND id::text IN ${[...new Set(ids)]}`,
  )
  return new Set(rows.map(({ id }) => String(id)))
}
