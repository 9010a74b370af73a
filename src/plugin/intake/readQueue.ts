import { sql } from '@payloadcms/db-postgres'

import type { QueuedManuscript } from '../../domain/manuscripts/index.ts'
import type { Asked } from '../http/endpoint.ts'

import { isManuscriptOutcome } from '../../domain/manuscripts/index.ts'
import { may } from '../../domain/staff/roles.ts'
import { query } from '../database/query.ts'
import { tableOf } from '../database/tables.ts'
import { answer } from '../http/endpoint.ts'
import { toObject } from '../values/toObject.ts'
import { toText } from '../values/toText.ts'

/** What waits for somebody: editors see every manuscript, writers those that they filed. */
export async function readQueue({
  input: { outcome },
  req,
  staff,
}: Asked<{ outcome?: QueuedManuscript['outcome'] | undefined }>): Promise<Response> {
  const isOwn = !may(staff, 'edit')
  const table = tableOf(req.payload, 'manuscripts')
  const counted = await query(
    req,
    sql`SELECT outcome::text AS outcome, coalesce(is_stranger, false) AS is_stranger, count(*)::int AS count FROM ${table} WHERE ${isOwn ? sql`created_by = ${staff.id}` : sql`true`} GROUP BY 1, 2`,
  )
  const { docs } = await req.payload.find({
    collection: 'manuscripts',
    depth: 0,
    limit: MOST_QUEUED,
    overrideAccess: false,
    pagination: false,
    req,
    select: {
      doubtful: true,
      isStranger: true,
      items: true,
      outcome: true,
      receivedAt: true,
      sender: true,
      title: true,
    },
    sort: '-receivedAt',
    where: {
      ...(isOwn && { createdBy: { equals: staff.id } }),
      outcome: outcome ? { equals: outcome } : { in: ['failed', 'reading', 'toCheck'] },
    },
  })
  return answer({
    counts: countsOf(counted),
    manuscripts: docs.map(toQueued),
  })
}

const MOST_QUEUED = 100

/** Manuscripts by outcome. Those of strangers that wait to be checked are counted apart, as `strangers`. */
function countsOf(
  rows: readonly Readonly<Record<string, unknown>>[],
): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const { count, is_stranger: isStranger, outcome } of rows) {
    const key = outcome === 'toCheck' && isStranger === true ? 'strangers' : String(outcome)
    counts[key] = (counts[key] ?? 0) + Number(count)
  }
  return counts
}

function toQueued(row: unknown): QueuedManuscript {
  const { doubtful, id, isStranger, items, outcome, receivedAt, sender, title } = toObject(row)
  return {
    doubtful: Number(doubtful ?? 0),
    id: toText(id) ?? '',
    isStranger: isStranger === true,
    items: Number(items ?? 0),
    outcome: isManuscriptOutcome(outcome) ? outcome : 'received',
    receivedAt: toText(receivedAt) ?? '',
    sender: toText(sender) ?? '',
    title: toText(title) ?? '',
  }
}
