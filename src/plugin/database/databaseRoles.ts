import { createHash } from 'node:crypto'

import type { Execute } from './ownerSql.ts'

/** The two roles below the owner: the program's, and the one of public pages. */
export type DatabaseRoles = { readonly app: string; readonly reader: string }

const bases = { app: 'newsroom_app', reader: 'newsroom_reader' } as const

/**
 * Names the two roles of this database. Roles are the whole server's: a name that every newsroom used would be one
 * password for all of them, so a newsroom has roles named after its database. One that was given its rights under
 * other names, before there were such or before the database was renamed, keeps those.
 */
export async function databaseRoles(execute: Execute): Promise<DatabaseRoles> {
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

/** Roles that may read what readers read, by the table's own list. */
async function grantedRoles(execute: Execute): Promise<string[]> {
  const rows = await execute(`
    SELECT r.rolname AS name FROM pg_class c CROSS JOIN LATERAL aclexplode(c.relacl) granted
    JOIN pg_roles r ON r.oid = granted.grantee
    WHERE c.oid = to_regclass('live_documents') AND granted.grantee <> c.relowner
      AND granted.privilege_type = 'SELECT' ORDER BY 1`)
  return rows.map(({ name }) => String(name))
}

/** PostgreSQL cuts a name after 63 bytes, and what is no plain word has no place in a statement. */
function nameOf({ base, database }: { base: string; database: string }): string {
  const name = `${base}_${database}`
  if (/^[a-z\d_]{1,63}$/u.test(name)) return name
  return `${base}_${createHash('sha256').update(database, 'utf8').digest('hex').slice(0, 24)}`
}
