import { writeFileSync } from 'node:fs'
import { env } from 'node:process'

import type { OnceLog } from './dedupedLog.ts'
import type { Task, Worker } from './task.ts'

import { runNextScheduledRelease, PassingFault } from '../../plugin/releases/runScheduledRelease.ts'
import { reportWorker } from '../../plugin/releases/workerHeartbeat.ts'
import { createDedupedLog } from './dedupedLog.ts'

const reportEveryMs = 5000
const retryMs = { first: 1000, longest: 60_000 } as const

/** A release that met a passing fault, and when it is tried again. */
type Aside = { readonly until: number; readonly waitMs: number }

/**
 * Carries out what is planned and due, oldest first, until nothing is left: after a downtime too. It looks four times a
 * second, so that what is planned goes out within two seconds of its time. One that meets a passing fault is left
 * aside for a while, so that the others need not wait for it.
 *
 * It reports itself here and not in a task of its own: a worker that hangs in a release must fall silent.
 */
export const carryOutReleases: Task = createTask()

function createTask(): Task {
  const aside = new Map<string, Aside>()
  let reportedAt = 0
  let log: OnceLog | undefined
  const report = async ({ id, payload }: Worker) => {
    if (Date.now() - reportedAt < reportEveryMs) return
    await reportWorker(id, payload)
    // For whoever watches over the container: a file of this name is touched.
    if (env.NEWSROOM_PULSE) writeFileSync(env.NEWSROOM_PULSE, '')
    reportedAt = Date.now()
  }
  return {
    everyMs: 250,
    name: '定时发布 planned releases',
    run: async (worker) => {
      log ??= createDedupedLog(worker.payload.logger)
      await report(worker)
      while (!worker.signal.aborted && (await carryOutOne({ aside, log, worker }))) {
        await report(worker)
      }
    },
  }
}

type Input = { aside: Map<string, Aside>; log: OnceLog; worker: Worker }

/** @returns whether there may be another one */
async function carryOutOne({ aside, log, worker: { payload } }: Input): Promise<boolean> {
  const leave = [...aside].filter(([, { until }]) => until > Date.now()).map(([id]) => id)
  try {
    const outcome = await runNextScheduledRelease({ leave, payload })
    if (outcome.kind === 'none') return false
    aside.delete(outcome.release)
    log.allWell(outcome.release)
    const reasons =
      outcome.kind === 'failed' ? outcome.refusals.map(({ reason }) => reason).join(', ') : ''
    payload.logger.info(
      outcome.kind === 'released'
        ? `worker: release ${outcome.release} carried out, ${outcome.lateMs} ms after its time`
        : `worker: release ${outcome.release} was not carried out: ${reasons}`,
    )
    return true
  } catch (error) {
    if (!(error instanceof PassingFault)) throw error
    const { release } = error
    const waitMs = Math.min((aside.get(release)?.waitMs ?? retryMs.first / 2) * 2, retryMs.longest)
    aside.set(release, { until: Date.now() + waitMs, waitMs })
    log.fault({ error, subject: release })
    return true
  }
}
