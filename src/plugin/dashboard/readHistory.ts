import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'

import type { History, HistoryEntry } from '../../domain/dashboard/history.ts'
import type { MessageKey } from '../translations/messages.ts'

import { inOrder } from '../../domain/dashboard/history.ts'
import { readKey } from '../../domain/ledger/kinds.ts'
import { formatStage } from '../config/formatStage.ts'
import { planFor } from '../config/reviewPlan.ts'
import { instantSql } from '../database/instantSql.ts'
import { query } from '../database/query.ts'
import { signatureOf } from '../external-review/answerExternalReview.ts'
import { findOpinions } from '../external-review/links.ts'
import { readSignatures } from '../review/readSignatures.ts'
import { translate } from '../translations/messages.ts'
import { toObject } from '../values/toObject.ts'
import { toText } from '../values/toText.ts'

/** Loads the history of a document, newest first: changes, signatures, releases, public events. */
export async function readHistory(req: PayloadRequest, key: string): Promise<History> {
  return {
    entries: inOrder([
      ...(await readEvents(req, key)),
      ...(await signatureEntries(req, key)),
      ...(await readOpinions(req, key)),
      ...(await readChanges(req, key)),
    ]),
  }
}

const verdicts = {
  pass: 'history.pass',
  return: 'history.return',
  submit: 'history.submit',
  urgent: 'history.urgent',
} as const satisfies Record<string, MessageKey>

async function signatureEntries(req: PayloadRequest, key: string): Promise<HistoryEntry[]> {
  const plan = planFor(req.payload, readKey(key)?.collection ?? '')
  const marks = (await readSignatures(req, [key])).get(key) ?? []
  return marks
    .toReversed()
    .map(({ approvalHash, at, id, opinion, person, round, stage, standsInFor, verdict }) => ({
      at,
      ...(opinion !== undefined && { detail: opinion }),
      hash: approvalHash,
      id: `signature/${id}`,
      kind: 'signature',
      round,
      ...(standsInFor && { standsInFor: standsInFor.name }),
      tone: verdict === 'return' ? 'bad' : verdict === 'pass' ? 'good' : 'plain',
      what: translate(req, {
        key: verdicts[verdict],
        vars: { stage: formatStage({ key: stage, plan, req }) },
      }),
      who: person.name,
    }))
}

/** Loads the opinions of external readers. */
async function readOpinions(req: PayloadRequest, key: string): Promise<HistoryEntry[]> {
  const opinions = await findOpinions(req, sql`l.subject = ${key}`)
  return opinions
    .toReversed()
    .map(({ approvalHash, opinion: { at, id, opinion, verdict, ...said } }) => ({
      at,
      ...(opinion !== '' && { detail: opinion }),
      hash: approvalHash,
      id: `outside/${id}`,
      kind: 'signature',
      tone: verdict === 'agree' ? 'good' : 'bad',
      what: translate(req, {
        key: verdict === 'agree' ? 'history.outsideAgree' : 'history.outsideObject',
      }),
      who: signatureOf(said),
    }))
}

const iso = z.object({
  action: z.string(),
  at: z.string(),
  detail: z.unknown(),
  hash: z.string().nullish(),
  id: z.string(),
  who: z.string().nullish(),
})

/** Audit actions that the ledger reports better. */
const publicActs = ['refresh', 'release', 'withdraw']

/** Audit actions that neither signatures nor the ledger report. */
const changes: Readonly<Record<string, MessageKey>> = {
  cancel: 'history.cancel',
  create: 'history.create',
  note: 'history.note',
  outsideLink: 'history.outsideLink',
  outsideRevoke: 'history.outsideRevoke',
  plan: 'history.plan',
  restore: 'history.restore',
  settle: 'history.settle',
  trash: 'history.trash',
  update: 'history.update',
}

async function readChanges(req: PayloadRequest, key: string): Promise<HistoryEntry[]> {
  const rows = await query(
    req,
    sql`SELECT id::text, action, actor_name AS who, detail, ${instantSql('created_at')} AS at
        FROM audit_entries own WHERE subject = ${key} AND action IN ${Object.keys(changes)}
          AND NOT (action = 'update' AND EXISTS (SELECT FROM audit_entries other
            WHERE other.gesture = own.gesture AND other.subject = own.subject AND other.action IN ${publicActs}))
        ORDER BY created_at DESC LIMIT 500`,
  )
  return rows.map((each) => {
    const { action, at, detail, id, who } = iso.parse(each)
    const planned = toText(toObject(detail).at)
    return {
      at,
      ...(action === 'plan' && planned !== undefined && { detail: planned }),
      id: `audit/${id}`,
      kind: action === 'plan' || action === 'cancel' ? 'release' : 'change',
      tone: 'plain',
      what: translate(req, { key: changes[action] ?? 'history.update' }),
      ...(who && { who }),
    }
  })
}

const events: Readonly<Record<string, MessageKey>> = {
  cancelled: 'history.cancel',
  corrected: 'history.corrected',
  failed: 'history.failed',
  refreshed: 'history.refreshed',
  released: 'history.released',
  restored: 'history.restored',
  updated: 'history.updated',
  withdrawn: 'history.withdrawn',
}

/** Loads public events from the ledger, and failed scheduled releases from the log. */
async function readEvents(req: PayloadRequest, key: string): Promise<HistoryEntry[]> {
  const rows = await query(
    req,
    sql`SELECT 'publication/' || id::text AS id, event::text AS action, actor_name AS who, content_hash AS hash,
          NULL AS detail, ${instantSql('occurred_at')} AS at
        FROM publications WHERE subject = ${key}
      UNION ALL
        SELECT 'release/' || r.id::text, r.status::text, r.released_by_name, NULL, NULL, ${instantSql('r.updated_at')}
        FROM releases r WHERE r.status IN ('cancelled', 'failed')
          AND EXISTS (SELECT FROM releases_documents d WHERE d._parent_id = r.id AND d.subject = ${key})`,
  )
  return rows.map((each) => {
    const { action, at, hash, id, who } = iso.parse(each)
    return {
      at,
      ...(hash && { hash }),
      id,
      kind: id.startsWith('release/') ? 'release' : 'publication',
      tone: bad.has(action) ? 'bad' : action === 'cancelled' ? 'plain' : 'good',
      what: translate(req, { key: events[action] ?? 'history.released' }),
      ...(who && { who }),
    }
  })
}

const bad: ReadonlySet<string> = new Set(['failed', 'withdrawn'])
