import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import type { Dependent } from '../../domain/dependents/findDependents.ts'
import type { DocumentKey } from '../../domain/ledger/snapshot.ts'

import { barredFromRelease } from '../accounts/secondFactorRule.ts'
import { query } from '../database/query.ts'
import { publicStates } from '../ledger/liveKeys.ts'
import { lastEntries } from '../ledger/readPublic.ts'
import { findAffected } from '../releases/findAffected.ts'
import { translate } from '../translations/messages.ts'

type Named = { readonly key: DocumentKey; readonly title: string }

/** Corrections panel of a published document. */
export type CorrectionOptions = {
  /** Live texts that quote what the newest draft changes, or refer to it, with the passage. */
  readonly affected: readonly Dependent[]
  /** Reason why the user may neither withdraw nor restore; absent when they may. */
  readonly reason?: string
  readonly state: 'live' | 'never' | 'withdrawn'
  /** Documents withdrawn in one act with this one, and still withdrawn. */
  readonly together: readonly Named[]
}

export async function readCorrectionOptions(
  key: DocumentKey,
  req: PayloadRequest,
): Promise<CorrectionOptions> {
  const state = (await publicStates(req, [key])).get(key) ?? 'never'
  const barred = await barredFromRelease(req, 'corrections.roleRefused')
  return {
    affected: state === 'live' ? await findAffected(key, req) : [],
    ...(barred && { reason: translate(req, { key: barred.reason }) }),
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
