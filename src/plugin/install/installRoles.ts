import type { DatabaseRoles } from '../database/databaseRoles.ts'
import type { Execute } from '../database/ownerSql.ts'
import type { DatabaseFunction, TableRule } from '../database/schema.ts'

import { literal, quote } from '../database/ownerSql.ts'
import { guardedTables, schemas } from './schemas.ts'

/** Privileges that the app lacks on a guarded table, by its rule. Tables without a rule it may read and write. */
export const refused: Readonly<Record<TableRule['app'], readonly string[]>> = {
  add: ['UPDATE', 'DELETE', 'TRUNCATE'],
  none: ['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE'],
  read: ['INSERT', 'UPDATE', 'DELETE', 'TRUNCATE'],
}

type Grant = { execute: Execute; functions: readonly DatabaseFunction[]; roles: DatabaseRoles }

/**
 * Creates the two roles and grants their privileges.
 *
 * @returns false where the server does not let the owner create roles
 */
export async function installRoles({
  execute,
  functions,
  roles: { app, reader },
}: Grant): Promise<boolean> {
  const [may] = await execute(`
    SELECT (rolcreaterole OR rolsuper OR (SELECT count(*) = 2 FROM pg_roles WHERE rolname IN (${literal(app)}, ${literal(reader)}))) AS yes
    FROM pg_roles WHERE rolname = current_user`)
  if (may?.yes !== true) return false
  // One text is one transaction: the app never holds a privilege that it should not have.
  await execute(grants({ app, functions, reader }))
  return true
}

function grants({
  functions,
  ...roles
}: DatabaseRoles & { functions: readonly DatabaseFunction[] }): string {
  const [app, reader] = [quote(roles.app), quote(roles.reader)]
  const openColumns = guardedTables.flatMap(([table, { openColumns: columns = [] }]) =>
    columns.map((column) => `GRANT UPDATE (${column}) ON ${table} TO ${app};`),
  )
  const sequences = schemas.flatMap(({ sequences: names = [] }) => names)
  return `
DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = ${literal(roles.app)}) THEN CREATE ROLE ${app} NOLOGIN; END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = ${literal(roles.reader)}) THEN CREATE ROLE ${reader} NOLOGIN; END IF;
  EXECUTE format('GRANT USAGE ON SCHEMA %I TO ${app}, ${reader}', current_schema());
  EXECUTE format('REVOKE CREATE ON SCHEMA %I FROM PUBLIC', current_schema());
  EXECUTE format('REVOKE ALL ON ALL TABLES IN SCHEMA %I FROM ${reader}', current_schema());
  EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA %I TO ${app}', current_schema());
  EXECUTE format('GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA %I TO ${app}', current_schema());
END $$;
${[
  ...guardedTables.map(
    ([table, { app: may }]) => `REVOKE ${refused[may].join(', ')} ON ${table} FROM ${app};`,
  ),
  ...openColumns,
  ...sequences.map(
    (name) =>
      `REVOKE ALL ON SEQUENCE ${name} FROM ${app};\nGRANT SELECT ON SEQUENCE ${name} TO ${app};`,
  ),
  ...functions
    .filter(({ isAppOnly }) => isAppOnly)
    .map(
      ({ signature }) =>
        `REVOKE EXECUTE ON FUNCTION ${signature} FROM PUBLIC;\nGRANT EXECUTE ON FUNCTION ${signature} TO ${app};`,
    ),
].join('\n')}
GRANT SELECT ON live_documents TO ${reader};
`
}
