import type { Payload, PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import type { ChangedPage } from './announcementOptions.ts'

import { isPublicCollection, kinds } from '../../domain/ledger/kinds.ts'
import { inTransaction } from '../database/inTransaction.ts'
import { query } from '../database/query.ts'
import { queueActs } from '../host-hooks/hostHooks.ts'
import { publicPath } from '../values/publicAddress.ts'
import { toText } from '../values/toText.ts'
import { announcementOptionsOf } from './announcementOptions.ts'

/** Collections without pages of their own: webhooks are not told of them. */
const untold = ['media', 'site-settings']

const batch = 100

/**
 * Converts outbox entries to deliveries, one for every webhook that subscribes to the event, and notes which feeds
 * changed. One worker at a time, oldest first, so that no withdrawal is announced before its release.
 *
 * @returns how many events were converted; more may be waiting
 */
export async function enqueueDeliveries(payload: Payload): Promise<number> {
  return inTransaction({ act: ({ req }) => takeFromOutbox(req), payload })
}

async function takeFromOutbox(req: PayloadRequest): Promise<number> {
  const [lock] = await query(
    req,
    sql`SELECT pg_try_advisory_xact_lock(hashtextextended('newsroom:outbox', 0)) AS got`,
  )
  if (lock?.got !== true) return 0
  const taken = await query(
    req,
    sql`UPDATE newsroom_outbox SET announced_at = now() WHERE sequence IN (
            SELECT sequence FROM newsroom_outbox WHERE announced_at IS NULL ORDER BY sequence LIMIT ${batch})
          RETURNING sequence`,
  )
  const sequences = taken.map(({ sequence }) => String(sequence))
  if (sequences.length === 0) return 0
  await makeDeliveries(req, sequences)
  await queueActs(req, sequences)
  await noteTopics(req, sequences)
  await query(
    req,
    sql`DELETE FROM newsroom_deliveries WHERE state <> 'waiting' AND made_at < now() - interval '90 days'`,
  )
  return sequences.length
}

/** Makes deliveries for events after the creation of the webhook. */
async function makeDeliveries(req: PayloadRequest, sequences: readonly string[]): Promise<void> {
  await query(
    req,
    sql`INSERT INTO newsroom_deliveries (webhook, sequence, message, subject)
        SELECT w.id::text, o.sequence, o.id, p.subject
        FROM newsroom_outbox o JOIN publications p ON p.sequence = o.sequence
        JOIN webhooks w ON w.is_active AND w.created_at <= p.occurred_at
        WHERE o.sequence IN ${sequences} AND split_part(p.subject, ':', 1) NOT IN ${untold}
          AND EXISTS (SELECT FROM webhooks_events e WHERE e.parent_id = w.id AND e.value::text = p.event::text)
        ORDER BY o.sequence
        ON CONFLICT (webhook, sequence) DO NOTHING`,
  )
}

async function noteTopics(req: PayloadRequest, sequences: readonly string[]): Promise<void> {
  const { webSub } = announcementOptionsOf(req.payload)
  if (!webSub) return
  const topics = topicsOf(await changedPages(req, sequences), req.payload)
  if (topics.length === 0) return
  await query(
    req,
    sql`INSERT INTO newsroom_hub_topics (topic) SELECT unnest(ARRAY[${sql.join(
      topics.map((topic) => sql`${topic}`),
      sql`, `,
    )}]::text[])
        ON CONFLICT (topic) DO UPDATE SET changed_at = now(), attempts = 0, next_at = now()`,
  )
}

/** Feeds by the host's own code; an error of it delays no webhook. */
function topicsOf(changed: readonly ChangedPage[], payload: Payload): string[] {
  const { webSub } = announcementOptionsOf(payload)
  const topics = changed.flatMap((page) => {
    try {
      const paths = webSub?.feedsOf(page) ?? []
      return paths.map((path) => new URL(path, payload.config.serverURL).href)
    } catch (error) {
      payload.logger.error(`websub: feedsOf ${page.path}: ${String(error).slice(0, 300)}`)
      return []
    }
  })
  return [...new Set(topics)]
}

/** Changed pages, including those the document concerned before: a feed that lost an entry has changed too. */
async function changedPages(
  req: PayloadRequest,
  sequences: readonly string[],
): Promise<ChangedPage[]> {
  const rows = await query(
    req,
    sql`SELECT p.subject, p.path, ARRAY(
          SELECT DISTINCT l.path FROM publications e
          CROSS JOIN LATERAL jsonb_array_elements_text(coalesce(e.snapshot::jsonb -> 'related', '[]')
            || coalesce(e.snapshot::jsonb #> '{section,key}', '[]') || to_jsonb(p.subject)) AS about(key)
          JOIN live_documents l ON l.key = about.key AND l.state = 'live'
          WHERE e.subject = p.subject AND (e.sequence = p.sequence OR e.hash = p.previous_hash)) AS pages
        FROM publications p WHERE p.sequence IN ${sequences} ORDER BY p.sequence`,
  )
  const { payload } = req
  return rows.map(({ pages, path, subject }) => {
    const collection = (toText(subject) ?? '').split(':')[0] ?? ''
    return {
      kind: isPublicCollection(collection) ? kinds[collection].kind : collection,
      pages: Array.isArray(pages) ? pages.map((page) => publicPath(String(page), payload)) : [],
      path: publicPath(toText(path) ?? '', payload),
    }
  })
}
