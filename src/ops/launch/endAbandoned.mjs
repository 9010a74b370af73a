// @ts-check
import path from 'node:path'
import process from 'node:process'
import { setTimeout as sleep } from 'node:timers/promises'

import { isRunning, readProcessRecord } from './processRecord.mjs'
import { say } from './terminal.mjs'

/**
 * Ends what a killed launcher left running: its web server, which holds the port, its worker, or the
 * install, build or preparation it was at, which would race with ours.
 *
 * @param {string} data
 */
export async function endAbandoned(data) {
  for (const name of ['server.json', 'worker.json', 'backups.json', 'task.json']) {
    const record = readProcessRecord(path.join(data, name))
    if (!record || !isRunning(record)) continue
    say({ zh: '▸ 结束上次遗留的进程', en: 'Ending what a killed launcher left running' })
    await endProcess({ isOver: () => !isRunning(record), pid: record.pid })
  }
}

/**
 * Asks a process to finish what it does, and insists after ten seconds.
 *
 * @param {{ isOver: () => boolean, pid: number }} input
 */
export async function endProcess({ isOver, pid }) {
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGKILL'])) {
    if (isOver()) return
    try {
      process.kill(pid, signal)
    } catch {
      // It ended between the question and the signal.
    }
    const deadline = Date.now() + 10_000
    while (!isOver() && Date.now() < deadline) await sleep(50)
  }
}
