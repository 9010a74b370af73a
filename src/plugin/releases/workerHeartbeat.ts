import type { Payload } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import { query } from '../database/query.ts'

/**
 * Says that a worker is at work, and forgets those not heard of for a day.
 *
 * @param id - of the worker's process, new at every start
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

/** How many seconds ago a worker was last heard of; undefined when none ever was. */
export async function workerSilence(payload: Payload): Promise<number | undefined> {
  const [row] = await query(
    { payload },
    sql`SELECT extract(epoch FROM now() - max(seen_at)) AS seconds FROM newsroom_workers`,
  )
  return row?.seconds === null || row?.seconds === undefined ? undefined : Number(row.seconds)
}

/** After so long people are told that nothing carries out what is planned. */
const silentSeconds = 60

/** Whether something is planned, soon or overdue, and nobody is there to carry it out. */
export async function isWorkerSilent(payload: Payload): Promise<boolean> {
  const [row] = await query(
    { payload },
    sql`SELECT EXISTS (SELECT FROM releases WHERE status = 'scheduled') AND NOT EXISTS (
        SELECT FROM newsroom_workers WHERE seen_at > now() - make_interval(secs => ${silentSeconds})) AS silent`,
  )
  return row?.silent === true
}
