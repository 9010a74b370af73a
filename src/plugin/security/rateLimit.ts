import type { APIError, Payload, PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import type { Pace } from '../../domain/accounts/attemptPaces.ts'

import { firstWait } from '../../domain/accounts/attemptPaces.ts'
import { query } from '../database/query.ts'
import { translate } from '../translations/messages.ts'
import { toApiError } from '../values/apiError.ts'
import { hashOf } from './tokens.ts'

/** Counter of attempts: its name and its pace. */
export type Counter = { readonly of: string; readonly pace: Pace }

/** Age at which counts are reset. */
const memory = sql.raw(`interval '1 hour'`)

/**
 * Counts an attempt before it is judged, so that fifty at once count as fifty. The statement runs on a connection of
 * its own: a rollback of the attempt does not undo the count. The wait is `firstWait`, doubled with each further failure
 * up to the longest of the pace; the statement computes it, since only it knows the count. It reads the clock only once it holds the row: of several
 * attempts at once, one may have begun before another that was counted first, and need not wait.
 *
 * @returns seconds to wait when the attempt came too early; nothing is then counted
 */
export async function countAttempt(
  payload: Payload,
  { of, pace }: Counter,
): Promise<number | undefined> {
  const key = hashOf(of)
  const failures = sql`CASE WHEN a.last_at < now() - ${memory} THEN 1 ELSE a.failures + 1 END`
  const wait = sql`CASE WHEN a.last_at < now() - ${memory} OR a.failures + 1 < ${pace.free}::integer THEN 0
    ELSE least(${pace.most}::integer, ${firstWait}::integer * power(2, least(a.failures + 1 - ${pace.free}::integer, 12))) END`
  const counted = await query(
    { payload },
    sql`INSERT INTO newsroom_attempts AS a (key, failures) VALUES (${key}, 1)
      ON CONFLICT (key) DO UPDATE
        SET failures = ${failures}, blocked_until = now() + make_interval(secs => ${wait}), last_at = now()
        WHERE a.blocked_until <= clock_timestamp()
      RETURNING failures`,
  )
  if (counted.length > 0) return undefined
  const [row] = await query(
    { payload },
    sql`SELECT ceil(extract(epoch FROM blocked_until - now())) AS seconds FROM newsroom_attempts WHERE key = ${key}`,
  )
  return Math.max(1, Number(row?.seconds ?? 1))
}

/**
 * Counts an attempt, and refuses it when it came too early.
 *
 * @throws {APIError} 429, with the time to wait
 */
export async function requireAttempt(req: PayloadRequest, counter: Counter): Promise<void> {
  const seconds = await countAttempt(req.payload, counter)
  if (seconds !== undefined) throw tooManyAttempts(req, seconds)
}

/** Takes a successful attempt out of the count, and deletes counts that are a day old. */
export async function settleAttempt(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  counters: readonly Counter[],
): Promise<void> {
  for (const { of, pace } of counters) {
    // Several people share an address: a successful sign-in takes back its own count, not those of others.
    const keeps = pace.free >= 30 ? sql`greatest(failures - 1, 0)` : sql`0`
    await query(
      req,
      sql`UPDATE newsroom_attempts SET failures = ${keeps}, blocked_until = now() WHERE key = ${hashOf(of)}`,
    )
  }
  await query(req, sql`DELETE FROM newsroom_attempts WHERE last_at < now() - interval '1 day'`)
}

/** Error 429 with the time to wait, in the message and in `Retry-After`. */
function tooManyAttempts(req: PayloadRequest, seconds: number): APIError {
  req.responseHeaders = new Headers(req.responseHeaders)
  req.responseHeaders.set('Retry-After', String(seconds))
  const message = translate(req, { key: 'accounts.tooMany', vars: { seconds: String(seconds) } })
  return toApiError({ data: { retryAfter: seconds }, message, status: 429 })
}
