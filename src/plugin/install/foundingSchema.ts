import type { Schema } from '../database/schema.ts'

/** Condition that the schema holds no tables but those of extensions: no newsroom, no part of a restored one, no other program's. */
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
 * Table with the newsroom's id, and whether the demonstration belongs into it: one row, which goes along wherever the database is copied or restored.
 */
export const foundingSchema: Schema = {
  feature: 'install',
  create: `${table}
INSERT INTO newsroom_founding DEFAULT VALUES ON CONFLICT (is_one) DO NOTHING;
`,
  tables: { newsroom_founding: { app: 'read' }, payload_migrations: { app: 'read' } },
}

/**
 * SQL that enters a newsroom's id, in an empty database or an existing newsroom. Run as one text, it is one transaction. `wanted` is written in an empty database only; `none` takes it back.
 */
export const foundIn = (demonstration: 'none' | 'wanted'): string => `${table}
INSERT INTO newsroom_founding (demonstration)
  SELECT CASE WHEN ${isEmpty} THEN '${demonstration}' ELSE 'none' END ON CONFLICT (is_one) DO NOTHING;
UPDATE newsroom_founding SET demonstration = 'none' WHERE demonstration = 'wanted' AND '${demonstration}' = 'none';
`

/** Query for whether the database is empty and has no newsroom's id: one row `{ yes: boolean }`. */
export const isUnfounded = `SELECT to_regclass('newsroom_founding') IS NULL AND ${isEmpty} AS yes`
