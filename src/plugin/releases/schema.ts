import type { Schema } from '../database/schema.ts'

import { trigger } from '../database/trigger.ts'

/** Guards on the release log, and the heartbeats of the workers that run scheduled releases. */
export const releaseSchema: Schema = {
  feature: 'releases',
  create: `
CREATE TABLE IF NOT EXISTS newsroom_workers (
  id text PRIMARY KEY,
  started_at timestamptz NOT NULL DEFAULT now(),
  seen_at timestamptz NOT NULL DEFAULT now()
);
`,
  functions: ['newsroom_settle_release', 'newsroom_claim_release', 'newsroom_guard_release'],
  openFunctions: ['newsroom_guard_release'],
  tables: {
    releases: { app: 'add', isProven: true },
    releases_documents: { app: 'add', isAppendOnly: true, isProven: true },
  },
  triggers: [
    trigger({
      event: 'BEFORE DELETE OR TRUNCATE',
      level: 'STATEMENT',
      name: 'newsroom_append_only',
      table: 'releases',
    }),
    trigger({ event: 'BEFORE UPDATE', name: 'newsroom_guard_release', table: 'releases' }),
  ],
}
