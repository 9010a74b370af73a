import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import { sql } from '@payloadcms/db-postgres'
import { randomUUID } from 'node:crypto'

import { readAdapter } from './query.ts'

type Session = PostgresAdapter['sessions'][string]

/**
 * Payload takes the end of a transaction for granted: where PostgreSQL refuses the COMMIT, or is gone by then, the
 * save is acknowledged all the same and nothing of it is stored; nor does it mind when what it commits was rolled back
 * long ago, by an operation inside it whose failure somebody kept silent about. This begins and ends transactions that
 * say so: a failed commit is thrown, and the caller hears that nothing was kept.
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
    // Nothing is asked for twice: what is not there any more was rolled back.
    if (!(id in db.sessions)) throw new RolledBack()
    await commit(id)
  }
}

/** Answered as what PostgreSQL itself rolls back: whoever tries again may succeed. */
class RolledBack extends Error {
  readonly code = '40001'

  constructor() {
    super('The transaction was rolled back before its end; nothing was kept.')
  }
}

/** Waits until the connection is there; throws where there is none. */
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
    // Before it is open; afterwards whoever ends it hears of it.
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
    // Payload also calls this after a commit that failed: that failure is told, a wanted rollback is none.
    reject: async () => {
      drop(new Error('rolled back'))
      await (isKeeping ? over() : over().catch(() => undefined))
    },
    resolve: async () => {
      isKeeping = true
      // Where a statement failed and somebody kept silent about it, PostgreSQL rolls back at COMMIT and calls that no
      // error; this question is one.
      await db.execute(sql`SELECT 1`)
      keep()
      await over()
    },
  }
}
