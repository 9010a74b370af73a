import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import type { Snapshot } from '../../domain/ledger/snapshot.ts'
import type { SearchEntry } from '../../domain/search/indexSnapshot.ts'

import { kindList, nameKinds } from '../../domain/ledger/kinds.ts'
import { toNames } from '../../domain/search/findNames.ts'
import { foldText } from '../../domain/search/foldText.ts'
import { indexSnapshot } from '../../domain/search/indexSnapshot.ts'
import { namesIn } from '../../domain/search/readTexts.ts'
import { query } from '../database/query.ts'
import { createSegmenter } from './segmenter.ts'

/** Computes the search terms of a document. */
export type ToSearchEntry = (snapshot: Snapshot) => SearchEntry

/**
 * Makes the function that computes the search terms of a document. It knows every public name and the names of the
 * documents that go out together, so that a new name is indexed whole in the release that brings it.
 *
 * @param snapshots - of the whole package
 */
export async function createIndexer(
  snapshots: readonly Snapshot[],
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
): Promise<ToSearchEntry> {
  const segmenter = await createSegmenter()
  const rows = await query(
    req,
    sql`SELECT DISTINCT unnest(search_names) AS name FROM live_documents
        WHERE state = 'live' AND kind IN ${sql.raw(kindList(nameKinds))}`,
  )
  const names = toNames(
    [...rows.map(({ name }) => String(name)), ...snapshots.flatMap(namesIn)].map(foldText),
  )
  return (snapshot) => indexSnapshot({ names, segmenter, snapshot })
}
