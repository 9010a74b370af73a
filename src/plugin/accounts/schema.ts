import type { Schema } from '../database/schema.ts'

/**
 * Tables beside the accounts collection, which no API can read. Links, devices and recovery codes are stored as hashes,
 * the second factor encrypted under a key of the server.
 */
export const accountSchema: Schema = {
  feature: 'accounts',
  create: `
CREATE TABLE IF NOT EXISTS newsroom_attempts (
  key text PRIMARY KEY,
  failures integer NOT NULL,
  blocked_until timestamptz NOT NULL DEFAULT now(),
  last_at timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE IF NOT EXISTS newsroom_devices (
  account text NOT NULL,
  token_hash text NOT NULL,
  seen_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (account, token_hash)
);
CREATE TABLE IF NOT EXISTS newsroom_password_links (
  token_hash text PRIMARY KEY,
  account text NOT NULL,
  purpose text NOT NULL CHECK (purpose IN ('invite', 'reset')),
  made_at timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz NOT NULL,
  used_at timestamptz
);
ALTER TABLE newsroom_password_links ADD COLUMN IF NOT EXISTS made_by text;
CREATE INDEX IF NOT EXISTS newsroom_password_links_account ON newsroom_password_links (account);
CREATE TABLE IF NOT EXISTS newsroom_second_factors (
  account text PRIMARY KEY,
  secret text NOT NULL,
  confirmed_at timestamptz,
  last_step bigint NOT NULL DEFAULT 0,
  recovery text[] NOT NULL DEFAULT '{}'
);
`,
}
