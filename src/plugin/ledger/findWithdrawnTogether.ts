import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import type { DocumentKey } from '../../domain/ledger/snapshot.ts'

import { query } from '../database/query.ts'

/** Finds which of `keys` were withdrawn in one release with `withKey`, and would be restored with it. */
export async function findWithdrawnTogether(
  req: PayloadRequest,
  { keys, withKey }: { keys: readonly DocumentKey[]; withKey: DocumentKey },
): Promise<ReadonlySet<DocumentKey>> {
  if (keys.length === 0) return new Set()
  const rows = await query(
    req,
    sql`SELECT live.key FROM live_documents live JOIN publications entry ON entry.id::text = live.publication_id
        WHERE live.state = 'withdrawn' AND live.key IN ${[...keys]} AND entry.release = (
          SELECT own.release FROM live_documents withdrawn JOIN publications own ON own.id::text = withdrawn.publication_id
          WHERE withdrawn.state = 'withdrawn' AND withdrawn.key = ${withKey})`,
  )
  return new Set(rows.map(({ key }) => String(key)))
}
