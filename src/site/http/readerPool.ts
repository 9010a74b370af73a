import type { PoolConfig, QueryConfig, QueryResult, QueryResultRow } from 'pg'

import { setTimeout as sleep } from 'node:timers/promises'
import { Pool } from 'pg'

import type { ReplicaState } from './watchReplica.ts'

import { noteRows } from './cacheTags.ts'
import { getTypeParser } from './fittedText.ts'
import { isDatabaseAway } from './isDatabaseAway.ts'
import { readerAddresses } from './readerAddresses.ts'
import { watchReplica } from './watchReplica.ts'

/** Said on the connection, not while it is opened: a pooler passes on no settings of its clients. */
const settings = 'SET statement_timeout = 4000; SET default_transaction_read_only = on'

const pools: Pool[] = []

/**
 * Queries on these connections are named, so that each plans them once: planning a page costs ten times its running.
 * Four seconds are what a busy machine may hesitate; the proxy in front waits longer for a page than both together.
 */
function open(connectionString: string | undefined, changes: PoolConfig = {}): Pool {
  const pool = new Pool({
    connectionString,
    connectionTimeoutMillis: 4000,
    max: 10,
    // eslint-disable-next-line @typescript-eslint/no-misused-promises -- The pool waits for it; its types do not say so.
    onConnect: (client) => client.query(settings),
    // A server that has fallen silent ends no statement of its own accord.
    query_timeout: 5000,
    types: { getTypeParser },
    ...changes,
  })
  pools.push(pool)
  // An idle connection that breaks is replaced at the next query; unheard, its error would end the process.
  pool.on('error', () => undefined)
  return pool
}

const addresses = readerAddresses(process.env)
const primary = open(addresses.primary)
const beside = addresses.replica === undefined ? undefined : openBeside(addresses.replica)

function openBeside(address: string) {
  const question = { connectionTimeoutMillis: 1000, max: 1, query_timeout: 1000 }
  return {
    pool: open(address, { connectionTimeoutMillis: 1000 }),
    watch: watchReplica({
      primary: open(addresses.primary, question),
      replica: open(address, question),
    }),
  }
}

/** After so long, what a replica was asked is asked of the primary too: no reader waits for one that fell silent. */
const patienceMs = 500

/**
 * The readers' own connections: a role that may SELECT what is live, and nothing else. They lead to the replica, where
 * there is one and it has all that the primary had a second ago, and to the primary otherwise.
 */
export const readerPool = {
  /** Closes all of them; of one that asked nothing, nothing is open. */
  end: async (): Promise<void> => {
    await Promise.all(pools.map((pool) => pool.end()))
  },
  query: async <Row extends QueryResultRow>(
    query: QueryConfig | string,
  ): Promise<QueryResult<Row>> => {
    const result = await (beside?.watch.mayRead()
      ? readBeside<Row>(beside, query)
      : primary.query<Row>(query))
    noteRows(result.rows)
    return result
  },
}

/**
 * The primary, as readers may read it: for what is kept in memory. Read from a replica, it would be older by a second than
 * its own age says.
 */
export const primaryPool: Pick<typeof readerPool, 'query'> = primary

/** Tells the state of the replica; undefined where readers have none. */
export const replicaState = async (): Promise<ReplicaState | undefined> => beside?.watch.state()

async function readBeside<Row extends QueryResultRow>(
  { pool, watch }: NonNullable<typeof beside>,
  query: QueryConfig | string,
): Promise<QueryResult<Row>> {
  const waiting = new AbortController()
  const asked = pool.query<Row>(query)
  const late = sleep(patienceMs, 'late', { signal: waiting.signal })
  // Whoever loses the race is heard all the same.
  for (const each of [asked, late]) each.catch(() => undefined)
  try {
    const first = await Promise.race([asked, late])
    if (first !== 'late') return first as QueryResult<Row>
  } catch (error) {
    if (!hasFailed(error)) throw error
    watch.leave()
    return await primary.query<Row>(query)
  } finally {
    waiting.abort()
  }
  return firstOf(asked, primary.query<Row>(query))
}

/** The answer that comes first; where both fail, what the primary said. */
async function firstOf<Answer>(
  ...answers: readonly [Promise<Answer>, Promise<Answer>]
): Promise<Answer> {
  try {
    return await Promise.any(answers)
  } catch {
    return answers[1]
  }
}

/** Whether the replica failed, rather than the query: away, or it broke the query off to follow its primary. */
const hasFailed = (error: unknown): boolean => {
  const code = error instanceof Error && 'code' in error ? error.code : ''
  const tookTooLong = code === '57014'
  return (isDatabaseAway(error) && !tookTooLong) || code === '40001'
}
