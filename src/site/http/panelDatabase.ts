import { Pool } from 'pg'

import { isDatabaseAway } from './isDatabaseAway.ts'

let pool: Pool | undefined

/** The panel's own database, which may be another server than the readers'. */
function open(): Pool {
  if (pool) return pool
  pool = new Pool({
    connectionString: process.env.DATABASE_URL,
    connectionTimeoutMillis: 4000,
    max: 2,
    query_timeout: 5000,
  })
  // An idle connection that breaks is replaced at the next query; unheard, its error would end the process.
  pool.on('error', () => undefined)
  return pool
}

/** Whether the panel can ask who is signed in. */
export async function isPanelServed(): Promise<boolean> {
  try {
    await open().query('SELECT')
    return true
  } catch (error) {
    return !isDatabaseAway(error)
  }
}
