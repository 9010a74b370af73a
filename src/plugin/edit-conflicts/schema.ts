import type { Schema } from '../database/schema.ts'

/** Open windows: who has which document open, and when the window last reported. Unlogged: it need not survive a crash. */
export const presenceSchema: Schema = {
  feature: 'edit-conflicts',
  create: `
CREATE UNLOGGED TABLE IF NOT EXISTS newsroom_presence (
  document text NOT NULL,
  tab text NOT NULL,
  account text NOT NULL,
  name text NOT NULL,
  is_unsaved boolean NOT NULL DEFAULT false,
  since timestamptz NOT NULL DEFAULT now(),
  seen_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (document, tab)
);
CREATE INDEX IF NOT EXISTS newsroom_presence_seen ON newsroom_presence (seen_at);
`,
}
