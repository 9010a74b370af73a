import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import type { Analyzer } from '../../domain/search/analyzer.ts'
import type { Names } from '../../domain/search/findNames.ts'

import { nameCollections } from '../../domain/ledger/kinds.ts'
import { query } from '../database/query.ts'

/** Loads the names that the newsroom knows, public or not: people, reporters, sections and meetings. */
export async function readKnownNames(req: PayloadRequest, analyzer: Analyzer): Promise<Names> {
  const rows = await query(
    req,
    sql`SELECT DISTINCT unnest(names) AS name FROM newsroom_desk_texts
        WHERE names <> '{}' AND split_part(subject, ':', 1) IN ${[...nameCollections]}`,
  )
  return analyzer.toNames(rows.map(({ name }) => String(name)))
}
