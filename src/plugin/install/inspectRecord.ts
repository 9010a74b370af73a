import type { ReviewPlan } from '../../domain/review/plan.ts'
import type { NewsroomLocale } from '../../domain/time/locale.ts'
import type { DatabaseRoles } from '../database/databaseRoles.ts'
import type { Execute } from '../database/ownerSql.ts'
import type { Host } from '../database/schema.ts'
import type { Trigger } from '../database/trigger.ts'

import { completeLocale } from '../../domain/time/locale.ts'
import { databaseRoles } from '../database/databaseRoles.ts'
import { literal } from '../database/ownerSql.ts'
import { functionsOf } from '../database/schema.ts'
import { refused } from './installRoles.ts'
import { guardedTables, listTriggers, readHost, schemas } from './schemas.ts'

/** Difference between the installed protection of the ledger and the database. */
export type RecordFlaw = {
  readonly kind: 'function' | 'privilege' | 'trigger'
  /** Function; trigger with its table; or role, privilege and table. */
  readonly name: string
}

type Inspection = {
  execute: Execute
  locale?: Partial<NewsroomLocale>
  review?: ReviewPlan
  roles?: DatabaseRoles | undefined
}

/**
 * Compares the protection of the ledger with what `installRecord` installs: the source of its functions, its triggers and whether they are enabled, the privileges of the two roles.
 *
 * @returns the differences; `hasRoles` is false where the server lacks the roles, and one connection does everything
 */
export async function inspectRecord({
  execute,
  locale,
  review,
  roles: given,
}: Inspection): Promise<{ readonly flaws: readonly RecordFlaw[]; readonly hasRoles: boolean }> {
  const roles = await databaseRoles(execute, given)
  const names = [roles.app, roles.reader]
  const known = await execute(
    `SELECT rolname FROM pg_roles WHERE rolname IN (${names.map(literal).join(', ')})`,
  )
  const hasRoles = known.length === names.length
  return {
    flaws: [
      ...(await functionFlaws(
        execute,
        await readHost({ execute, locale: completeLocale(locale), review }),
      )),
      ...(await triggerFlaws(execute)),
      ...(hasRoles ? await privilegeFlaws(roles, execute) : []),
    ],
    hasRoles,
  }
}

async function functionFlaws(execute: Execute, host: Host): Promise<RecordFlaw[]> {
  const rows = await execute(`
    SELECT proname, prosrc, prosecdef, array_to_string(proconfig, ';') AS settings FROM pg_proc
    WHERE pronamespace = current_schema()::regnamespace AND starts_with(proname, 'newsroom_')`)
  const found = new Map(rows.map((row) => [String(row.proname), row]))
  return schemas
    .flatMap((schema) => functionsOf(schema, host))
    .flatMap(({ name, text }) => {
      const row = found.get(name)
      const stands =
        row?.prosrc === text.split('$$')[1] &&
        row?.prosecdef === text.includes('SECURITY DEFINER') &&
        String(row.settings).endsWith(', pg_temp')
      return stands ? [] : [{ kind: 'function', name }]
    })
}

/** Bits of `pg_trigger.tgtype`. */
const marks = { BEFORE: 2, DELETE: 8, INSERT: 4, ROW: 1, TRUNCATE: 32, UPDATE: 16 } as const

async function triggerFlaws(execute: Execute): Promise<RecordFlaw[]> {
  const rows = await execute(`
    SELECT concat_ws(' ', t.tgname, c.relname, p.proname, t.tgtype, t.tginitdeferred, coalesce((
        SELECT string_agg(a.attname, ',' ORDER BY a.attname COLLATE "C") FROM pg_attribute a
        WHERE a.attrelid = t.tgrelid AND a.attnum = ANY (t.tgattr::int2[])), ''), encode(t.tgargs, 'escape')) AS shape
    FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_proc p ON p.oid = t.tgfoid
    WHERE c.relnamespace = current_schema()::regnamespace AND t.tgenabled IN ('O', 'A') AND t.tgqual IS NULL`)
  const found = new Set(rows.map(({ shape }) => String(shape)))
  const wanted = await listTriggers(execute)
  return wanted.flatMap((trigger) =>
    found.has(shapeOf(trigger))
      ? []
      : [{ kind: 'trigger', name: `${trigger.name} (${trigger.table})` }],
  )
}

function shapeOf(trigger: Trigger): string {
  const { args, columns = [], event, isDeferred = false, level, name, table, what } = trigger
  const type = Object.entries(marks).reduce(
    (sum, [word, mark]) => (event.includes(word) || word === level ? sum + mark : sum),
    0,
  )
  const written = args.map((arg) => `${arg}\\000`).join('')
  const when = [isDeferred ? 't' : 'f', columns.toSorted().join(',')]
  return [name, table, what, type, ...when, written].join(' ')
}

async function privilegeFlaws(
  { app, reader }: DatabaseRoles,
  execute: Execute,
): Promise<RecordFlaw[]> {
  const rules = new Map(guardedTables)
  const openColumns = guardedTables.flatMap(([table, { openColumns: columns = [] }]) =>
    columns.map((column) => `${table}.${column}`),
  )
  const rows = await execute(`
    SELECT r.rolname AS role, c.relname AS table, p.may FROM pg_class c
    CROSS JOIN pg_roles r CROSS JOIN unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'TRIGGER']) AS p(may)
    WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm')
      AND r.rolname IN (${literal(app)}, ${literal(reader)})
      AND CASE WHEN p.may IN ('SELECT', 'INSERT', 'UPDATE') THEN EXISTS (
        SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
          AND NOT (p.may = 'UPDATE' AND c.relname || '.' || a.attname IN (${openColumns.map(literal).join(', ')}))
          AND has_column_privilege(r.oid, c.oid, a.attnum, p.may))
        ELSE has_table_privilege(r.oid, c.oid, p.may) END`)
  const mayNot = rows.filter(({ may, role, table }) => {
    if (role === reader) return table !== 'live_documents' || may !== 'SELECT'
    const rule = rules.get(String(table))
    return (
      may === 'TRUNCATE' ||
      may === 'TRIGGER' ||
      (rule !== undefined && refused[rule.app].includes(String(may)))
    )
  })
  const [schema] = await execute(`
    SELECT has_schema_privilege(${literal(app)}, current_schema(), 'CREATE') AS app,
      has_schema_privilege(${literal(reader)}, current_schema(), 'CREATE') AS reader`)
  return [
    ...mayNot.map(({ may, role, table }) => `${String(role)}: ${String(may)} ${String(table)}`),
    ...(schema?.app === true ? [`${app}: CREATE`] : []),
    ...(schema?.reader === true ? [`${reader}: CREATE`] : []),
  ].map((name) => ({ kind: 'privilege', name }))
}
