import process from 'node:process'

import type { OnceLog } from './dedupedLog.ts'
import type { Rounds } from './runTasks.ts'

const patienceMs = 60_000

type Input = { log: OnceLog; restart: () => void; rounds: Rounds }

/**
 * Keeps the worker at work when something is thrown where nobody can catch it, in a callback of a library for one:
 * what is planned must not wait for a process to start anew. Every round begins from the database, and whatever was
 * held in a transaction is undone there.
 *
 * A round that was under way and has not ended a minute later may be waiting for the very thing that was thrown: then
 * the worker is to end, and whoever keeps it starts another.
 *
 * @param restart - ends this worker
 */
export function keepAtWork({ log, restart, rounds }: Input): void {
  // An output that nobody reads any more, or that lies on a full disk.
  for (const output of [process.stdout, process.stderr]) output.on('error', () => undefined)
  // Rejections that nobody handles arrive here as well.
  process.on('uncaughtException', (error) => {
    log.fault({ error, subject: '未处理的错误 uncaught' })
    const suspects = [...rounds]
    setTimeout(() => {
      const [stuck] = suspects.filter((round) => rounds.has(round))
      if (!stuck) return
      log.fault({ error: new Error('does not end; the worker starts anew'), subject: stuck.name })
      restart()
    }, patienceMs).unref()
  })
}
