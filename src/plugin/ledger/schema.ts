import type { Schema } from '../database/schema.ts'

import { eventKinds, kindList, pointingKinds } from '../../domain/ledger/kinds.ts'
import { rowID } from '../database/schema.ts'
import { trigger } from '../database/trigger.ts'
import { findDocumentTriggers } from './documentTriggers.ts'
import { idIndexes } from './idIndexes.ts'

/**
 * Gives documents that were filed after their day, and shared its last second, distinct times within it, in the order of release, as `newsroom_place` does now. Idempotent: the times it assigns are never whole seconds.
 */
export const spreadLateOnes = `
UPDATE live_documents l SET sort_at = places.second + places.place * interval '1 microsecond' FROM (
  SELECT late.path, late.second,
      row_number() OVER (PARTITION BY late.second ORDER BY late.first_released_at, late.sort_at, late.path) AS place
    FROM (SELECT path, first_released_at, sort_at, date_trunc('second', sort_at) AS second,
        bool_or(sort_at = date_trunc('second', sort_at)) OVER (PARTITION BY date_trunc('second', sort_at)) AS is_old
      FROM live_documents WHERE state = 'live' AND sort_at < first_released_at) late WHERE late.is_old) places
  WHERE l.path = places.path AND l.state = 'live'
    AND l.sort_at IS DISTINCT FROM places.second + places.place * interval '1 microsecond';
`

