import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import { query } from '../database/query.ts'
import { hashOf } from '../security/tokens.ts'

/** Turn at the mailroom: the key that asks may hand something in now, or has to wait. */
export type MailroomTurn =
  | { readonly key: string; readonly kind: 'open'; readonly name: string }
  | { readonly kind: 'badKey' }
  | { readonly kind: 'spent'; readonly limit: number; readonly seconds: number }

/** Header `Authorization: Newsroom-Key nm_…`, as of the content API. */
const KEY = /^newsroom-key\s+(\S{1,200})$/iu

/**
 * Counts a request to the mailroom before a byte of its body is read, in one statement, so that fifty at once count as
 * fifty. The statement runs on a connection of its own: a refused file counts too.
 */
export async function takeMailroomTurn({
  headers,
  payload,
}: Pick<PayloadRequest, 'headers' | 'payload'>): Promise<MailroomTurn> {
  const [, secret] = KEY.exec(headers.get('authorization') ?? '') ?? []
  if (secret === undefined) return { kind: 'badKey' }
  const [row] = await query(
    { payload },
    sql`WITH known AS (
        SELECT id::text, name, per_hour::integer AS most FROM api_keys
          WHERE hash = ${hashOf(secret)} AND is_active AND scope = 'mailroom'),
      past AS (DELETE FROM newsroom_mailroom_counts WHERE hour < now() - interval '1 day'),
      counted AS (
        INSERT INTO newsroom_mailroom_counts AS c (key, hour, requests)
          SELECT id, date_trunc('hour', now()), 1 FROM known
          ON CONFLICT (key, hour) DO UPDATE SET requests = c.requests + 1
            WHERE c.requests < (SELECT most FROM known)
          RETURNING requests)
      SELECT id, name, most, (SELECT requests FROM counted) AS requests,
        ceil(extract(epoch FROM date_trunc('hour', now()) + interval '1 hour' - now()))::integer AS seconds
        FROM known`,
  )
  if (!row) return { kind: 'badKey' }
  if (row.requests === null)
    return { kind: 'spent', limit: Number(row.most), seconds: Math.max(1, Number(row.seconds)) }
  return { key: String(row.id), kind: 'open', name: String(row.name) }
}

/** Notes on a key that something was handed in with it, in the transaction of the manuscript. */
export const noteHandedIn = async (key: string, req: PayloadRequest): Promise<void> => {
  await query(
    req,
    sql`UPDATE api_keys SET last_used_at = now(), handed_in = coalesce(handed_in, 0) + 1 WHERE id::text = ${key}`,
  )
}
