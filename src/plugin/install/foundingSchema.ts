import type { NewsroomLocale } from '../../domain/time/locale.ts'
import type { Schema } from '../database/schema.ts'

import { completeLocale } from '../../domain/time/locale.ts'

/** Condition that the schema holds no tables but those of extensions: no newsroom, no part of a restored one, no other program's. */
const isEmpty = `NOT EXISTS (SELECT FROM pg_class c WHERE c.relnamespace = current_schema()::regnamespace
  AND c.relkind IN ('r', 'p') AND c.relname <> 'newsroom_founding' AND NOT EXISTS (SELECT FROM pg_depend d
    WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e'))`

/** A newsroom that says nothing of it: of an earlier version, or another program's guest. */
const unsaid = completeLocale()

const table = `
CREATE TABLE IF NOT EXISTS newsroom_founding (
  is_one boolean PRIMARY KEY DEFAULT true CHECK (is_one),
  id text NOT NULL DEFAULT gen_random_uuid()::text,
  founded_at timestamptz NOT NULL DEFAULT now(),
  demonstration text NOT NULL DEFAULT 'none' CHECK (demonstration IN ('none', 'wanted', 'complete'))
);
ALTER TABLE newsroom_founding ADD COLUMN IF NOT EXISTS language text NOT NULL DEFAULT '${unsaid.language}',
  ADD COLUMN IF NOT EXISTS time_zone text NOT NULL DEFAULT '${unsaid.timeZone}';`

/**
 * Table with the newsroom's id, whether the demonstration belongs into it, and what it is written in until its settings are released: one row, which goes along wherever the database is copied or restored.
 */
export const foundingSchema: Schema = {
  feature: 'install',
  create: `${table}
INSERT INTO newsroom_founding DEFAULT VALUES ON CONFLICT (is_one) DO NOTHING;
`,
  tables: { newsroom_founding: { app: 'read' }, payload_migrations: { app: 'read' } },
}

/**
 * SQL that enters a newsroom's id, in an empty database or an existing newsroom. Run as one text, it is one transaction. `wanted`, language and zone are written in an empty database only; `none` takes the demonstration back.
 *
 * @param locale - what the newsroom is founded in; a Chinese newsroom's when left out
 */
export const foundIn = (
  demonstration: 'none' | 'wanted',
  { language, timeZone }: NewsroomLocale = unsaid,
): string => `${table}
INSERT INTO newsroom_founding (demonstration, language, time_zone)
  SELECT ${[
    [demonstration, 'none'],
    [language, unsaid.language],
    [timeZone, unsaid.timeZone],
  ]
    .map(
      ([given = '', other = '']) =>
        `CASE WHEN ${isEmpty} THEN ${quote(given)} ELSE ${quote(other)} END`,
    )
    .join(', ')} ON CONFLICT (is_one) DO NOTHING;
UPDATE newsroom_founding SET demonstration = 'none' WHERE demonstration = 'wanted' AND '${demonstration}' = 'none';
`

const quote = (text: string): string => `'${text.replaceAll("'", "''")}'`

/** Query for whether the database is empty and has no newsroom's id: one row `{ yes: boolean }`. */
export const isUnfounded = `SELECT to_regclass('newsroom_founding') IS NULL AND ${isEmpty} AS yes`
