import type { Payload, PayloadRequest } from 'payload'

import { createLocalReq } from 'payload'
import { z } from 'zod'

import { publicCollections } from '../../domain/ledger/kinds.ts'
import { instantText } from '../../domain/time/instantText.ts'
import { readAdapter } from '../../plugin/database/query.ts'

export type Row = Readonly<Record<string, unknown>>

/** One moment of a newsroom: everything is read in one transaction that sees no later change. */
export type Moment = {
  readonly payload: Payload
  readonly req: PayloadRequest
  readonly rows: (statement: string) => Promise<readonly Row[]>
}

const entry = z.object({
  actor: z.string(),
  contentHash: z.string(),
  event: z.string(),
  hash: z.string(),
  id: z.string(),
  /** ISO 8601, as hashed. */
  occurredAt: z.string(),
  path: z.string(),
  previousHash: z.string().nullable(),
  release: z.string(),
  sequence: z.number(),
  snapshotHash: z.string(),
  subject: z.string(),
  title: z.string(),
  transaction: z.string(),
})

/** An entry of the public record without its bulk. */
export type Entry = Readonly<z.infer<typeof entry>>

const liveRow = z.object({
  contentHash: z.string().nullable(),
  firstReleasedAt: z.string().nullable(),
  key: z.string(),
  path: z.string(),
  publicationID: z.string().nullable(),
  releasedAt: z.string().nullable(),
  state: z.string(),
  target: z.string().nullable(),
})

/** A row of what readers see. */
export type Live = Readonly<z.infer<typeof liveRow>>

/** A row of a collection, as far as its public state goes. */
type Stored = {
  readonly isEmbargoed: boolean
  readonly isPublished: boolean
  readonly isTrashed: boolean
}

/** The whole record of a moment, in the order in which it was written. */
export type RecordOfMoment = {
  readonly entries: readonly Entry[]
  /** The latest entry of every document, by key. */
  readonly last: ReadonlyMap<string, Entry>
  readonly live: readonly Live[]
  /** Every document of the collections that can become public, by key. */
  readonly stored: ReadonlyMap<string, Stored>
}

/** Runs a check on one unchanging moment of the newsroom, and changes nothing itself. */
export async function atOneMoment<T>(
  payload: Payload,
  act: (moment: Moment) => Promise<T>,
): Promise<T> {
  const adapter = readAdapter(payload)
  const transactionID = await adapter.beginTransaction({
    accessMode: 'read only',
    isolationLevel: 'repeatable read',
  })
  if (transactionID === null) throw new Error('verify: the database gave no transaction')
  const session = adapter.sessions[transactionID]
  if (!session) throw new Error('verify: the transaction ended at once')
  const req = await createLocalReq({}, payload)
  req.transactionID = transactionID
  try {
    return await act({
      payload,
      req,
      rows: async (statement) => (await session.db.execute(statement)).rows,
    })
  } finally {
    await adapter.rollbackTransaction(transactionID)
  }
}

/** Reads the record, light columns only: a hundred thousand entries fit into memory. */
export async function readLedgerOf({ rows }: Moment): Promise<RecordOfMoment> {
  const entries = z.array(entry).parse(
    await rows(`
    SELECT id::text, event::text, subject, path, title, release, actor, transaction, hash, sequence::float8 AS sequence,
      content_hash AS "contentHash", snapshot_hash AS "snapshotHash", previous_hash AS "previousHash",
      ${instantText('occurred_at')} AS "occurredAt" FROM publications ORDER BY sequence, id`),
  )
  const live = z.array(liveRow).parse(
    await rows(`
    SELECT path, state, coalesce(key, '') AS key, target, content_hash AS "contentHash", publication_id AS "publicationID",
      ${instantText('released_at')} AS "releasedAt", ${instantText('first_released_at')} AS "firstReleasedAt"
    FROM live_documents ORDER BY path`),
  )
  return {
    entries,
    last: new Map(entries.map((entry) => [entry.subject, entry])),
    live,
    stored: await readStored(rows),
  }
}

async function readStored(rows: Moment['rows']): Promise<Map<string, Stored>> {
  const stored = new Map<string, Stored>()
  for (const collection of publicCollections.filter((slug) => slug !== 'site-settings')) {
    const found = await rows(`
      SELECT id::text, _status = 'published' AS published, deleted_at IS NOT NULL AS trashed,
        coalesce((to_jsonb(document)->>'embargo_until')::timestamptz > now(), false) AS embargoed
      FROM "${collection}" document`)
    for (const { embargoed, id, published, trashed } of found) {
      stored.set(`${collection}:${String(id)}`, {
        isEmbargoed: embargoed === true,
        isPublished: published === true,
        isTrashed: trashed === true,
      })
    }
  }
  return stored
}

/** Sorts entries into groups; `Map.groupBy` is younger than the oldest Node we run on. */
export function groupEntries<Key>(
  entries: readonly Entry[],
  keyOf: (entry: Entry) => Key,
): Map<Key, Entry[]> {
  const groups = new Map<Key, Entry[]>()
  for (const entry of entries) {
    const group = groups.get(keyOf(entry))
    if (group) group.push(entry)
    else groups.set(keyOf(entry), [entry])
  }
  return groups
}
