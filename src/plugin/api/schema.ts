import type { Schema } from '../database/schema.ts'

/**
 * Requests to the content API by caller and minute, of all servers. Unlogged: after a crash the counts start again.
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
-- For the entries since a transaction, by which the content API knows that nothing has changed.
CREATE INDEX IF NOT EXISTS newsroom_publications_transaction ON publications ((transaction::xid8));
`,
}
