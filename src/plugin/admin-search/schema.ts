import type { Schema } from '../database/schema.ts'

/**
 * Under which words the newsroom finds its own texts, drafts included. A table apart from what readers read: their role
 * may not look into it, and no question of theirs can. Saves name what is to be indexed in the transaction of the save;
 * the worker does it a moment later.
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
CREATE INDEX IF NOT EXISTS newsroom_desk_texts_tokens ON newsroom_desk_texts USING gin (tokens);
CREATE INDEX IF NOT EXISTS newsroom_desk_texts_names ON newsroom_desk_texts (subject) WHERE names <> '{}';
CREATE TABLE IF NOT EXISTS newsroom_desk_queue (
  subject text PRIMARY KEY,
  saved_at timestamptz(3) NOT NULL DEFAULT clock_timestamp()
);
`,
}
