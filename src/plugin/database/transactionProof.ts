import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'
import { createHash, createHmac } from 'node:crypto'

import { query } from './query.ts'

/*
 * How the database knows the newsroom's own program from whoever else holds the app's password: by a word that only
 * the program's secret can make, for one transaction and no other. The database keeps the key where the app's account
 * cannot read it, and the functions that write the record ask for the word first.
 */

/** Says the word in the request's transaction, which from then on may write the record. */
export async function proveTransaction(req: PayloadRequest): Promise<void> {
  const [row] = await query(req, sql`SELECT pg_current_xact_id()::text AS transaction`)
  const seal = createHmac('sha256', keyOf(req.payload.secret))
    .update(String(row?.transaction), 'utf8')
    .digest('hex')
  await query(req, sql`SELECT set_config('newsroom.seal', ${seal}, true)`)
}

/** Of this purpose alone: Payload signs sessions with the secret itself. */
const keyOf = (secret: string): Buffer =>
  createHash('sha256').update(`newsroom record\n${secret}`, 'utf8').digest()

/** The owner's table with the key, and the question whether the word was said. Hashes as HMAC-SHA256 does. */
export const proofFunctions = `
CREATE OR REPLACE FUNCTION newsroom_is_sealed() RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
  SELECT coalesce((SELECT current_setting('newsroom.seal', true) = encode(sha256(k.outer_pad || sha256(k.inner_pad
    || convert_to(pg_current_xact_id_if_assigned()::text, 'UTF8'))), 'hex') FROM newsroom_key k), false)
$$;

CREATE OR REPLACE FUNCTION newsroom_demand_seal() RETURNS void
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  IF NOT newsroom_is_sealed() THEN
    RAISE EXCEPTION 'newsroom: the record is written by the newsroom itself' USING ERRCODE = 'NR006',
      HINT = 'The secret of the app is not the one that the record was installed with.';
  END IF;
END $$;

CREATE OR REPLACE FUNCTION newsroom_guard_seal() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  PERFORM newsroom_demand_seal();
  RETURN NULL;
END $$;
`

/** Keeps the key of this secret, in place of the one before. */
export function proofKey(secret: string): string {
  const key = Buffer.alloc(64)
  keyOf(secret).copy(key)
  const pad = (mask: number) => key.map((byte) => byte ^ mask)
  const hex = (mask: number) => `'\\x${Buffer.from(pad(mask)).toString('hex')}'`
  return `
CREATE TABLE IF NOT EXISTS newsroom_key (
  is_one boolean PRIMARY KEY DEFAULT true CHECK (is_one),
  inner_pad bytea NOT NULL,
  outer_pad bytea NOT NULL
);
INSERT INTO newsroom_key (inner_pad, outer_pad) VALUES (${hex(0x36)}, ${hex(0x5c)})
  ON CONFLICT (is_one) DO UPDATE SET inner_pad = excluded.inner_pad, outer_pad = excluded.outer_pad;
`
}
