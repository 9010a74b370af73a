import type { Schema } from '../database/schema.ts'

import { trigger } from '../database/trigger.ts'

/**
 * Outbox of announcements. A trigger fills it in the transaction of the public event: no release is forgotten, and none that is rolled back is announced. It holds sequence numbers of the ledger alone, so that the app's role cannot announce what was not released: it may only note deliveries.
 */
export const webhookSchema: Schema = {
  feature: 'webhooks',
  create: `
CREATE TABLE IF NOT EXISTS newsroom_outbox (
  sequence bigint PRIMARY KEY,
  id text NOT NULL UNIQUE,
  written_at timestamptz(3) NOT NULL DEFAULT now(),
  announced_at timestamptz(3)
);
CREATE INDEX IF NOT EXISTS newsroom_outbox_waiting ON newsroom_outbox (sequence) WHERE announced_at IS NULL;
CREATE TABLE IF NOT EXISTS newsroom_deliveries (
  id text PRIMARY KEY DEFAULT gen_random_uuid()::text,
  webhook text NOT NULL,
  -- None for a trial.
  sequence bigint REFERENCES newsroom_outbox,
  message text NOT NULL,
  subject text NOT NULL,
  made_at timestamptz(3) NOT NULL DEFAULT now(),
  state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'delivered', 'failed')),
  attempts integer NOT NULL DEFAULT 0,
  next_at timestamptz(3) NOT NULL DEFAULT now(),
  last_at timestamptz(3),
  last_status integer,
  last_fault text,
  UNIQUE (webhook, sequence)
);
CREATE INDEX IF NOT EXISTS newsroom_deliveries_due ON newsroom_deliveries (next_at) WHERE state = 'waiting';
CREATE INDEX IF NOT EXISTS newsroom_deliveries_order ON newsroom_deliveries (webhook, subject, sequence) WHERE state = 'waiting';
CREATE INDEX IF NOT EXISTS newsroom_deliveries_newest ON newsroom_deliveries (webhook, made_at DESC);
CREATE TABLE IF NOT EXISTS newsroom_hub_topics (
  topic text PRIMARY KEY,
  changed_at timestamptz(3) NOT NULL DEFAULT now(),
  attempts integer NOT NULL DEFAULT 0,
  next_at timestamptz(3) NOT NULL DEFAULT now()
);
`,
  functions: ['newsroom_fill_outbox'],
  tables: { newsroom_outbox: { app: 'read', openColumns: ['announced_at'] } },
  triggers: [
    trigger({ event: 'AFTER INSERT', name: 'newsroom_fill_outbox', table: 'publications' }),
  ],
}
