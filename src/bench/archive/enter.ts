import type { Snapshot } from 'payload-newsroom/ledger'
import type { Analyzer, Names } from 'payload-newsroom/search'
import type { NewsroomLocale } from 'payload-newsroom/time'
import type { Client } from 'pg'

import { createHash } from 'node:crypto'
import { canonicalJson, keyOf, kinds, toListing, toSnapshot } from 'payload-newsroom/ledger'

import type { Made } from './madeDocument.ts'
import type { Cast, Related } from './people.ts'

import { relatedTo } from './people.ts'

/** A document and everything that its release would write, made by the very functions that releases use. */
export type Entered = { readonly made: Made; readonly row: object; readonly snapshot: Snapshot }

const hash = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

type SnapshotInput = {
  cast: Cast
  locale: NewsroomLocale
  made: Made
  /** Of the archive's own documents that this one names. */
  more?: ReadonlyMap<string, Related>
}

export function snapshotOf({ cast, locale, made, more = new Map() }: SnapshotInput): Snapshot {
  const { collection, document } = made
  const related = new Map([...relatedTo(cast, idsIn(document)), ...more])
  return toSnapshot({ collection, document, locale, related })
}

type Input = SnapshotInput & { analyzer: Analyzer; names: Names }

export async function prepare({ analyzer, names, ...input }: Input): Promise<Entered> {
  const { made } = input
  const { collection, document } = made
  const snapshot = snapshotOf(input)
  const { card, section } = toListing(snapshot)
  const at = new Date(made.at).toISOString()
  const content = canonicalJson(document)
  const written = JSON.stringify(snapshot)
  return {
    made,
    row: {
      at,
      card: { ...card, releasedAt: at },
      content,
      contentHash: hash(content),
      id: document.id,
      key: keyOf(collection, document.id),
      kind: kinds[collection].kind,
      mentions: snapshot.related,
      path: snapshot.path,
      search: await analyzer.indexSnapshot({ names, snapshot }),
      section: section ?? null,
      snapshot: written,
      snapshotHash: hash(written),
      title: snapshot.title,
    },
    snapshot,
  }
}

const strings = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((each) => typeof each === 'string')

/** What a document names of the cast, wherever it stands in it. */
function idsIn(document: Made['document']) {
  // A meeting's sittings name people too; what is no list of rows names nobody.
  const sittings = (document.sittings ?? []) as Record<string, unknown>[]
  return {
    media: strings(document.images),
    people: [
      ...strings(document.people),
      ...strings(document.speaker),
      ...sittings.flatMap(({ attendees, executiveChairs, hosts }) =>
        strings([...strings(attendees), ...strings(executiveChairs), ...strings(hosts)]),
      ),
    ],
    reporters: strings(document.bylines),
    sections: strings(document.section),
  }
}

const PUBLICATIONS = `
INSERT INTO publications (id, title, event, occurred_at, actor_name, path, subject, revision, release, actor, content_hash,
  snapshot_hash, hash, sequence, transaction, content, snapshot, approval, updated_at, created_at)
SELECT (row ->> 'id')::uuid, left(row ->> 'title', 200), 'released', (row ->> 'at')::timestamptz, $2, row ->> 'path', row ->> 'key',
  row ->> 'id', row ->> 'id', row ->> 'id', row ->> 'contentHash', row ->> 'snapshotHash', md5(row ->> 'id') || md5(row ->> 'key'),
  nextval('newsroom_publication_sequence'), '0', row ->> 'content', row ->> 'snapshot', '{}', (row ->> 'at')::timestamptz,
  (row ->> 'at')::timestamptz
FROM jsonb_array_elements($1::jsonb) AS made(row)`

const LIVE = `
INSERT INTO live_documents (path, state, kind, key, snapshot, card, section, mentions, sort_at, released_at, first_released_at,
  content_hash, publication_id, search_tokens, search_text, search_names, search_version)
SELECT row ->> 'path', 'live', row ->> 'kind', row ->> 'key', (row ->> 'snapshot')::jsonb, row -> 'card', row ->> 'section',
  ARRAY(SELECT jsonb_array_elements_text(row -> 'mentions')), (row ->> 'at')::timestamptz, (row ->> 'at')::timestamptz,
  (row ->> 'at')::timestamptz, row ->> 'contentHash', row ->> 'id',
  newsroom_dated((row #>> '{search,tokens}')::tsvector, (row ->> 'at')::timestamptz),
  row #>> '{search,text}', ARRAY(SELECT jsonb_array_elements_text(row #> '{search,names}')), row #>> '{search,version}'
FROM jsonb_array_elements($1::jsonb) AS made(row)`

type EnterInput = { actor: string; client: Client; entered: readonly Entered[] }

/**
 * Writes documents into the record and into what readers see.
 *
 * @param actor - who released them, as the record names them
 */
export async function enter({ actor, client, entered }: EnterInput): Promise<void> {
  const rows = JSON.stringify(entered.map(({ row }) => row))
  await client.query(PUBLICATIONS, [rows, actor])
  await client.query(LIVE, [rows])
}
