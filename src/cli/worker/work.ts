import type { Payload } from 'payload'

import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import process, { exit } from 'node:process'
import { setTimeout as after } from 'node:timers'

import type { Rounds } from './runTasks.ts'
import type { Task } from './task.ts'

import { isDisabled } from '../../plugin/values/disabled.ts'
import { createDedupedLog } from './dedupedLog.ts'
import { keepAtWork } from './keepAtWork.ts'
import { runTasks } from './runTasks.ts'

type Input = {
  /** Opens the newsroom; signals are heard before it does. */
  readonly open: () => Promise<Payload>
  readonly tasks: readonly Task[]
}

/**
 * Carries out what is planned, beside the web servers and never in one, until SIGTERM or SIGINT. Any number of workers
 * may run on one database.
 */
export async function work({ open, tasks }: Input): Promise<void> {
  const stopping = new AbortController()
  const stop = () => {
    stopping.abort()
    // A round that does not end is cut off: the database then undoes what it had begun.
    after(() => exit(), 8000).unref()
  }
  // Kept after the first time: the terminal and the launcher both pass Ctrl-C on.
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, stop)

  const payload = await open()
  const rounds: Rounds = new Set()
  keepAtWork({
    log: createDedupedLog(payload.logger),
    restart: () => {
      process.exitCode = 1
      stop()
    },
    rounds,
  })
  if (isDisabled(payload)) {
    // It stays, or whoever keeps it would start it again and again.
    payload.logger.warn(
      'worker: the newsroom is switched off (disabled): nothing to do until a restart',
    )
    await once(stopping.signal, 'abort')
    await payload.destroy()
    return
  }
  payload.logger.info('worker: at work')
  const worker = { id: randomUUID(), payload, signal: stopping.signal }
  await runTasks({ rounds, tasks, worker })
  await payload.destroy()
}
