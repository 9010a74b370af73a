import type { Schema } from '../database/schema.ts'

import { trigger } from '../database/trigger.ts'

/**
 * Hash chain of the audit trail. An act only queues its entries, in its own transaction; afterwards `newsroom_seal_audit` chains the committed ones in the order in which they became visible. So no save waits for another, and still nothing can be changed, removed or inserted later without breaking the chain. `hashOfAuditEntry` in the verification computes the hashed line too.
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
