import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { Payload, PayloadRequest } from 'payload'

/** Rows of a query, unread. */
type Rows = readonly Record<string, unknown>[]

/**
 * Runs one statement: inside the request's transaction when it has one, else on a connection of its own.
 *
 * @throws what the database says, with its SQLSTATE in `code`
 */
export async function query(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  statement: SQL,
): Promise<Rows> {
  const adapter = readAdapter(req.payload)
  const transactionID = await req.transactionID
  const session = transactionID === undefined ? undefined : adapter.sessions[transactionID]
  const { rows } = await (session?.db ?? adapter.drizzle).execute(statement)
  return rows
}

/**
 * The newsroom's database.
 *
 * @throws {TypeError} when the host app runs on another database: the public record needs PostgreSQL
 */
export function readAdapter({ db }: Payload): PostgresAdapter {
  if (!isPostgres(db))
    throw new TypeError(`newsroomPlugin needs @payloadcms/db-postgres, not ${db.name}`)
  return db
}

const isPostgres = (db: unknown): db is PostgresAdapter =>
  typeof db === 'object' && db !== null && 'drizzle' in db && 'sessions' in db

/** A statement with its values, as the driver takes it. */
type Statement = { readonly text: string; readonly values: readonly unknown[] }

/** Runs a question of somebody outside: it may read, and may not take longer than two seconds. */
export async function ask(payload: Payload, { text, values }: Statement): Promise<Rows> {
  const client = await readAdapter(payload).pool.connect()
  try {
    await client.query(`BEGIN READ ONLY; SET LOCAL statement_timeout = 2000`)
    const { rows } = await client.query<Record<string, unknown>>(text, [...values])
    return rows
  } finally {
    await client.query('ROLLBACK').catch(() => undefined)
    client.release()
  }
}
