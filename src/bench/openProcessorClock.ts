import type { Pool } from 'pg'

import { readFile } from 'node:fs/promises'

/**
 * Opens a clock of the processor time, in milliseconds, that this process and its connection to the database have taken:
 * unlike what somebody waits for, it hardly depends on who else uses the machine.
 *
 * @param pool - of one connection, to a database on this machine
 * @returns undefined where the system does not tell (Linux does)
 */
export async function openProcessorClock(pool: Pool): Promise<(() => Promise<number>) | undefined> {
  const { rows } = await pool.query<{ pid: number }>('SELECT pg_backend_pid() AS pid')
  const file = `/proc/${rows[0]?.pid ?? 0}/schedstat`
  const known = await readFile(file, 'utf8').catch(() => undefined)
  if (known === undefined) return undefined
  return async () => {
    const { system, user } = process.cpuUsage()
    const [nanoseconds] = (await readFile(file, 'utf8')).split(' ')
    return (system + user) / 1000 + Number(nanoseconds) / 1e6
  }
}
