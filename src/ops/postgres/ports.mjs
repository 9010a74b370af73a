// @ts-check
import { createServer } from 'node:net'

/**
 * @param {{ host?: string, port: number }} input  without a host: as a server for everybody listens
 * @returns {Promise<boolean>}
 */
export function isPortFree({ host, port }) {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => {
      resolve(false)
    })
    server.listen({ exclusive: true, host, port }, () => {
      server.close(() => {
        resolve(true)
      })
    })
  })
}

/**
 * A free port on the loopback below the range that systems hand out by themselves, so that it is
 * likely to be free tomorrow as well.
 *
 * @returns {Promise<number>}
 */
export async function findFreePort() {
  const start = 20_000 + Math.floor(Math.random() * 9000)
  for (let port = start; port < start + 2000; port += 1) {
    if (await isPortFree({ host: '127.0.0.1', port })) return port
  }
  throw new Error(`no free port between ${start} and ${start + 2000}`)
}
