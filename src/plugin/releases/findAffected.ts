import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import type { Dependent } from '../../domain/dependents/findDependents.ts'
import type { DocumentKey, Snapshot } from '../../domain/ledger/snapshot.ts'

import { findDependents } from '../../domain/dependents/findDependents.ts'
import { kindList, newsKinds, readKey } from '../../domain/ledger/kinds.ts'
import { query } from '../database/query.ts'
import { loadDocument } from '../documents/loadDocument.ts'
import { lastEntries, snapshotOf } from '../ledger/readPublic.ts'
import { toMembers } from './toMembers.ts'

/** Most live texts read for one document. */
const most = 200

/**
 * Finds the live texts that repeat what a document's newest draft no longer says.
 *
 * @param after - snapshot to compare with; by default the newest draft's
 */
export async function findAffected(
  key: DocumentKey,
  req: PayloadRequest,
  after?: Snapshot,
): Promise<Dependent[]> {
  const entry = (await lastEntries(req, [key])).get(key)
  if (!entry || entry.event === 'withdrawn') return []
  const before = snapshotOf(entry)
  const now = after ?? (await newestSnapshot(key, req))
  return now ? findDependents({ after: now, before, live: await textsAround(before, req) }) : []
}

async function newestSnapshot(
  key: DocumentKey,
  req: PayloadRequest,
): Promise<Snapshot | undefined> {
  const name = readKey(key)
  const loaded = name && (await loadDocument(name, req))
  if (!loaded) return undefined
  const [member] = await toMembers([loaded], req)
  return member?.edition.snapshot
}

/** Loads the live texts that mention a document, or the meeting it belongs to. */
async function textsAround(snapshot: Snapshot, req: PayloadRequest): Promise<Snapshot[]> {
  const keys = [
    snapshot.key,
    ...('meeting' in snapshot && snapshot.meeting?.key ? [snapshot.meeting.key] : []),
  ]
  const list = `{${keys.map((key) => JSON.stringify(key)).join(',')}}`
  const rows = await query(
    req,
    sql`SELECT snapshot FROM live_documents WHERE state = 'live' AND mentions && ${list}::text[]
          AND kind IN ${sql.raw(kindList(newsKinds))} ORDER BY sort_at DESC, path LIMIT ${most}`,
  )
  // Column of the ledger, written by releases alone.
  return rows.map((row) => row.snapshot as Snapshot)
}
