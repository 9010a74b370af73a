import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import { sql } from '@payloadcms/db-postgres'
import { randomUUID } from 'node:crypto'

import { readAdapter } from './query.ts'

type Session = PostgresAdapter['sessions'][string]

/**
 * Replaces Payload's begin, commit and rollback by strict ones. Payload ignores a failed COMMIT: the save is
 * acknowledged and nothing is stored. Payload also commits a transaction that an operation inside the save already
 * rolled back while a hook swallowed the error. Here a failed commit throws, and the caller hears that nothing was
 * kept.
 */
export function strictTransactions(payload: Payload): void {
  const db = readAdapter(payload)
  db.beginTransaction = async (options) => {
    await db.initializing
    const id = randomUUID()
    db.sessions[id] = await open(db, options)
    return id
  }
  const commit = db.commitTransaction.bind(db)
  db.commitTransaction = async (asked) => {
    const id = await asked
    // A session that is gone was rolled back earlier.
    if (!(id in db.sessions)) throw new RolledBack()
    await commit(id)
  }
}

/** Carries the SQLSTATE of a rollback by PostgreSQL: a caller who tries again may succeed. */
class RolledBack extends Error {
  readonly code = '40001'

  constructor() {
    super('The transaction was rolled back before its end; nothing was kept.')
  }
}

/** Opens a transaction on a connection of the pool; throws where there is none. */
function open(
  db: PostgresAdapter,
  options: Parameters<PostgresAdapter['beginTransaction']>[0],
): Promise<Session> {
  return new Promise((opened, failed) => {
    const over = db.drizzle.transaction(
      (transaction) =>
        new Promise<void>((keep, drop) => {
          opened(toSession({ db: transaction, drop, keep, over: () => over }))
        }),
      options ?? db.transactionOptions ?? undefined,
    )
    // Covers failures before the transaction is open; later failures reach whoever ends it.
    over.catch(failed)
  })
}

type Input = {
  db: Session['db']
  drop: (reason: Error) => void
  keep: () => void
  over: () => Promise<void>
}

function toSession({ db, drop, keep, over }: Input): Session {
  let isKeeping = false
  return {
    db,
    // Payload also calls `reject` after a failed commit. That failure throws; a rollback on purpose does not.
    reject: async () => {
      drop(new Error('rolled back'))
      await (isKeeping ? over() : over().catch(() => undefined))
    },
    resolve: async () => {
      isKeeping = true
      // After a failed statement whose error was swallowed, PostgreSQL answers COMMIT with a rollback and no error;
      // only another statement shows the failure.
      await db.execute(sql`SELECT 1`)
      keep()
      await over()
    },
  }
}
