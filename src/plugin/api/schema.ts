import type { Schema } from '../database/schema.ts'

/**
 * How many requests of the content API came from whom in which minute, all servers together. Nothing that has to last:
 * after a crash everybody begins anew.
 */
export const apiSchema: Schema = {
  feature: 'api',
  create: `
CREATE UNLOGGED TABLE IF NOT EXISTS newsroom_api_counts (
  caller text NOT NULL,
  minute bigint NOT NULL,
  requests integer NOT NULL,
  PRIMARY KEY (minute, caller)
);
-- Which entries of the record are younger than a moment: how the content API knows that nothing has changed.
CREATE INDEX IF NOT EXISTS newsroom_publications_transaction ON publications ((transaction::xid8));
`,
}
