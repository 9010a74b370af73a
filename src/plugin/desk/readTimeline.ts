import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'

import type { Timeline, TimelineEntry } from '../../domain/desk/timeline.ts'
import type { WordKey } from '../translations/words.ts'

import { inOrder } from '../../domain/desk/timeline.ts'
import { readKey } from '../../domain/publications/kinds.ts'
import { signatureOf } from '../outside/answerOutside.ts'
import { findOpinions } from '../outside/links.ts'
import { query } from '../publications/database.ts'
import { timeZoneOf } from '../releases/editions.ts'
import { readRecord } from '../requests/readRecord.ts'
import { textOf } from '../requests/textOf.ts'
import { planFor } from '../review/planOf.ts'
import { readMarks } from '../review/readMarks.ts'
import { stageWord } from '../review/stageWord.ts'
import { say } from '../translations/words.ts'

/** Everything that happened to a document, newest first: changes, signatures, releases, what readers saw of it. */
export async function readTimeline(req: PayloadRequest, key: string): Promise<Timeline> {
  return {
    entries: inOrder([
      ...(await readEvents(req, key)),
      ...(await readSignatures(req, key)),
      ...(await readOpinions(req, key)),
      ...(await readChanges(req, key)),
    ]),
    zone: await timeZoneOf(req),
  }
}

const verdicts = {
  pass: 'timeline.pass',
  return: 'timeline.return',
  submit: 'timeline.submit',
  urgent: 'timeline.urgent',
} as const satisfies Record<string, WordKey>

async function readSignatures(req: PayloadRequest, key: string): Promise<TimelineEntry[]> {
  const plan = planFor(req.payload, readKey(key)?.collection ?? '')
  const marks = (await readMarks(req, [key])).get(key) ?? []
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
      what: say(req, {
        key: verdicts[verdict],
        vars: { stage: stageWord({ key: stage, plan, req }) },
      }),
      who: person.name,
    }))
}

/** What people outside said of the text, when they were shown it. */
async function readOpinions(req: PayloadRequest, key: string): Promise<TimelineEntry[]> {
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
      what: say(req, {
        key: verdict === 'agree' ? 'timeline.outsideAgree' : 'timeline.outsideObject',
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

/** Acts on the public side, which save the document themselves: the public record tells of them. */
const publicActs = ['refresh', 'release', 'withdraw']

/** What the trail says that neither a signature nor the public record says better. */
const changes: Readonly<Record<string, WordKey>> = {
  cancel: 'timeline.cancel',
  create: 'timeline.create',
  note: 'timeline.note',
  outsideLink: 'timeline.outsideLink',
  outsideRevoke: 'timeline.outsideRevoke',
  plan: 'timeline.plan',
  restore: 'timeline.restore',
  settle: 'timeline.settle',
  trash: 'timeline.trash',
  update: 'timeline.update',
}

async function readChanges(req: PayloadRequest, key: string): Promise<TimelineEntry[]> {
  const rows = await query(
    req,
    sql`SELECT id::text, action, actor_name AS who, detail, ${instant('created_at')} AS at
        FROM audit_entries own WHERE subject = ${key} AND action IN ${Object.keys(changes)}
          AND NOT (action = 'update' AND EXISTS (SELECT FROM audit_entries other
            WHERE other.gesture = own.gesture AND other.subject = own.subject AND other.action IN ${publicActs}))
        ORDER BY created_at DESC LIMIT 500`,
  )
  return rows.map((each) => {
    const { action, at, detail, id, who } = iso.parse(each)
    const planned = textOf(readRecord(detail).at)
    return {
      at,
      ...(action === 'plan' && planned !== undefined && { detail: planned }),
      id: `audit/${id}`,
      kind: action === 'plan' || action === 'cancel' ? 'release' : 'change',
      tone: 'plain',
      what: say(req, { key: changes[action] ?? 'timeline.update' }),
      ...(who && { who }),
    }
  })
}

const events: Readonly<Record<string, WordKey>> = {
  cancelled: 'timeline.cancel',
  corrected: 'timeline.corrected',
  failed: 'timeline.failed',
  refreshed: 'timeline.refreshed',
  released: 'timeline.released',
  restored: 'timeline.restored',
  updated: 'timeline.updated',
  withdrawn: 'timeline.withdrawn',
}

/** What readers saw, from the public record, and planned releases that came to nothing, from the log. */
async function readEvents(req: PayloadRequest, key: string): Promise<TimelineEntry[]> {
  const rows = await query(
    req,
    sql`SELECT 'publication/' || id::text AS id, event::text AS action, actor_name AS who, content_hash AS hash,
          NULL AS detail, ${instant('occurred_at')} AS at
        FROM publications WHERE subject = ${key}
      UNION ALL
        SELECT 'release/' || r.id::text, r.status::text, r.released_by_name, NULL, NULL, ${instant('r.updated_at')}
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
      what: say(req, { key: events[action] ?? 'timeline.released' }),
      ...(who && { who }),
    }
  })
}

const bad: ReadonlySet<string> = new Set(['failed', 'withdrawn'])

const instant = (column: string) =>
  sql`to_char(${sql.raw(column)} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
