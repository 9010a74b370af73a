import type { Payload, PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'
import { createLocalReq } from 'payload'

import type { Snapshot } from '../../domain/ledger/snapshot.ts'
import type { Analyzer } from '../../domain/search/analyzer.ts'
import type { Names } from '../../domain/search/findNames.ts'
import type { LoadedDocument } from '../documents/loadDocument.ts'

import {
  isPublicCollection,
  isSearched,
  publicCollections,
  readKey,
} from '../../domain/ledger/kinds.ts'
import { namesIn, passagesOf, readTexts } from '../../domain/search/readTexts.ts'
import { query } from '../database/query.ts'
import { tableOf } from '../database/tables.ts'
import { openDrafts } from '../preview/openDrafts.ts'
import { analyzerOf } from '../search-index/openAnalyzer.ts'
import { isDisabled } from '../values/disabled.ts'
import { readKnownNames } from './readKnownNames.ts'

const batch = 20

/**
 * Indexes the newest saved texts. Several workers may run it at once.
 *
 * @returns how many texts were indexed; more may be waiting
 */
export async function updateAdminIndex(payload: Payload): Promise<number> {
  if (isDisabled(payload)) return 0
  const req = await createLocalReq({}, payload)
  const waiting = await query(
    req,
    sql`SELECT subject, saved_at::text AS saved FROM newsroom_desk_queue WHERE saved_at <= now()
        ORDER BY saved_at LIMIT ${batch}`,
  )
  if (waiting.length === 0) return 0
  const analyzer = await analyzerOf(req)
  const names = await readKnownNames(req, analyzer)
  for (const { saved, subject } of waiting) {
    const key = String(subject)
    // A text saved meanwhile stays queued.
    const isThis = sql`subject = ${key} AND saved_at = ${String(saved)}::timestamptz`
    try {
      await indexText({ analyzer, names, req, subject: key })
      await query(req, sql`DELETE FROM newsroom_desk_queue WHERE ${isThis}`)
    } catch (error) {
      // A text that cannot be read does not hold up the others; when nothing can be read, this throws as well.
      await query(
        req,
        sql`UPDATE newsroom_desk_queue SET saved_at = now() + interval '10 minutes' WHERE ${isThis}`,
      )
      const reason = error instanceof Error ? error.message : String(error)
      payload.logger.error(`search of the desk: ${key}: ${reason.slice(0, 300)}`)
    }
  }
  return waiting.length
}

/**
 * Queues texts that were never indexed, or by other rules: after an upgrade, when the newsroom writes another language,
 * or when the index was lost.
 */
export async function queueUnindexed(payload: Payload): Promise<void> {
  const req = await createLocalReq({}, payload)
  const { version } = await analyzerOf(req)
  for (const collection of publicCollections.filter(isSearched)) {
    await query(
      req,
      sql`INSERT INTO newsroom_desk_queue (subject)
          SELECT ${`${collection}:`} || d.id::text FROM ${tableOf(payload, collection)} d
          WHERE d.deleted_at IS NULL AND NOT EXISTS (SELECT FROM newsroom_desk_texts t WHERE t.subject = ${`${collection}:`} || d.id::text
            AND t.version = ${version})
          ON CONFLICT (subject) DO NOTHING`,
    )
  }
}

type Input = { analyzer: Analyzer; names: Names; req: PayloadRequest; subject: string }

async function indexText({ analyzer, names, req, subject }: Input): Promise<void> {
  const drafts = openDrafts(req)
  const document = await drafts.load(subject)
  if (!document) {
    await query(req, sql`DELETE FROM newsroom_desk_texts WHERE subject = ${subject}`)
    return
  }
  const snapshot = (await drafts.draw(document)) ?? titleAlone(document)
  const own = analyzer.toNames([...names.values()].flat().concat(namesIn(snapshot)))
  const entry = await analyzer.indexSnapshot({ names: own, snapshot })
  const paragraphs = passagesOf(readTexts(snapshot, analyzer.language)).flat()
  await query(
    req,
    sql`INSERT INTO newsroom_desk_texts (subject, title, paragraphs, tokens, text, names, version, saved_at)
        VALUES (${subject}, ${document.title}, ${list(paragraphs)}, ${entry.tokens}::tsvector, ${entry.text},
          ${list(entry.names)}, ${entry.version}, ${document.savedAt}::timestamptz)
        ON CONFLICT (subject) DO UPDATE SET title = excluded.title, paragraphs = excluded.paragraphs,
          tokens = excluded.tokens, text = excluded.text, names = excluded.names, version = excluded.version,
          saved_at = excluded.saved_at`,
  )
}

const list = (texts: readonly string[]) =>
  sql`ARRAY(SELECT jsonb_array_elements_text(${JSON.stringify(texts)}::jsonb))`

/** Search entry of a draft that cannot be rendered yet: its title. */
function titleAlone({ key, title }: LoadedDocument): Snapshot {
  const collection = readKey(key)?.collection ?? ''
  return {
    key,
    kind: 'section',
    order: 0,
    path: isPublicCollection(collection) ? `/${collection}` : '/',
    related: [],
    summary: '',
    title,
  }
}
