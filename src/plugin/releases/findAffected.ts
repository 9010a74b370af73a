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

/** More live texts than this around one document are not read through. */
const most = 200

/**
 * The live texts that repeat what a document's newest draft no longer says.
 *
 * @param after - what it will say; by default what the newsroom has now
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

/** The live texts that speak of a document, or of the meeting it belongs to. */
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
  // Written by the record from snapshots of ours.
  return rows.map((row) => row.snapshot as Snapshot)
}
