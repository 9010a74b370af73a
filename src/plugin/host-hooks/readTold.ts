import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'

import type { HostHookName, ToldAct, ToldSignature } from './hostHooks.ts'

import { publicCollections } from '../../domain/ledger/kinds.ts'
import { instantSql } from '../database/instantSql.ts'
import { query } from '../database/query.ts'
import { publicPath } from '../values/publicAddress.ts'
import { eventsOf } from './hostHooks.ts'

const entry = z.object({
  actor: z.string(),
  actor_name: z.string(),
  at: z.string(),
  content_hash: z.string(),
  event: z.enum(['corrected', 'released', 'restored', 'withdrawn']),
  path: z.string(),
  sequence: z.coerce.number(),
  subject: z.string(),
  title: z.string(),
})

type Asked = {
  readonly message: string
  readonly name: Exclude<HostHookName, 'onSigned'>
  readonly release: string
}

/**
 * Reads an act from the record, with every document that it concerns.
 *
 * @throws when the record has nothing of it
 */
export async function readAct(req: PayloadRequest, asked: Asked): Promise<ToldAct> {
  const { message, name, release } = asked
  const rows = await query(
    req,
    sql`SELECT actor, actor_name, content_hash, event::text AS event, path, sequence::text AS sequence, subject, title,
          ${instantSql('occurred_at')} AS at
        FROM publications WHERE release = ${release} AND event::text IN ${eventsOf[name]} ORDER BY sequence`,
  )
  const entries = rows.map((row) => entry.parse(row))
  const [first] = entries
  if (!first) throw new Error(`nothing of ${release} in the record`)
  return {
    at: first.at,
    by: { id: first.actor, name: first.actor_name },
    documents: entries.map(
      ({ content_hash: contentHash, event, path, sequence, subject, title }) => ({
        ...namedBy(subject),
        contentHash,
        event,
        path: publicPath(path, req.payload),
        sequence,
        title,
      }),
    ),
    id: message,
    release,
  }
}

const signatureRow = z.object({
  at: z.string(),
  person: z.string(),
  person_name: z.string(),
  round: z.coerce.number(),
  stage: z.string(),
  subject: z.string(),
  title: z.string(),
  verdict: z.string(),
})

/**
 * Reads a signature from the record.
 *
 * @throws when there is none
 */
export async function readSignature(
  req: PayloadRequest,
  { id, message }: { readonly id: string; readonly message: string },
): Promise<ToldSignature> {
  const [row] = await query(
    req,
    sql`SELECT person, person_name, round, stage, subject, title, verdict::text AS verdict, ${instantSql('signed_at')} AS at
        FROM signatures WHERE id::text = ${id}`,
  )
  if (!row) throw new Error(`no signature ${id} in the record`)
  const { at, person, person_name: name, subject, title, ...rest } = signatureRow.parse(row)
  return {
    ...rest,
    at,
    by: { id: person, name },
    document: { ...namedBy(subject), title },
    id: message,
  }
}

const subjectForm = z.object({ collection: z.enum(publicCollections), id: z.string() })

/** The document of a subject, `reports:0198…`. */
function namedBy(subject: string) {
  const [collection, id] = subject.split(':')
  return subjectForm.parse({ collection, id })
}
