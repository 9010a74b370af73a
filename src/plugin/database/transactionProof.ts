import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'
import { createHash, createHmac } from 'node:crypto'

import type { Schema } from './schema.ts'

import { query } from './query.ts'

/*
 * Transaction proof: lets the database tell the newsroom's program from anybody else who holds the app's password.
 * The proof is an HMAC that only the program's secret can make, valid for one transaction. The database keeps the key
 * where the app's role cannot read it, and the ledger functions check the proof first.
 */

/** Proves to the database that the app opened this transaction; the ledger functions require it. */
export async function proveTransaction(req: PayloadRequest): Promise<void> {
  const [row] = await query(req, sql`SELECT pg_current_xact_id()::text AS transaction`)
  const seal = createHmac('sha256', keyOf(req.payload.secret))
    .update(String(row?.transaction), 'utf8')
    .digest('hex')
  await query(req, sql`SELECT set_config('newsroom.seal', ${seal}, true)`)
}

/** Derives a key for this purpose alone: Payload signs sessions with the secret itself. */
const keyOf = (secret: string): Buffer =>
  createHash('sha256').update(`newsroom record\n${secret}`, 'utf8').digest()

/** SQL of the owner's table with the key, and of the function that checks the proof. It computes HMAC-SHA256. */
export const databaseSchema: Schema = {
  feature: 'database',
  create: `
CREATE TABLE IF NOT EXISTS newsroom_key (
  is_one boolean PRIMARY KEY DEFAULT true CHECK (is_one),
  inner_pad bytea NOT NULL,
  outer_pad bytea NOT NULL
);
`,
  functions: [
    'newsroom_is_sealed',
    'newsroom_demand_seal',
    'newsroom_guard_seal',
    'newsroom_append_only',
  ],
  openFunctions: ['newsroom_append_only', 'newsroom_guard_seal'],
  tables: { newsroom_key: { app: 'none' } },
}

/** The statement that stores the key of this secret, in place of the one before. */
export function storeProofKey(secret: string): string {
  const key = Buffer.alloc(64)
  keyOf(secret).copy(key)
  const pad = (mask: number) => key.map((byte) => byte ^ mask)
  const hex = (mask: number) => `'\\x${Buffer.from(pad(mask)).toString('hex')}'`
  return `
INSERT INTO newsroom_key (inner_pad, outer_pad) VALUES (${hex(0x36)}, ${hex(0x5c)})
  ON CONFLICT (is_one) DO UPDATE SET inner_pad = excluded.inner_pad, outer_pad = excluded.outer_pad;
`
}
