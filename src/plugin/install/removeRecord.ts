import type { DatabaseRoles } from '../database/databaseRoles.ts'
import type { Execute } from '../database/ownerSql.ts'

import { databaseRoles } from '../database/databaseRoles.ts'
import { literal, quote } from '../database/ownerSql.ts'
import { schemas, tablesOfRecord } from './schemas.ts'

type Removal = {
  readonly execute: Execute
  /**
   * Whether the publications stay, as plain rows in a schema of their own, `newsroom_publications`.
   *
   * @default false
   */
  readonly keepPublications?: boolean
  /**
   * Whether the collections' tables are left to a migration of the host's, which Payload makes once the plugin is out.
   *
   * @default false
   */
  readonly keepTables?: boolean
  /** Where the host named them. */
  readonly roles?: DatabaseRoles | undefined
  /** Tables of the plugin's collections and globals: see `tablesOfNewsroom`. */
  readonly tables: readonly string[]
}

/** What leaves a database, by name. */
export type Removed = {
  readonly columns: readonly string[]
  readonly functions: readonly string[]
  readonly roles: readonly string[]
  readonly statements: readonly string[]
  readonly tables: readonly string[]
  readonly types: readonly string[]
}

/** Finds what of the newsroom is in a database, and the statements that take it out; nothing is changed. */
export async function planRemoval({
  execute,
  keepPublications = false,
  keepTables = false,
  roles: given,
  tables: roots,
}: Removal): Promise<Removed> {
  const names = async (text: string) => (await execute(text)).map(({ name }) => String(name))
  const functions = await names(`SELECT oid::regprocedure::text AS name FROM pg_proc
    WHERE pronamespace = current_schema()::regnamespace AND starts_with(proname, 'newsroom_') ORDER BY 1`)
  const owned = keepTables ? [] : await names(ownedTables(roots))
  const types = owned.length === 0 ? [] : await names(ownTypes(owned))
  const pointing = owned.length === 0 ? [] : await execute(pointingColumns(owned))
  const roles = await rolesOf(execute, given)
  const tables = [...tablesOfRecord, ...owned]
  const columns = pointing.map(
    (row) => [quote(String(row.table_name)), quote(String(row.column_name))] as const,
  )
  const kept = keepPublications ? await execute(publicationTables) : []
  return {
    columns: columns.map((each) => each.join('.')),
    functions,
    roles,
    statements: [
      ...(kept.length > 0 ? [keptSchema, ...kept.map(({ statement }) => String(statement))] : []),
      ...functions.map((name) => `DROP FUNCTION IF EXISTS ${name} CASCADE`),
      ...tables.map((name) => `DROP TABLE IF EXISTS ${quote(name)} CASCADE`),
      ...columns.map(([table, column]) => `ALTER TABLE ${table} DROP COLUMN IF EXISTS ${column}`),
      ...types.map((name) => `DROP TYPE IF EXISTS ${quote(name)}`),
      ...schemas.flatMap(({ sequences = [] }) =>
        sequences.map((name) => `DROP SEQUENCE IF EXISTS ${quote(name)}`),
      ),
      ...roles.map(dropRole),
    ],
    tables,
    types,
  }
}

/**
 * Takes the newsroom out of a database, all or nothing, on the owner's connection: functions with their triggers,
 * tables, types and the two roles. The app must not run meanwhile. Take the plugin's lines out of the app afterwards.
 *
 * @throws the database error, when the connection is not the owner's; then nothing is changed
 */
export async function removeRecord(removal: Removal): Promise<Removed> {
  const plan = await planRemoval(removal)
  // One text is one transaction.
  await removal.execute(`${plan.statements.join(';\n')};`)
  return plan
}

type Entity = { readonly dbName?: unknown; readonly slug: string }

/** Tables of collections and globals, as Payload names them, with those of their versions. */
export const tablesOfNewsroom = (entities: readonly Entity[]): string[] =>
  entities.flatMap(({ dbName, slug }) => {
    const name = (typeof dbName === 'string' ? dbName : slug).replaceAll('-', '_')
    return [name, `_${name}_v`]
  })

