import { Pool } from 'pg'

/**
 * The readers' own connections: a role that may SELECT what is live, and nothing else.
 *
 * Queries on it are named, so that each connection plans them once: planning a page costs ten times its running. Four
 * seconds are what a busy machine may hesitate; the proxy in front waits longer for a page than both together.
 */
export const readers = new Pool({
  connectionString: process.env.DATABASE_READER_URL,
  connectionTimeoutMillis: 4000,
  max: 10,
  // A server that has fallen silent ends no statement of its own accord.
  query_timeout: 5000,
  statement_timeout: 4000,
})

// An idle connection that breaks is replaced at the next query; unheard, its error would end the process.
readers.on('error', () => undefined)
