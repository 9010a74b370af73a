import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'

import { announcedEvents } from '../../domain/webhooks/announcement.ts'
import { instantSql } from '../database/instantSql.ts'
import { query } from '../database/query.ts'

const claimed = z.object({
  address: z.string(),
  attempts: z.number(),
  content_hash: z.string().nullable(),
  event: z.enum(announcedEvents).nullable(),
  hash: z.string().nullable(),
  id: z.string(),
  is_public: z.boolean(),
  message: z.string(),
  name: z.string(),
  now: z.string(),
  occurred_at: z.string().nullable(),
  path: z.string().nullable(),
  previous_hash: z.string().nullable(),
  secret: z.string(),
  sequence: z.coerce.number().nullable(),
  subject: z.string(),
  title: z.string().nullable(),
  webhook: z.string(),
})

/** Delivery that this worker is to attempt now, with its message. */
export type ClaimedDelivery = z.infer<typeof claimed>

/** Seconds after which a silent worker is taken for dead. */
const leaseSeconds = 60

/** Finds the webhooks with due deliveries. */
export async function dueWebhooks(
  req: PayloadRequest,
  { limit }: { limit: number },
): Promise<string[]> {
  const rows = await query(
    req,
    sql`SELECT w.id::text AS id FROM webhooks w WHERE w.is_active AND EXISTS (SELECT FROM newsroom_deliveries d
          WHERE d.webhook = w.id::text AND d.state = 'waiting' AND d.next_at <= now())
        ORDER BY random() LIMIT ${limit}`,
  )
  return rows.map(({ id }) => String(id))
}

/**
 * Claims the oldest due delivery of a webhook, for a minute. A later delivery about a document waits for the earlier
 * ones: a withdrawal never arrives before the release.
 */
export async function claimDelivery(
  req: PayloadRequest,
  webhook: string,
): Promise<ClaimedDelivery | undefined> {
  const [row] = await query(
    req,
    sql`WITH mine AS (
          UPDATE newsroom_deliveries SET attempts = attempts + 1, last_at = now(),
            next_at = now() + ${leaseSeconds} * interval '1 second'
          WHERE id = (SELECT d.id FROM newsroom_deliveries d
            WHERE d.webhook = ${webhook} AND d.state = 'waiting' AND d.next_at <= now()
              AND NOT EXISTS (SELECT FROM newsroom_deliveries earlier WHERE earlier.webhook = d.webhook
                AND earlier.subject = d.subject AND earlier.state = 'waiting' AND earlier.sequence < d.sequence)
            ORDER BY d.sequence NULLS FIRST LIMIT 1 FOR UPDATE SKIP LOCKED)
          RETURNING *)
        SELECT mine.id, mine.attempts, mine.message, mine.subject, mine.webhook, mine.sequence::text AS sequence,
          w.url AS address, w.name, w.secret, p.event::text AS event, p.path, p.title, p.hash, p.previous_hash,
          p.content_hash, ${instantSql('p.occurred_at')} AS occurred_at, ${instantSql('now()')} AS now,
          EXISTS (SELECT FROM live_documents l WHERE l.key = mine.subject AND l.state = 'live') AS is_public
        FROM mine JOIN webhooks w ON w.id::text = mine.webhook
        LEFT JOIN publications p ON p.sequence = mine.sequence`,
  )
  return row && claimed.parse(row)
}