const list = (names: readonly string[]): string => names.map(literal).join(', ')

/** The tables, and those of their lists: Payload names these after them and links each row to its parent. */
const ownedTables = (roots: readonly string[]): string => `
  WITH RECURSIVE owned AS (
    SELECT oid, relname FROM pg_class WHERE relnamespace = current_schema()::regnamespace
      AND relkind IN ('r', 'p') AND relname IN (${list(roots)})
    UNION
    SELECT c.oid, c.relname FROM pg_constraint k JOIN owned o ON k.confrelid = o.oid JOIN pg_class c ON c.oid = k.conrelid
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.conkey[1]
    WHERE k.contype = 'f' AND (a.attname = '_parent_id' OR a.attname = 'parent_id' AND starts_with(c.relname, o.relname || '_'))
      AND EXISTS (SELECT FROM pg_attribute p WHERE p.attrelid = c.oid AND p.attname IN ('order', '_order')))
  SELECT relname AS name FROM owned ORDER BY 1`

/** Enumerations that no other table uses. */
const ownTypes = (owned: readonly string[]): string => `
  SELECT t.typname AS name FROM pg_type t
  JOIN pg_attribute a ON (a.atttypid = t.oid OR a.atttypid = t.typarray) AND NOT a.attisdropped
  JOIN pg_class c ON c.oid = a.attrelid AND c.relkind IN ('r', 'p')
  WHERE t.typtype = 'e' AND t.typnamespace = current_schema()::regnamespace
  GROUP BY t.typname HAVING bool_and(c.relname IN (${list(owned)})) ORDER BY 1`

/** Columns by which the host's tables of relations point to the newsroom's: those that Payload made of many slugs. */
const pointingColumns = (owned: readonly string[]): string => `
  SELECT c.relname AS table_name, a.attname AS column_name FROM pg_constraint k
  JOIN pg_class c ON c.oid = k.conrelid JOIN pg_class o ON o.oid = k.confrelid
  JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.conkey[1]
  WHERE k.contype = 'f' AND c.relnamespace = current_schema()::regnamespace AND c.relname LIKE '%\\_rels'
    AND a.attname LIKE '%\\_id' AND a.attname <> 'parent_id'
    AND o.relname IN (${list(owned)}) AND c.relname NOT IN (${list(owned)}) ORDER BY 1, 2`

const keptSchema = 'CREATE SCHEMA IF NOT EXISTS newsroom_publications'

/** Statements that copy the publications, with words in the place of types that go. */
const publicationTables = `
  SELECT format('CREATE TABLE newsroom_publications.%I AS SELECT %s FROM %I', c.relname,
    string_agg(CASE WHEN t.typtype = 'e' THEN format('%I::text AS %I', a.attname, a.attname) ELSE quote_ident(a.attname) END,
      ', ' ORDER BY a.attnum), c.relname) AS statement
  FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
  JOIN pg_type t ON t.oid = a.atttypid
  WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind IN ('r', 'p')
    AND (c.relname = 'publications' OR c.relname LIKE 'publications\\_%') GROUP BY c.relname`

async function rolesOf(execute: Execute, given: DatabaseRoles | undefined): Promise<string[]> {
  const named = await databaseRoles(execute, given)
  const rows = await execute(
    `SELECT rolname AS name FROM pg_roles WHERE rolname IN (${list([named.app, named.reader])})`,
  )
  return rows.map(({ name }) => String(name))
}

/** Another database of the server may still know the role: then it stays there, without a right in this one. */
const dropRole = (role: string): string => `DO $$ BEGIN
  DROP OWNED BY ${quote(role)};
  BEGIN
    DROP ROLE ${quote(role)};
  EXCEPTION WHEN dependent_objects_still_exist THEN NULL;
  END;
END $$`
