import type { Schema } from '../database/schema.ts'

import { trigger } from '../database/trigger.ts'

/**
 * Seals the audit trail. A gesture only queues its entries, in its own transaction and beside all others; afterwards
 * `newsroom_seal_audit` takes what was committed, in the order in which it became visible, and chains it. So no save
 * ever waits for another, and yet nothing can be changed, taken out or put in later without breaking the chain.
 * `hashOfAuditEntry` in the verification knows the line that is hashed.
 */
export const auditSchema: Schema = {
  feature: 'audit',
  create: `
CREATE TABLE IF NOT EXISTS newsroom_audit_seals (
  position bigint PRIMARY KEY,
  entry text NOT NULL UNIQUE,
  previous_hash text NOT NULL UNIQUE,
  hash text NOT NULL UNIQUE,
  sealed_at timestamptz(3) NOT NULL
);
CREATE TABLE IF NOT EXISTS newsroom_audit_queue (
  number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  entry text NOT NULL UNIQUE
);
-- Entries from before there were seals. Never again after the first: an entry that went round the queue is a fault.
INSERT INTO newsroom_audit_queue (entry)
  SELECT id::text FROM audit_entries
  WHERE NOT EXISTS (SELECT FROM newsroom_audit_seals) AND NOT EXISTS (SELECT FROM newsroom_audit_queue)
  ORDER BY created_at, id;
`,
  functions: ['newsroom_queue_audit', 'newsroom_measured', 'newsroom_seal_audit'],
  openFunctions: ['newsroom_measured', 'newsroom_queue_audit'],
  tables: {
    audit_entries: { app: 'add', isAppendOnly: true },
    newsroom_audit_queue: { app: 'read' },
    newsroom_audit_seals: { app: 'read', isAppendOnly: true },
  },
  triggers: [
    trigger({ event: 'BEFORE INSERT', name: 'newsroom_queue_audit', table: 'audit_entries' }),
  ],
  values: ({ hasUuids }) => ({ id_type: hasUuids ? 'uuid' : 'integer' }),
}
