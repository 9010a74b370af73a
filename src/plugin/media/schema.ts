import type { Schema } from '../database/schema.ts'

/** What every stored file was made of when it was written: a flipped bit has the right size and a readable name. */
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
