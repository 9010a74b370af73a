import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'

import type { DocumentKey, Snapshot } from '../../domain/ledger/snapshot.ts'
import type { ToSearchEntry } from '../search-index/createIndexer.ts'
import type { Edition } from './recordEvent.ts'

import { snapshotKinds } from '../../domain/ledger/kinds.ts'
import { toListing } from '../../domain/ledger/toListing.ts'
import { sortedJson } from '../../domain/text/canonicalJson.ts'
import { query } from '../database/query.ts'
import { sha256 } from './recordEvent.ts'

const entry = z
  .object({
    approval: z.string().nullable(),
    content: z.string(),
    content_hash: z.string(),
    event: z.string(),
    /** Path at which readers found the document. */
    path: z.string(),
    release: z.string(),
    revision: z.string().nullable(),
    snapshot: z.string(),
    subject: z.string(),
    title: z.string(),
  })
  .transform(({ approval, content_hash, revision, ...rest }) => ({
    ...rest,
    approval: approval ?? '',
    contentHash: content_hash,
    revision: revision ?? undefined,
  }))

/** Last ledger entry of a document. */
export type LastEntry = Readonly<z.infer<typeof entry>>

/** Loads the last ledger entry of each document that was ever public, by key. */
export async function lastEntries(
  req: PayloadRequest,
  keys: readonly DocumentKey[],
): Promise<ReadonlyMap<DocumentKey, LastEntry>> {
  if (keys.length === 0) return new Map()
  const rows = await query(
    req,
    sql`SELECT DISTINCT ON (subject) subject, approval, content, content_hash, event::text, path, release, revision,
          snapshot, title
        FROM publications WHERE subject IN ${[...new Set(keys)]} ORDER BY subject, sequence DESC`,
  )
  return toMap(rows)
}

/** Loads the entries before the last refreshment of documents. */
export async function entriesBefore(
  req: PayloadRequest,
  keys: readonly DocumentKey[],
): Promise<ReadonlyMap<DocumentKey, LastEntry>> {
  if (keys.length === 0) return new Map()
  const rows = await query(
    req,
    sql`SELECT subject, approval, content, content_hash, event::text, path, release, revision, snapshot, title
        FROM (SELECT *, row_number() OVER (PARTITION BY subject ORDER BY sequence DESC) AS place
          FROM publications WHERE subject IN ${[...new Set(keys)]}) AS entries WHERE place = 2`,
  )
  return toMap(rows)
}

const toMap = (rows: readonly unknown[]): Map<DocumentKey, LastEntry> =>
  new Map(rows.map((row) => entry.parse(row)).map((each) => [each.subject, each]))

/** Parses the snapshot of a ledger entry. */
// The ledger's own text: `newsroom_record_event` took it from a snapshot of this program.
export const snapshotOf = ({ snapshot }: LastEntry): Snapshot => JSON.parse(snapshot) as Snapshot

type Input = { last: LastEntry; snapshot?: Snapshot; toEntry: ToSearchEntry }

/** Makes an edition from a ledger entry, with its own snapshot or another. */
export async function editionOf({
  last,
  snapshot = snapshotOf(last),
  toEntry,
}: Input): Promise<Edition> {
  const snapshotJson = sortedJson(snapshot)
  return {
    content: last.content,
    contentHash: last.contentHash,
    listing: toListing(snapshot),
    search: await toEntry(snapshot),
    snapshot,
    snapshotHash: sha256(snapshotJson),
    snapshotJson,
  }
}

const page = z.object({
  key: z.string(),
  kind: z.enum(snapshotKinds),
  path: z.string(),
  title: z.string(),
})

/** Live document for display. */
export type LivePage = Readonly<z.infer<typeof page>>

const toPages = (rows: readonly unknown[]): LivePage[] => rows.map((row) => page.parse(row))

/** Loads those of these documents that are public now. */
export const livePages = async (
  req: PayloadRequest,
  keys: readonly DocumentKey[],
): Promise<LivePage[]> =>
  keys.length === 0
    ? []
    : toPages(
        await query(
          req,
          sql`SELECT key, kind, path, card->>'title' AS title FROM live_documents
              WHERE state = 'live' AND key IN ${[...new Set(keys)]} ORDER BY key`,
        ),
      )

/** Finds the live documents that refer to one of these documents or show one of these files. */
export async function findReferrers(
  req: PayloadRequest,
  { files, keys }: { files: readonly string[]; keys: readonly DocumentKey[] },
): Promise<LivePage[]> {
  const rows = await query(
    req,
    sql`SELECT key, kind, path, card->>'title' AS title FROM live_documents
        WHERE state = 'live' AND NOT (key = ANY (${textArray(keys)})) AND (mentions && ${textArray(keys)}
          OR (kind = 'site' AND snapshot->'lead' ?| ${textArray(keys)})
          OR (kind <> 'picture' AND newsroom_shown_files(snapshot) && ${textArray(files)}))
        ORDER BY sort_at DESC, path`,
  )
  return toPages(rows)
}

/** Finds the live pictures that these documents show and no other live document does. */
export async function findOwnPictures(
  req: PayloadRequest,
  keys: readonly DocumentKey[],
): Promise<LivePage[]> {
  const rows = await query(
    req,
    sql`WITH shown AS (
          SELECT DISTINCT unnest(newsroom_shown_files(snapshot)) AS filename FROM live_documents
          WHERE state = 'live' AND kind <> 'picture' AND key = ANY (${textArray(keys)}))
        SELECT picture.key, picture.kind, picture.path, picture.card->>'title' AS title
        FROM live_documents picture
        WHERE picture.state = 'live' AND picture.kind = 'picture'
          AND EXISTS (SELECT FROM shown WHERE picture.snapshot->'files' @> jsonb_build_array(jsonb_build_object('filename', shown.filename)))
          AND NOT EXISTS (SELECT FROM live_documents other WHERE other.state = 'live' AND other.kind <> 'picture'
            AND NOT (other.key = ANY (${textArray(keys)}))
            AND newsroom_shown_files(other.snapshot) && ARRAY(
              SELECT file->>'filename' FROM jsonb_array_elements(picture.snapshot->'files') AS file))
        ORDER BY picture.key`,
  )
  return toPages(rows)
}

/** PostgreSQL array literal of a list: one parameter, however long. */
const textArray = (words: readonly string[]) =>
  sql`${`{${words.map((word) => JSON.stringify(word)).join(',')}}`}::text[]`

/** Files of a picture, and the address of its figures in texts. */
export const filesOf = (snapshot: Snapshot): string[] =>
  snapshot.kind === 'picture' ? snapshot.files.map(({ filename }) => filename) : []
