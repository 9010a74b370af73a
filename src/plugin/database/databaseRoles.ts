import type { Payload } from 'payload'

import { createHash } from 'node:crypto'

import type { Execute } from './ownerSql.ts'

import { givenOptions } from '../values/givenOptions.ts'

/** Roles below the owner: `app` for the program, `reader` for public pages. */
export type DatabaseRoles = { readonly app: string; readonly reader: string }

/** The names that the option `databaseRoles` gave; undefined where the database names them. */
export const givenRolesOf = ({ config }: Pick<Payload, 'config'>): DatabaseRoles | undefined =>
  // Only the plugin writes this value.
  givenOptions(config).databaseRoles as DatabaseRoles | undefined

const bases = { app: 'newsroom_app', reader: 'newsroom_reader' } as const

/**
 * Names the two roles of this database. Roles belong to the whole server, and one name for every newsroom would mean
 * one password for all of them, so roles carry the name of the database. A database whose rights were granted under
 * other names, by an earlier version or before the database was renamed, keeps those names.
 *
 * @param given - names that the host chose, which stand
 */
export async function databaseRoles(
  execute: Execute,
  given?: DatabaseRoles,
): Promise<DatabaseRoles> {
  if (given) return given
  const [row] = await execute('SELECT current_database() AS database')
  const database = String(row?.database)
  const granted = await grantedRoles(execute)
  const pick = (base: string): string => {
    const own = nameOf({ base, database })
    const known = granted.filter((name) => name === base || name.startsWith(`${base}_`))
    return known.includes(own) ? own : (known[0] ?? own)
  }
  return { app: pick(bases.app), reader: pick(bases.reader) }
}

/** Roles that have SELECT on `live_documents`, by the privileges of the table. */
async function grantedRoles(execute: Execute): Promise<string[]> {
  const rows = await execute(`
    SELECT r.rolname AS name FROM pg_class c CROSS JOIN LATERAL aclexplode(c.relacl) granted
    JOIN pg_roles r ON r.oid = granted.grantee
    WHERE c.oid = to_regclass('live_documents') AND granted.grantee <> c.relowner
      AND granted.privilege_type = 'SELECT' ORDER BY 1`)
  return rows.map(({ name }) => String(name))
}

/**
 * Role name with the database's name in it, or with a hash where that name needs quoting or exceeds PostgreSQL's 63
 * bytes.
 */
function nameOf({ base, database }: { base: string; database: string }): string {
  const name = `${base}_${database}`
  if (/^[a-z\d_]{1,63}$/u.test(name)) return name
  return `${base}_${createHash('sha256').update(database, 'utf8').digest('hex').slice(0, 24)}`
}
