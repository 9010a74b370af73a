import type { Schema } from '../database/schema.ts'

/**
 * What the ways in remember: messages of the inbox that were dealt with, by a hash of the whole message, so that none
 * is dealt with twice; and requests to the mailroom by key and hour.
 */
export const intakeSchema: Schema = {
  feature: 'intake',
  create: `
CREATE TABLE IF NOT EXISTS newsroom_inbox (
  message text PRIMARY KEY,
  sender text NOT NULL,
  is_stranger boolean NOT NULL,
  is_failed boolean NOT NULL,
  taken_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX IF NOT EXISTS newsroom_inbox_taken_at ON newsroom_inbox (taken_at);
CREATE TABLE IF NOT EXISTS newsroom_mailroom_counts (
  key text NOT NULL,
  hour timestamptz NOT NULL,
  requests integer NOT NULL,
  PRIMARY KEY (key, hour)
);
`,
}
