import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'

import type { Mark } from '../../domain/review/progress.ts'

import { instantSql } from '../database/instantSql.ts'
import { query } from '../database/query.ts'

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? undefined)

const row = z.object({
  approval_hash: z.string(),
  at: z.string(),
  embargo: z
    .object({ embargo: z.string().nullable().optional() })
    .nullish()
    .catch(null)
    .transform((detail) => detail?.embargo),
  id: z.string(),
  opinion: text,
  person: z.string(),
  person_name: z.string(),
  revision: text,
  round: z.coerce.number(),
  sequence: z.coerce.number(),
  stage: z.string(),
  stands_in_for: text,
  stands_in_for_name: text,
  subject: z.string(),
  verdict: z.enum(['pass', 'return', 'submit', 'urgent']),
})

/** Signature with its id and the version it was given on. */
export type StoredSignature = Mark & { readonly id: string; readonly revision?: string }

/** Loads the signatures of these documents in order, by key. */
export async function readSignatures(
  req: PayloadRequest,
  keys: readonly string[],
): Promise<ReadonlyMap<string, readonly StoredSignature[]>> {
  if (keys.length === 0) return new Map()
  const rows = await query(
    req,
    sql`SELECT id::text, subject, round, stage, verdict::text, opinion, person, person_name, stands_in_for,
          stands_in_for_name, revision, approval_hash, sequence, detail AS embargo,
          ${instantSql('signed_at')} AS at
        FROM signatures WHERE subject IN ${[...keys]} ORDER BY sequence`,
  )
  const marks = new Map<string, StoredSignature[]>(keys.map((key) => [key, []]))
  for (const each of rows) {
    const mark = row.parse(each)
    marks.get(mark.subject)?.push(toMark(mark))
  }
  return marks
}

function toMark(found: z.infer<typeof row>): StoredSignature {
  const { embargo, id, opinion, revision, round, sequence, stage, verdict } = found
  return {
    approvalHash: found.approval_hash,
    at: found.at,
    ...(embargo !== undefined && { embargo }),
    id,
    ...(opinion !== undefined && { opinion }),
    person: { id: found.person, name: found.person_name },
    ...(revision !== undefined && { revision }),
    round,
    sequence,
    stage,
    ...(found.stands_in_for !== undefined && {
      standsInFor: { id: found.stands_in_for, name: found.stands_in_for_name ?? '' },
    }),
    verdict,
  }
}

/** Rounds that signatures given now would belong to, by key. */
export async function readRounds(
  req: PayloadRequest,
  keys: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (keys.length === 0) return new Map()
  const rows = await query(
    req,
    sql`SELECT key, newsroom_round(key) AS round FROM unnest(${`{${keys.map((key) => JSON.stringify(key)).join(',')}}`}::text[]) AS key`,
  )
  return new Map(rows.map(({ key, round }) => [String(key), Number(round)]))
}
