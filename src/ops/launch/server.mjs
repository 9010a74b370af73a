// @ts-check
import path from 'node:path'
import process from 'node:process'
import { setTimeout as sleep } from 'node:timers/promises'

import { Problem } from '../../cli/userError.mjs'
import { isLoopback } from '../envRules.mjs'
import { isPortFree } from '../postgres/ports.mjs'
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
 * It listens where it says it is: a trial on this machine is not open to the network.
 *
 * @param {string} url
 */
export function hostOf(url) {
  return process.env.NEWSROOM_HOST ?? (isLoopback(url) ? '127.0.0.1' : '0.0.0.0')
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

const longestMs = 30_000

/**
 * Serves until the signal. A server that dies is started again, at once and then less and less often, and never given
 * up: what killed it may be over, and database and worker have nothing to do with it.
 *
 * @param {{ onReady: () => void, options: ServerOptions, signal: AbortSignal }} input
 */
export async function serve({ onReady, options, signal }) {
  let waitMs = 250
  let announced = false
  const isOver = () => signal.aborted
  while (!isOver()) {
    const startedAt = Date.now()
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
    waitMs = Date.now() - startedAt > 60_000 ? 500 : Math.min(waitMs * 2, longestMs)
    const seconds = waitMs / 1000
    say({
      zh: `服务进程意外结束（${String(reason)}），${seconds} 秒后重新启动；上面几行是它最后的输出`,
      en: `The web server ended (${String(reason)}), its last words are above; restarting it in ${seconds} s`,
    })
    await Promise.race([sleep(waitMs), stopping])
  }
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
