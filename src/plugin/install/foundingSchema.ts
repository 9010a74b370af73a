import type { Schema } from '../database/schema.ts'

/** Nothing is here but what extensions brought: no newsroom, no part of a restored one, no other program's tables. */
const isEmpty = `NOT EXISTS (SELECT FROM pg_class c WHERE c.relnamespace = current_schema()::regnamespace
  AND c.relkind IN ('r', 'p') AND c.relname <> 'newsroom_founding' AND NOT EXISTS (SELECT FROM pg_depend d
    WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e'))`

const table = `
CREATE TABLE IF NOT EXISTS newsroom_founding (
  is_one boolean PRIMARY KEY DEFAULT true CHECK (is_one),
  id text NOT NULL DEFAULT gen_random_uuid()::text,
  founded_at timestamptz NOT NULL DEFAULT now(),
  demonstration text NOT NULL DEFAULT 'none' CHECK (demonstration IN ('none', 'wanted', 'complete'))
);`

/**
 * The newsroom's founding, in one row that goes with the database wherever it is copied or restored: its id, and
 * whether the demonstration belongs into it.
 */
export const foundingSchema: Schema = {
  feature: 'install',
  create: `${table}
INSERT INTO newsroom_founding DEFAULT VALUES ON CONFLICT (is_one) DO NOTHING;
`,
  tables: { newsroom_founding: { app: 'read' }, payload_migrations: { app: 'read' } },
}

/**
 * Founds a newsroom in an empty database, and marks one that is there already. To be run as one text, which is one
 * transaction. `wanted` is written here, over an empty database, and nowhere else; `none` takes it back.
 */
export const foundIn = (demonstration: 'none' | 'wanted'): string => `${table}
INSERT INTO newsroom_founding (demonstration)
  SELECT CASE WHEN ${isEmpty} THEN '${demonstration}' ELSE 'none' END ON CONFLICT (is_one) DO NOTHING;
UPDATE newsroom_founding SET demonstration = 'none' WHERE demonstration = 'wanted' AND '${demonstration}' = 'none';
`

/** Whether a newsroom would be founded here now. */
export const isUnfounded = `SELECT to_regclass('newsroom_founding') IS NULL AND ${isEmpty} AS yes`
