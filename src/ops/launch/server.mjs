// @ts-check
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import { isPortFree } from '../postgres/ports.mjs'
import { Problem } from '../problem.mjs'
import { startChild } from './child.mjs'
import { say } from './terminal.mjs'
import { whenAborted } from './whenAborted.mjs'

/**
 * @typedef {object} ServerOptions
 * @property {string} data
 * @property {NodeJS.ProcessEnv} env  the contract
 * @property {string} host  where it listens
 * @property {number} port
 * @property {string} root
 */

/**
 * @param {number} port
 * @throws {Problem} when somebody else holds it
 */
export async function refuseTakenPort(port) {
  if ((await isPortFree({ port })) && (await isPortFree({ host: '127.0.0.1', port }))) return
  throw new Problem({
    zh: `端口 ${port} 已被其他程序占用。请换一个端口：npm start -- --port ${port + 1}`,
    en: `Port ${port} is taken by another program. Choose another one: npm start -- --port ${port + 1}`,
  })
}

/**
 * @param {ServerOptions} options
 * @returns {import('./child.mjs').Child}
 */
function startServer({ data, env, host, port, root }) {
  return startChild({
    args: [
      path.join(root, 'node_modules/next/dist/bin/next'),
      ...['start', '--port', String(port), '--hostname', host],
    ],
    cwd: root,
    env,
    record: path.join(data, 'server.json'),
  })
}

/**
 * Serves until the signal. Starts the server again when it dies, but not for ever.
 *
 * @param {{ onReady: () => void, options: ServerOptions, signal: AbortSignal }} input
 * @throws {Problem} when it dies three times within five minutes
 */
export async function serve({ onReady, options, signal }) {
  /** @type {number[]} */
  let deaths = []
  let announced = false
  const isOver = () => signal.aborted
  while (!isOver()) {
    const server = startServer(options)
    const stopping = whenAborted(signal)
    const ready = await Promise.race([isAnswering(options, signal), server.ended, stopping])
    if (ready === true && !announced) {
      announced = true
      onReady()
    }
    const reason = await Promise.race([server.ended, stopping])
    if (isOver()) {
      await server.stop()
      return
    }
    deaths = [...deaths.filter((at) => at > Date.now() - 300_000), Date.now()]
    if (deaths.length >= 3) throw diedAgain(String(reason))
    say({
      zh: `服务进程意外结束（${String(reason)}），重新启动`,
      en: `The web server ended (${String(reason)}); restarting it`,
    })
    await sleep(500)
  }
}

/** @param {string} reason */
function diedAgain(reason) {
  return new Problem({
    zh: `服务进程反复意外结束（${reason}），不再重试。上面几行是它最后的输出。`,
    en: `The web server ended again and again (${reason}); giving up. Its last words are above.`,
  })
}

/**
 * @param {ServerOptions} options
 * @param {AbortSignal} signal
 * @returns {Promise<boolean>} false when it gave up
 */
async function isAnswering({ host, port }, signal) {
  const name = host === '0.0.0.0' ? '127.0.0.1' : host
  const deadline = Date.now() + 60_000
  while (Date.now() < deadline && !signal.aborted) {
    try {
      const timeout = AbortSignal.timeout(10_000)
      await fetch(`http://${name}:${port}/`, { redirect: 'manual', signal: timeout })
      return true
    } catch {
      await sleep(100)
    }
  }
  return false
}
