import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import type { Dependent } from '../../domain/dependents/findDependents.ts'
import type { DocumentKey } from '../../domain/publications/snapshot.ts'

import { barredFromRelease } from '../accounts/needsFactor.ts'
import { query } from '../publications/database.ts'
import { publicStates } from '../publications/liveKeys.ts'
import { say } from '../translations/words.ts'
import { findAffected } from './findAffected.ts'
import { lastEntries } from './readPublic.ts'

type Named = { readonly key: DocumentKey; readonly title: string }

/** What the panel shows of a document after its publication. */
export type Aftermath = {
  /** Live texts that quote what the newest draft changes, or lean on it, with the passage. */
  readonly affected: readonly Dependent[]
  /** Why the person who asks may neither withdraw nor restore; absent when they may. */
  readonly reason?: string
  readonly state: 'live' | 'never' | 'withdrawn'
  /** Withdrawn in the same act, and still withdrawn. */
  readonly together: readonly Named[]
}

export async function readAftermath(key: DocumentKey, req: PayloadRequest): Promise<Aftermath> {
  const state = (await publicStates(req, [key])).get(key) ?? 'never'
  const barred = await barredFromRelease(req, 'aftermath.roleRefused')
  return {
    affected: state === 'live' ? await findAffected(key, req) : [],
    ...(barred && { reason: say(req, { key: barred.reason }) }),
    state,
    together: state === 'withdrawn' ? await withdrawnTogether(key, req) : [],
  }
}

async function withdrawnTogether(key: DocumentKey, req: PayloadRequest): Promise<Named[]> {
  const entry = (await lastEntries(req, [key])).get(key)
  if (!entry) return []
  const rows = await query(
    req,
    sql`SELECT entry.subject, entry.title FROM publications entry
        JOIN live_documents live ON live.publication_id = entry.id::text AND live.state = 'withdrawn'
        WHERE entry.release = ${entry.release} AND entry.subject <> ${key} AND entry.subject NOT LIKE 'media:%'
        ORDER BY entry.sequence`,
  )
  return rows.map(({ subject, title }) => ({ key: String(subject), title: String(title) }))
}
