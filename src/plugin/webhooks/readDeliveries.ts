import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'

import type { Delivery } from '../../domain/webhooks/delivery.ts'

import { announcedEvents } from '../../domain/webhooks/announcement.ts'
import { instantSql } from '../database/instantSql.ts'
import { query } from '../database/query.ts'

const shown = 50

const row = z.object({
  at: z.string(),
  attempts: z.number(),
  event: z.enum([...announcedEvents, 'signed']).nullable(),
  fault: z.string().nullable(),
  id: z.string(),
  next_at: z.string(),
  state: z.enum(['delivered', 'failed', 'waiting']),
  status: z.number().nullable(),
  title: z.string().nullable(),
})

/** Loads the newest deliveries of a webhook and their results. */
export async function readDeliveries(req: PayloadRequest, webhook: string): Promise<Delivery[]> {
  const rows = await query(
    req,
    sql`SELECT d.id, d.state, d.attempts, d.last_status AS status, d.last_fault AS fault, coalesce(p.event::text, CASE WHEN s.id IS NOT NULL THEN 'signed' END) AS event, coalesce(p.title, s.title) AS title,
          ${instantSql('d.made_at')} AS at, ${instantSql('d.next_at')} AS next_at
        FROM newsroom_deliveries d LEFT JOIN publications p ON p.sequence = d.sequence
        LEFT JOIN signatures s ON d.webhook = 'host:onSigned' AND s.id::text = split_part(d.subject, ':', 2)
        WHERE d.webhook = ${webhook} ORDER BY d.made_at DESC, d.sequence DESC LIMIT ${shown}`,
  )
  return rows.map((each) => toDelivery(row.parse(each)))
}

const toDelivery = ({
  at,
  attempts,
  event,
  fault,
  id,
  next_at,
  state,
  status,
  title,
}: z.infer<typeof row>): Delivery => ({
  at,
  attempts,
  event: event ?? 'test',
  id,
  state,
  ...(fault !== null && { fault }),
  ...(state === 'waiting' && attempts > 0 && { nextAt: next_at }),
  ...(status !== null && { status }),
  ...(title !== null && { title }),
})
