import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'
import { Gauge, Registry } from 'prom-client'

import { query, readAdapter } from '../database/query.ts'

/** What each column of the statement below says; what is not known (no worker ever ran) is left out. */
export const databaseGauges = {
  newsroom_releases_planned: 'Planned releases that are not carried out yet.',
  newsroom_release_late_seconds: 'Age of the oldest planned release that is due, 0 when none is.',
  newsroom_outbox_waiting: 'Public events not yet handed to webhooks.',
  newsroom_outbox_oldest_seconds: 'Age of the oldest of them.',
  newsroom_deliveries_waiting: 'Deliveries to webhooks that wait for their next attempt.',
  newsroom_deliveries_failed: 'Deliveries of the last day that were given up.',
  newsroom_audit_unsealed: 'Entries of the audit trail that wait for their seal.',
  newsroom_desk_index_waiting: 'Texts that the search of the desk does not know yet.',
  newsroom_desk_index_oldest_seconds: 'Age of the oldest of them.',
  newsroom_manuscripts_waiting: 'Manuscripts that wait to be read by a worker.',
  newsroom_manuscripts_oldest_seconds: 'Age of the oldest of them.',
  newsroom_workers: 'Workers that were heard of within the last minute.',
  newsroom_worker_silence_seconds: 'Seconds since any worker was heard of.',
  newsroom_publications: 'Entries of the record: releases, corrections, withdrawals.',
} as const

/** What the pool of the app says of itself. */
export const poolGauges = {
  newsroom_pool_connections: ['totalCount', 'Open connections to the database.'],
  newsroom_pool_idle: ['idleCount', 'Of them, those that nobody uses.'],
  newsroom_pool_waiting: ['waitingCount', 'Requests that wait for a connection.'],
} as const

/** Reads the queues, workers and connections of the newsroom, as they are now. */
export async function readGauges(req: PayloadRequest): Promise<Registry> {
  const registry = new Registry()
  const note = (name: string, help: string, value: unknown) => {
    if (value === null || value === undefined) return
    new Gauge({ help, name, registers: [registry] }).set(Number(value))
  }
  const [row = {}] = await query(req, ages)
  for (const [name, help] of Object.entries(databaseGauges)) note(name, help, row[name])
  const { pool } = readAdapter(req.payload)
  for (const [name, [count, help]] of Object.entries(poolGauges)) note(name, help, pool[count])
  return registry
}

/** Each is read from an index of what waits, or from a queue that is short: asked every few seconds, it costs nothing. */
const ages = sql`
SELECT (SELECT count(*) FROM releases WHERE status = 'scheduled') AS newsroom_releases_planned,
       (SELECT coalesce(extract(epoch FROM now() - min(scheduled_for)), 0) FROM releases
         WHERE status = 'scheduled' AND scheduled_for <= now()) AS newsroom_release_late_seconds,
       outbox.waiting AS newsroom_outbox_waiting,
       outbox.oldest AS newsroom_outbox_oldest_seconds,
       (SELECT count(*) FROM newsroom_deliveries WHERE state = 'waiting') AS newsroom_deliveries_waiting,
       (SELECT count(*) FROM newsroom_deliveries
         WHERE state = 'failed' AND last_at > now() - interval '1 day') AS newsroom_deliveries_failed,
       (SELECT count(*) FROM newsroom_audit_queue) AS newsroom_audit_unsealed,
       desk.waiting AS newsroom_desk_index_waiting,
       desk.oldest AS newsroom_desk_index_oldest_seconds,
       manuscripts.waiting AS newsroom_manuscripts_waiting,
       manuscripts.oldest AS newsroom_manuscripts_oldest_seconds,
       (SELECT count(*) FROM newsroom_workers WHERE seen_at > now() - interval '1 minute') AS newsroom_workers,
       (SELECT extract(epoch FROM now() - max(seen_at)) FROM newsroom_workers) AS newsroom_worker_silence_seconds,
       (SELECT coalesce(max(sequence), 0) FROM publications) AS newsroom_publications
  FROM (SELECT count(*) AS waiting, coalesce(extract(epoch FROM now() - min(written_at)), 0) AS oldest
          FROM newsroom_outbox WHERE announced_at IS NULL) AS outbox,
       (SELECT count(*) AS waiting, coalesce(greatest(extract(epoch FROM now() - min(saved_at)), 0), 0) AS oldest
          FROM newsroom_desk_queue) AS desk,
       (SELECT count(*) AS waiting, coalesce(extract(epoch FROM now() - min(received_at)), 0) AS oldest
          FROM manuscripts WHERE outcome = 'reading') AS manuscripts`
