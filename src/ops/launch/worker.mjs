// @ts-check
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import { startChild } from './child.mjs'
import { say } from './terminal.mjs'
import { whenAborted } from './whenAborted.mjs'

/** As in payload.mjs: away from lexical's `node` entry. */
const workerArgs = ['--conditions=production', '--import', 'tsx', 'src/ops/worker.ts']

const longestMs = 30_000

/**
 * Keeps a worker at work until the signal. One that dies is started again, at once and then less and less often, and
 * never given up: the site goes on without it, and what is planned waits for it.
 *
 * @param {{ data: string, env: NodeJS.ProcessEnv, root: string, signal: AbortSignal }} input
 */
export async function keepWorker({ data, env, root, signal }) {
  const stopping = whenAborted(signal)
  const isOver = () => signal.aborted
  let waitMs = 500
  while (!isOver()) {
    const startedAt = Date.now()
    const worker = startChild({
      args: workerArgs,
      cwd: root,
      env,
      record: path.join(data, 'worker.json'),
    })
    const reason = await Promise.race([worker.ended, stopping])
    if (isOver()) {
      await worker.stop()
      return
    }
    waitMs = Date.now() - startedAt > 60_000 ? 500 : Math.min(waitMs * 2, longestMs)
    say({
      zh: `执行进程意外结束（${String(reason)}），重新启动`,
      en: `The worker ended (${String(reason)}); restarting it`,
    })
    await Promise.race([sleep(waitMs), stopping])
  }
}
