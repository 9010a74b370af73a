import { setTimeout as sleep } from 'node:timers/promises'

import type { Task, Worker } from './task.ts'

import { createOnceLog } from './onceLog.ts'

/** Runs tasks side by side until the worker is to end, and lets each finish its round. */
export async function runTasks({
  tasks,
  worker,
}: {
  tasks: readonly Task[]
  worker: Worker
}): Promise<void> {
  await Promise.all(tasks.map((task) => repeat(task, worker)))
}

async function repeat({ everyMs, name, run }: Task, worker: Worker): Promise<void> {
  const { payload, signal } = worker
  const log = createOnceLog(payload.logger)
  while (!signal.aborted) {
    try {
      await run(worker)
      log.allWell(name)
    } catch (error) {
      log.fault({ error, subject: name })
    }
    await sleep(everyMs, undefined, { signal }).catch(() => undefined)
  }
}
