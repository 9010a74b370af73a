import type { Schema } from '../database/schema.ts'

/** Hashes of stored files as they were written: damage leaves size and name unchanged. */
export const mediaSchema: Schema = {
  feature: 'media',
  tables: { newsroom_files: { app: 'add', isAppendOnly: true } },
  create: `
CREATE TABLE IF NOT EXISTS newsroom_files (
  name text NOT NULL,
  subject text NOT NULL,
  sha256 text NOT NULL,
  kept_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (name, subject)
);
`,
}
