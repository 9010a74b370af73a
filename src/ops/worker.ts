/**
 * The worker: carries out what is planned, beside the web servers and never in one. Runs until SIGTERM or SIGINT;
 * started by `npm start` and, in production, as a service of its own. Any number of them may run on one database.
 */
import { randomUUID } from 'node:crypto'
import process, { exit } from 'node:process'
import { setTimeout as after } from 'node:timers'

import type { Rounds } from './worker/runTasks.ts'

import { endProcess } from './endProcess.mjs'
import { openNewsroom } from './prepare/openNewsroom.ts'
import { createDedupedLog } from './worker/dedupedLog.ts'
import { keepAtWork } from './worker/keepAtWork.ts'
import { runTasks } from './worker/runTasks.ts'
import { tasks } from './worker/tasks.ts'

const stopping = new AbortController()
function stop() {
  stopping.abort()
  // A round that does not end is cut off: the database then undoes what it had begun.
  after(() => exit(), 8000).unref()
}
// Kept after the first time: the terminal and the launcher both pass Ctrl-C on.
for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, stop)

const payload = await openNewsroom()
const rounds: Rounds = new Set()
keepAtWork({
  log: createDedupedLog(payload.logger),
  restart: () => {
    process.exitCode = 1
    stop()
  },
  rounds,
})
payload.logger.info('worker: at work')
const worker = { id: randomUUID(), payload, signal: stopping.signal }
await runTasks({ rounds, tasks, worker })
await payload.destroy()
await endProcess()
