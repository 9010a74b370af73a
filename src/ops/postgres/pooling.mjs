// @ts-check
import { Problem } from '../../cli/userError.mjs'

/**
 * One connection, as the driver has it.
 *
 * @typedef {{ query: (text: string) => Promise<{ rows: Record<string, unknown>[] }> }} Connection
 */

/** A pooler that is busy may by chance give the same session twice; one that gives away ours shows it soon. */
const rounds = 4

/**
 * Refuses a pooler that gives each transaction whichever session is free: timeouts that are set on a connection would be
 * other people's, prepared statements nobody's, and the lock of whoever prepares the database would not hold.
 *
 * Such a pooler gives what one connection leaves to the next that asks, and then has another for the first.
 *
 * @param {{ first: Connection, name: string, second: Connection }} input  two connections to one address, and what the setting is called
 * @throws {Problem}
 */
export async function refuseSharedSessions({ first, name, second }) {
  const before = await sessionOf(first)
  for (let round = 0; round < rounds; round += 1) {
    await second.query('BEGIN')
    const other = await sessionOf(second)
    const now = await sessionOf(first)
    await second.query('ROLLBACK')
    if (other === before || now !== before) throw sharedSessions(name)
  }
}

/** @param {Connection} connection */
async function sessionOf(connection) {
  const { rows } = await connection.query('SELECT pg_backend_pid() AS pid')
  return rows[0]?.pid
}

/** @param {string} name */
function sharedSessions(name) {
  return new Problem({
    zh: `${name} 指向的连接池（如 PgBouncer）按事务分配连接，编辑部用不了：一个连接的设置和锁会落到别人身上。请给它设 pool_mode = session，或直接连数据库。`,
    en: `${name} leads to a pooler (such as PgBouncer) that gives each transaction another session; the newsroom cannot use it: settings and locks of one connection would be other people's. Set pool_mode = session there, or give the address of the server itself.`,
  })
}
