import type { Schema } from '../database/schema.ts'

/**
 * Search index of the newsroom's own texts, drafts included. It is a table apart from what readers read, since their role must not read it. A save queues its document in its own transaction; the worker indexes it a moment later.
 */
export const adminSearchSchema: Schema = {
  feature: 'admin-search',
  create: `
CREATE TABLE IF NOT EXISTS newsroom_desk_texts (
  subject text PRIMARY KEY,
  title text NOT NULL,
  paragraphs text[] NOT NULL,
  tokens tsvector NOT NULL,
  text text NOT NULL,
  names text[] NOT NULL,
  version text NOT NULL,
  saved_at timestamptz(3) NOT NULL
);
CREATE INDEX IF NOT EXISTS newsroom_desk_texts_names ON newsroom_desk_texts (subject) WHERE names <> '{}';
CREATE TABLE IF NOT EXISTS newsroom_desk_queue (
  subject text PRIMARY KEY,
  saved_at timestamptz(3) NOT NULL DEFAULT clock_timestamp()
);
`,
  indexes: `
DROP INDEX IF EXISTS newsroom_desk_texts_tokens;
CREATE INDEX IF NOT EXISTS newsroom_desk_texts_words ON newsroom_desk_texts USING gin (newsroom_words(tokens));
`,
}
