import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { Payload, PayloadRequest } from 'payload'

/** Rows of a query, not parsed yet. */
type Rows = readonly Record<string, unknown>[]

/**
 * Runs one statement: inside the request's transaction when there is one, else on a connection from the pool.
 *
 * @throws the database error, with its SQLSTATE in `code`
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
 * Database adapter of Payload.
 *
 * @throws {TypeError} when the host app runs on another database: the ledger needs PostgreSQL
 */
export function readAdapter({ db }: Payload): PostgresAdapter {
  if (!isPostgres(db))
    throw new TypeError(`newsroomPlugin needs @payloadcms/db-postgres, not ${db.name}`)
  return db
}

/** Recognises the adapter by its name: that for SQLite has sessions and drizzle too. */
export const isPostgres = (db: unknown): db is PostgresAdapter =>
  typeof db === 'object' &&
  db !== null &&
  'sessions' in db &&
  'name' in db &&
  db.name === 'postgres'

/** Statement with its values, in the form the driver takes. */
type Statement = { readonly text: string; readonly values: readonly unknown[] }

/** Runs a query for an anonymous caller: read-only, with a timeout of two seconds. */
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
