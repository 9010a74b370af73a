import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'
import { createHash, createHmac } from 'node:crypto'

import type { Schema } from './schema.ts'

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

/** The owner's table with the key, and the functions that ask whether the word was said; append-only tables of all features. */
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
