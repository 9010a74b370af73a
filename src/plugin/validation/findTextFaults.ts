import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import { checkRichText } from '../../domain/rich-text/checkRichText.ts'
import { picturesOf } from '../../domain/rich-text/picturesOf.ts'
import { query } from '../database/query.ts'
import { tableOf } from '../database/tables.ts'
import { describePlace, describeTextFault } from '../rich-text/describeTextFault.ts'
import { translate } from '../translations/messages.ts'

/** `same`: the same for the same fault in another paragraph, which may have come to stand elsewhere. */
type TextFault = { readonly message: string; readonly same: string }

/** What of a rich text could not be printed, in sentences: one for each picture that is not there. */
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
  // Of one that never arrived it says more than that it is not there.
  const isSaid = faults.some(({ same }) => same.startsWith('richText.pictureLost'))
  return [...faults, ...gone.filter(({ same }) => !isSaid || same !== 'picture ')]
}

/** Those of these pictures that are there, and not in the trash. As text: what is no id at all is simply not found. */
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
