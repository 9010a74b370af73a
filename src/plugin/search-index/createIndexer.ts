import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import type { Snapshot } from '../../domain/ledger/snapshot.ts'
import type { SearchEntry } from '../../domain/search/indexSnapshot.ts'

import { kindList, nameKinds } from '../../domain/ledger/kinds.ts'
import { namesIn } from '../../domain/search/readTexts.ts'
import { query } from '../database/query.ts'
import { publicAnalyzerOf } from './openAnalyzer.ts'

/** Computes the search terms of a document. */
export type ToSearchEntry = (snapshot: Snapshot) => Promise<SearchEntry>

/**
 * Makes the function that computes the search terms of a document, in the language of the site. It knows every public
 * name and the names of the documents that go out together, so that a new name is indexed whole in the release that
 * brings it.
 *
 * @param snapshots - of the whole package
 */
export async function createIndexer(
  snapshots: readonly Snapshot[],
  req: PayloadRequest,
): Promise<ToSearchEntry> {
  const analyzer = await publicAnalyzerOf(req, snapshots)
  const rows = await query(
    req,
    sql`SELECT DISTINCT unnest(search_names) AS name FROM live_documents
        WHERE state = 'live' AND kind IN ${sql.raw(kindList(nameKinds))}`,
  )
  const names = analyzer.toNames([
    ...rows.map(({ name }) => String(name)),
    ...snapshots.flatMap(namesIn),
  ])
  return (snapshot) => analyzer.indexSnapshot({ names, snapshot })
}
