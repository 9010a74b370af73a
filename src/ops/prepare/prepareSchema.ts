import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import { indexLiveDocuments, installRecord, reviewPlanOf } from 'payload-newsroom'

type Role = 'newsroom_app' | 'newsroom_reader'

/**
 * Brings the database to the newest schema and gives the two roles below the owner their passwords.
 *
 * Where the server lets no roles be made, it says so in a line `ROLES {…}` with the addresses to use instead: the
 * triggers still guard the record, but the readers' connections are then kept from writing by a setting alone.
 */
export async function prepareSchema({
  log,
  passwords,
  payload,
}: {
  log: (line: string) => void
  passwords: Readonly<Record<Role, string | undefined>>
  payload: Payload
}): Promise<void> {
  const db = payload.db as unknown as PostgresAdapter
  log('更新数据库结构  Migrating')
  await db.migrate()
  const execute = async (statement: string) => {
    const result = await db.pool.query<Record<string, unknown>>(statement)
    return result.rows
  }
  const { hasRoles } = await installRecord({
    execute,
    review: reviewPlanOf(payload),
    secret: payload.secret,
  })
  await indexLiveDocuments({ execute, log })
  if (!hasRoles) {
    const owner = db.pool.options.connectionString ?? ''
    log(
      '此数据库服务器不允许建立角色，读者连接改用只读模式  No roles can be made here: readers get read-only connections',
    )
    log(`ROLES ${JSON.stringify({ DATABASE_READER_URL: readOnly(owner), DATABASE_URL: owner })}`)
    return
  }
  for (const [role, password] of Object.entries(passwords)) {
    if (password === undefined) continue
    await execute(`ALTER ROLE "${role}" LOGIN PASSWORD '${password.replaceAll("'", "''")}'`)
  }
}

function readOnly(url: string): string {
  const address = new URL(url)
  address.searchParams.set('options', '-c default_transaction_read_only=on')
  return address.toString()
}
