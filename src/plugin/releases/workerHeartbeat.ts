import type { Payload } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import { query } from '../database/query.ts'

/**
 * Stores a worker's heartbeat, and deletes those older than a day.
 *
 * @param id - id of the worker's process, new at every start
 */
export async function reportWorker(id: string, payload: Payload): Promise<void> {
  await query(
    { payload },
    sql`INSERT INTO newsroom_workers (id) VALUES (${id}) ON CONFLICT (id) DO UPDATE SET seen_at = now()`,
  )
  await query(
    { payload },
    sql`DELETE FROM newsroom_workers WHERE seen_at < now() - interval '1 day'`,
  )
}

/** Seconds since the last heartbeat of any worker; undefined when there was none. */
export async function workerSilence(payload: Payload): Promise<number | undefined> {
  const [row] = await query(
    { payload },
    sql`SELECT extract(epoch FROM now() - max(seen_at)) AS seconds FROM newsroom_workers`,
  )
  return row?.seconds === null || row?.seconds === undefined ? undefined : Number(row.seconds)
}

/** Silence after which people are told that no worker runs. */
const silentSeconds = 60

/** Whether releases are scheduled and no worker is running. */
export async function isWorkerSilent(payload: Payload): Promise<boolean> {
  const [row] = await query(
    { payload },
    sql`SELECT EXISTS (SELECT FROM releases WHERE status = 'scheduled') AND NOT EXISTS (
        SELECT FROM newsroom_workers WHERE seen_at > now() - make_interval(secs => ${silentSeconds})) AS silent`,
  )
  return row?.silent === true
}
