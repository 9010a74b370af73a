import { setTimeout as sleep } from 'node:timers/promises'

import type { Task, Worker } from './task.ts'

import { createDedupedLog } from './dedupedLog.ts'

/** Rounds that have begun and not ended, each by the name of its task. */
export type Rounds = Set<{ readonly name: string }>

type TasksInput = { rounds?: Rounds; tasks: readonly Task[]; worker: Worker }

/**
 * Runs tasks side by side until the worker is to end, and lets each finish its round. What one of them throws ends
 * neither it nor another.
 */
export async function runTasks({ rounds = new Set(), tasks, worker }: TasksInput): Promise<void> {
  await Promise.all(tasks.map((task) => repeat({ rounds, task, worker })))
}

type RepeatInput = { rounds: Rounds; task: Task; worker: Worker }

async function repeat({
  rounds,
  task: { everyMs, name, run },
  worker,
}: RepeatInput): Promise<void> {
  const { payload, signal } = worker
  const log = createDedupedLog(payload.logger)
  while (!signal.aborted) {
    const round = { name }
    rounds.add(round)
    try {
      await run(worker)
      log.allWell(name)
    } catch (error) {
      log.fault({ error, subject: name })
    } finally {
      rounds.delete(round)
    }
    await sleep(everyMs, undefined, { signal }).catch(() => undefined)
  }
}
