import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import type { LoadedDocument } from '../documents/loadDocument.ts'
import type { Staff } from '../staff/readStaff.ts'

import { kindOf } from '../../domain/ledger/kinds.ts'
import { query } from '../database/query.ts'
import { toText } from '../values/toText.ts'

type Input = { document: LoadedDocument; req: PayloadRequest; staff: Staff }

/**
 * Settles the assignment of a text that is handed in: the one that names the text, else the one of this kind for this
 * sitting given to whoever hands it in. Runs in the transaction of the hand-in.
 */
export async function settleAssignment({
  document: { collection, document, id, key },
  req,
  staff,
}: Input): Promise<void> {
  const meeting = collection === 'meetings' ? id : toText(document.meeting)
  const sitting = toText(document.sitting) ?? ''
  await query(
    req,
    sql`UPDATE assignments SET document = ${key}, done_at = now(), updated_at = now() WHERE id = (
      SELECT id FROM assignments WHERE done_at IS NULL AND (document = ${key}
        OR (document IS NULL AND account_id::text = ${staff.id} AND work::text = ${kindOf(collection).work ?? ''}
          AND meeting_id::text = ${meeting ?? ''} AND coalesce(sitting, '') = ${sitting}))
      ORDER BY document NULLS LAST, due_at LIMIT 1)`,
  )
}
