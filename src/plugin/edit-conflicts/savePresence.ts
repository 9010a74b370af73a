import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import type { Presence } from '../../domain/edit-conflicts/presence.ts'
import type { Staff } from '../staff/readStaff.ts'

import { instantSql } from '../database/instantSql.ts'
import { query } from '../database/query.ts'

type Window = {
  readonly document: string
  readonly isUnsaved: boolean
  readonly staff: Staff
  /** Id that the window gave itself. */
  readonly tab: string
}

/** Silence after which a window counts as closed; it reports every 15 seconds. */
const forgotten = sql`interval '45 seconds'`

/** Time within which the reports of a page that was left have arrived. */
const arriving = sql`interval '5 seconds'`

/** Notes that somebody has a document open in a window. A window of another account stays that account's. */
export async function notePresence(
  { document, isUnsaved, staff, tab }: Window,
  req: PayloadRequest,
): Promise<void> {
  await query(
    req,
    sql`INSERT INTO newsroom_presence AS p (document, tab, account, name, is_unsaved)
        VALUES (${document}, ${tab}, ${staff.id}, ${staff.name}, ${isUnsaved})
        ON CONFLICT (document, tab) DO UPDATE SET
          name = excluded.name, is_unsaved = excluded.is_unsaved, seen_at = now(),
          since = CASE WHEN p.seen_at < now() - ${forgotten} THEN now() ELSE p.since END
        WHERE p.account = excluded.account`,
  )
}

/** Deletes a closed window, and windows that were silent for an hour. */
export async function forgetPresence(
  { document, staff, tab }: Omit<Window, 'isUnsaved'>,
  req: PayloadRequest,
): Promise<void> {
  await query(
    req,
    sql`DELETE FROM newsroom_presence WHERE seen_at < now() - interval '1 hour'
        OR (document = ${document} AND tab = ${tab} AND account = ${staff.id})`,
  )
}

/**
 * Finds the other windows in which a document is open now. A page that was left, and whose last report arrived after its
 * goodbye, is no window: one of the same account counts once it reports after this one had opened.
 */
export async function othersPresent(
  { document, staff, tab }: Omit<Window, 'isUnsaved'>,
  req: PayloadRequest,
): Promise<Presence['others']> {
  const rows = await query(
    req,
    sql`SELECT name, account, is_unsaved, ${instantSql('since')} AS since
        FROM newsroom_presence
        WHERE document = ${document} AND tab <> ${tab} AND seen_at > now() - ${forgotten}
          AND (account <> ${staff.id} OR seen_at > (SELECT own.since + ${arriving} FROM newsroom_presence own
            WHERE own.document = ${document} AND own.tab = ${tab}))
        ORDER BY newsroom_presence.since, tab LIMIT 20`,
  )
  return rows.map((row) => ({
    isUnsaved: row.is_unsaved === true,
    isYou: row.account === staff.id,
    name: String(row.name),
    since: String(row.since),
  }))
}
