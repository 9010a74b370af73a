import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Config } from 'payload'

import { sql } from '@payloadcms/db-postgres'
import process from 'node:process'

import type { ReviewPlan } from '../../domain/review/plan.ts'
import type { NewsroomLocale } from '../../domain/time/locale.ts'
import type { DatabaseRoles } from '../database/databaseRoles.ts'
import type { Execute } from '../database/ownerSql.ts'
import type { InstalledRecord } from './installRecord.ts'

import { databaseRoles } from '../database/databaseRoles.ts'
import { isPostgres } from '../database/query.ts'
import { describeSetup } from '../values/setupProblem.ts'
import { installRecord } from './installRecord.ts'
import { tablesOfRecord } from './schemas.ts'

type Kept = {
  readonly locale: NewsroomLocale
  readonly review: ReviewPlan
  /** Named by the host; otherwise after the database. */
  readonly roles: DatabaseRoles | undefined
}

/**
 * Lets the record follow the tables it stands on: it is installed after each run of the host's migrations and, in
 * development, after each push of the schema. A push leaves the record's own tables alone, which it would drop as
 * tables that no collection has.
 */
export function withRecordKept(db: Config['db'], record: Kept): Config['db'] {
  // The type says it is there; a host that forgot it hears so from Payload.
  const given = db as Config['db'] | undefined
  if (!given) return db
  return {
    ...given,
    init: (args) => {
      const adapter = given.init(args)
      if (isPostgres(adapter)) keep(adapter, record)
      return adapter
    },
  }
}

function keep(db: PostgresAdapter, record: Kept): void {
  const own = tablesOfRecord.map((table) => `!${table}`)
  db.tablesFilter = [...(db.tablesFilter ?? []), ...own]
  const requireDrizzleKit = db.requireDrizzleKit.bind(db)
  db.requireDrizzleKit = () => sparingRecord(requireDrizzleKit(), db)
  const migrate = db.migrate.bind(db)
  db.migrate = async (args) => {
    await migrate(args)
    if (await hasTables(db)) await reinstallRecord(db, record)
    else db.payload.logger.error(noTables)
  }
  const connect = db.connect?.bind(db)
  db.connect = async (options) => {
    await connect?.(options)
    // The conditions of Payload's own push: an adapter that says nothing of it pushes.
    const isPushed =
      process.env.NODE_ENV !== 'production' && process.env.PAYLOAD_MIGRATING !== 'true'
    if (isPushed && (db.push as boolean | undefined) !== false) await reinstallRecord(db, record)
  }
}

const noTables = describeSetup({
  en: 'No migration has made the newsroom’s tables yet, so there is no record either. Create one, and migrate again:',
  lines: ['npx payload-newsroom migrate:create newsroom', 'npx payload-newsroom migrate'],
  zh: '还没有迁移建过编辑部的表，公开档案也就没有装。请先生成迁移，再迁移一次：',
})

async function hasTables({ pool }: PostgresAdapter): Promise<boolean> {
  const { rows } = await pool.query<{ is_there: boolean }>(
    "SELECT to_regclass('publications') IS NOT NULL AS is_there",
  )
  return rows[0]?.is_there === true
}

type DrizzleKit = ReturnType<PostgresAdapter['requireDrizzleKit']>

/** Takes out of a push what would drop sequences and indexes of the record, for which there is no filter. */
const sparingRecord = (kit: DrizzleKit, db: PostgresAdapter): DrizzleKit => ({
  ...kit,
  pushSchema: async (...asked) => {
    const pushed = await kit.pushSchema(...asked)
    const { statementsToExecute: statements } = pushed as { statementsToExecute?: unknown }
    // Another version of the kit: it applies what it made itself.
    if (!Array.isArray(statements)) return pushed
    const kept = statements
      .map(String)
      .filter((each) => !/\b(?:newsroom_|live_documents)/u.test(each))
    const apply = async () => {
      for (const statement of kept) await db.drizzle.execute(sql.raw(statement))
    }
    return { ...pushed, apply }
  },
})

/** Installs the record on a connection of the pool, all or nothing, one installer after the other. */
export async function reinstallRecord(db: PostgresAdapter, record: Kept): Promise<InstalledRecord> {
  const client = await db.pool.connect()
  // A connection takes one statement at a time.
  let last: Promise<unknown> = Promise.resolve()
  const execute: Execute = (statement) => {
    const asked = last.then(() => client.query<Record<string, unknown>>(statement))
    last = asked.catch(() => undefined)
    return asked.then(({ rows }) => rows)
  }
  try {
    await client.query("BEGIN; SELECT pg_advisory_xact_lock(hashtext('newsroom:install'))")
    const roles = await databaseRoles(execute, record.roles)
    const installed = await installRecord({ ...record, execute, roles, secret: db.payload.secret })
    await client.query('COMMIT')
    return installed
  } catch (error) {
    await client.query('ROLLBACK')
    throw error
  } finally {
    client.release()
  }
}