/** Ledger of public events, and the table that readers read: one row for each path, complete in itself. */
export const ledgerSchema: Schema = {
  feature: 'ledger',
  create: `
CREATE TABLE IF NOT EXISTS live_documents (
  path text PRIMARY KEY,
  state text NOT NULL CHECK (state IN ('live', 'redirect', 'withdrawn')),
  kind text,
  key text,
  target text,
  notice text,
  snapshot jsonb,
  card jsonb,
  section text,
  mentions text[] NOT NULL DEFAULT '{}',
  sort_at timestamptz,
  released_at timestamptz,
  first_released_at timestamptz,
  content_hash text,
  publication_id text,
  CHECK (state <> 'live' OR (kind IS NOT NULL AND key IS NOT NULL AND snapshot IS NOT NULL AND card IS NOT NULL
    AND sort_at IS NOT NULL AND released_at IS NOT NULL AND content_hash IS NOT NULL AND publication_id IS NOT NULL)),
  CHECK (state <> 'redirect' OR target IS NOT NULL)
);
ALTER TABLE live_documents ADD COLUMN IF NOT EXISTS search_tokens tsvector, ADD COLUMN IF NOT EXISTS search_text text,
  ADD COLUMN IF NOT EXISTS search_names text[], ADD COLUMN IF NOT EXISTS search_version text;
-- Words are asked for by their index alone, which has numbers of its own.
ALTER TABLE live_documents ALTER COLUMN search_tokens SET STATISTICS 0;
CREATE INDEX IF NOT EXISTS live_documents_newest ON live_documents (sort_at DESC, path DESC) WHERE state = 'live' AND kind NOT IN ('picture', 'site');
CREATE INDEX IF NOT EXISTS live_documents_keys ON live_documents (key);
CREATE UNIQUE INDEX IF NOT EXISTS live_documents_key ON live_documents (key) WHERE state = 'live';
CREATE INDEX IF NOT EXISTS live_documents_kind ON live_documents (kind, sort_at DESC, path DESC) WHERE state = 'live';
CREATE INDEX IF NOT EXISTS live_documents_pages ON live_documents (path) WHERE state = 'live' AND kind NOT IN ('picture', 'site');
CREATE INDEX IF NOT EXISTS live_documents_section ON live_documents (section, sort_at DESC, path DESC) WHERE state = 'live';
CREATE INDEX IF NOT EXISTS live_documents_mentions ON live_documents USING gin (mentions) WHERE state = 'live';
-- Feeds hold what was released last, whatever day it is about.
CREATE INDEX IF NOT EXISTS live_documents_released ON live_documents (first_released_at DESC, path DESC) WHERE state = 'live' AND kind NOT IN ('picture', 'site');
CREATE INDEX IF NOT EXISTS live_documents_released_kind ON live_documents (kind, first_released_at DESC, path DESC) WHERE state = 'live';
CREATE INDEX IF NOT EXISTS live_documents_released_section ON live_documents (section, first_released_at DESC, path DESC) WHERE state = 'live' AND section IS NOT NULL;
CREATE INDEX IF NOT EXISTS live_documents_order ON live_documents (sort_at);
-- What few documents are is found without visiting the many: corrections, meetings and speeches that name a document.
CREATE INDEX IF NOT EXISTS live_documents_corrected ON live_documents USING gin (mentions) WHERE state = 'live' AND kind = 'correction';
CREATE INDEX IF NOT EXISTS live_documents_events ON live_documents USING gin (mentions) WHERE state = 'live' AND kind IN ${kindList(eventKinds)};
CREATE INDEX IF NOT EXISTS live_documents_files ON live_documents USING gin ((snapshot -> 'files') jsonb_path_ops) WHERE state = 'live' AND kind = 'picture';
CREATE INDEX IF NOT EXISTS live_documents_editions ON live_documents ((snapshot #>> '{print,date}')) WHERE state = 'live' AND kind = 'report';
CREATE SEQUENCE IF NOT EXISTS newsroom_publication_sequence;
CREATE UNIQUE INDEX IF NOT EXISTS newsroom_publications_chain ON publications (subject, coalesce(previous_hash, ''));
`,
  functions: [
    'newsroom_keywords',
    'newsroom_month',
    'newsroom_by_month',
    'newsroom_dated',
    'newsroom_words',
    'newsroom_place',
    'newsroom_record_event',
    'newsroom_shown_files',
    'newsroom_recorded_now',
    'newsroom_published_now',
    'newsroom_was_public',
    'newsroom_guard_document',
    'newsroom_guard_part',
    'newsroom_guard_live',
  ],
  openFunctions: [
    'newsroom_by_month',
    'newsroom_dated',
    'newsroom_guard_document',
    'newsroom_guard_live',
    'newsroom_guard_part',
    'newsroom_keywords',
    'newsroom_month',
    'newsroom_place',
    'newsroom_shown_files',
    'newsroom_words',
  ],
  indexes: `
DROP INDEX IF EXISTS live_documents_keywords, live_documents_search;
-- Of all rows: the planner takes no numbers from the index of some, and what is not live has no words.
CREATE INDEX IF NOT EXISTS live_documents_words ON live_documents USING gin (newsroom_words(search_tokens)) WITH (fastupdate = off);
-- Words are many and most are rare: the planner gets to know more of the common ones.
ALTER INDEX live_documents_words ALTER COLUMN 1 SET STATISTICS 500;
-- Nothing is known of a new index until the table is analyzed, which may take days to come.
DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_stats WHERE schemaname = current_schema() AND tablename = 'live_documents_words') THEN
    ANALYZE live_documents;
  END IF;
END $$;
CREATE INDEX IF NOT EXISTS live_documents_topics ON live_documents USING gin (newsroom_keywords(snapshot)) WHERE state = 'live' AND kind = 'report';
CREATE INDEX IF NOT EXISTS live_documents_naming ON live_documents USING gin (newsroom_by_month(mentions, kind, sort_at))
  WHERE state = 'live' AND kind IN ${kindList(pointingKinds)};
CREATE INDEX IF NOT EXISTS live_documents_topics_by_month ON live_documents USING gin (newsroom_by_month(newsroom_keywords(snapshot), kind, sort_at))
  WHERE state = 'live' AND kind = 'report';
CREATE INDEX IF NOT EXISTS live_documents_shown_files ON live_documents USING gin (newsroom_shown_files(snapshot))
  WHERE state = 'live' AND kind <> 'picture';
${idIndexes}`,
  sequences: ['newsroom_publication_sequence'],
  tables: {
    live_documents: { app: 'read' },
    publications: { app: 'read', isAppendOnly: true },
  },
  findTriggers: findDocumentTriggers,
  triggers: [
    trigger({
      event: 'BEFORE INSERT OR UPDATE OR DELETE',
      name: 'newsroom_guard_live',
      table: 'live_documents',
    }),
    trigger({
      event: 'BEFORE TRUNCATE',
      level: 'STATEMENT',
      name: 'newsroom_guard_live_all',
      table: 'live_documents',
      what: 'newsroom_guard_live',
    }),
  ],
  backfill: spreadLateOnes,
  values: (host) => ({ row_id: rowID(host) }),
}
