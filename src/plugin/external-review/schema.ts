import type { Schema } from '../database/schema.ts'

import { trigger } from '../database/trigger.ts'

/**
 * Links with which people outside the newsroom see one revision, and their answers. A link is stored as a hash, together with its page, which so stays the same whatever becomes of the draft. No collection's API reads these tables, and only the end of a link is ever changed.
 */
export const externalReviewSchema: Schema = {
  feature: 'external-review',
  create: `
CREATE TABLE IF NOT EXISTS newsroom_outside_links (
  id text PRIMARY KEY,
  token_hash text NOT NULL UNIQUE,
  subject text NOT NULL,
  title text NOT NULL,
  revision text,
  approval_hash text NOT NULL,
  snapshot jsonb NOT NULL,
  purpose text NOT NULL,
  is_once boolean NOT NULL,
  made_by text NOT NULL,
  made_by_name text NOT NULL,
  made_at timestamptz(3) NOT NULL DEFAULT now(),
  expires_at timestamptz(3) NOT NULL,
  revoked_at timestamptz(3),
  CONSTRAINT newsroom_outside_links_short CHECK (expires_at <= made_at + interval '30 days')
);
CREATE INDEX IF NOT EXISTS newsroom_outside_links_subject ON newsroom_outside_links (subject);
CREATE TABLE IF NOT EXISTS newsroom_outside_opinions (
  id text PRIMARY KEY,
  link text NOT NULL REFERENCES newsroom_outside_links,
  verdict text NOT NULL CHECK (verdict IN ('agree', 'object')),
  name text NOT NULL,
  organisation text NOT NULL,
  opinion text NOT NULL,
  given_at timestamptz(3) NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX IF NOT EXISTS newsroom_outside_opinions_link ON newsroom_outside_opinions (link);
`,
  functions: ['newsroom_guard_outside'],
  openFunctions: ['newsroom_guard_outside'],
  tables: {
    newsroom_outside_links: { app: 'add', isProven: true, openColumns: ['revoked_at'] },
    newsroom_outside_opinions: { app: 'add', isAppendOnly: true, isProven: true },
  },
  triggers: [
    trigger({
      event: 'BEFORE UPDATE',
      name: 'newsroom_guard_outside',
      table: 'newsroom_outside_links',
    }),
  ],
}
