import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import type { DocumentKey } from '../../domain/ledger/snapshot.ts'

import { query } from '../database/query.ts'

/** Finds which of these documents are public now. One index lookup per key. */
export async function liveKeys(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  keys: readonly DocumentKey[],
): Promise<ReadonlySet<DocumentKey>> {
  if (keys.length === 0) return new Set()
  const rows = await query(
    req,
    sql`SELECT key FROM live_documents WHERE state = 'live' AND key IN ${[...keys]}`,
  )
  return new Set(rows.map(({ key }) => String(key)))
}

/** Content hashes of the public state of these documents, by key. */
export async function liveHashes(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  keys: readonly DocumentKey[],
): Promise<ReadonlyMap<DocumentKey, { contentHash: string; snapshotHash: string }>> {
  if (keys.length === 0) return new Map()
  const rows = await query(
    req,
    sql`SELECT live.key, publication.content_hash, publication.snapshot_hash
        FROM live_documents live JOIN publications publication ON publication.id::text = live.publication_id
        WHERE live.state = 'live' AND live.key IN ${[...keys]}`,
  )
  return new Map(
    rows.map(({ content_hash, key, snapshot_hash }) => [
      String(key),
      { contentHash: String(content_hash), snapshotHash: String(snapshot_hash) },
    ]),
  )
}

/** States of these documents that are or were public, by key. */
export async function publicStates(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  keys: readonly DocumentKey[],
): Promise<ReadonlyMap<DocumentKey, 'live' | 'withdrawn'>> {
  if (keys.length === 0) return new Map()
  const rows = await query(
    req,
    sql`SELECT key, state FROM live_documents WHERE state <> 'redirect' AND key IN ${[...new Set(keys)]}`,
  )
  return new Map(
    rows.map(({ key, state }) => [String(key), state === 'live' ? 'live' : 'withdrawn']),
  )
}
