import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'

/**
 * Keeps every other preparation out of this database: two launchers, or one and what a killed one left behind, would
 * each found half a newsroom. Ends with the connection, so with this process.
 *
 * @returns what lets the next one in
 */
export async function holdDatabase(
  log: (line: string) => void,
  url: string,
): Promise<() => Promise<void>> {
  const client = new pg.Client({ connectionString: url })
  // What follows notices for itself that the database is gone.
  client.on('error', () => undefined)
  await client.connect()
  const take = async () => {
    const { rows } = await client.query<{ taken: boolean }>(
      `SELECT pg_try_advisory_lock(hashtextextended('newsroom: prepare', 0)) AS taken`,
    )
    return rows[0]?.taken === true
  }
  if (!(await take())) {
    log('等待另一个进程准备完这个数据库  Waiting for another process that prepares this database')
    while (!(await take())) await sleep(300)
  }
  return () => client.end()
}
