import { updateAdminIndex, queueUnindexed } from 'payload-newsroom'

import type { Task } from './task.ts'

const lookEveryMs = 10 * 60_000

/** Makes what was saved findable at the desk; at its start, and now and then, looks for texts that never were. */
export const indexAdminSearch: Task = createTask()

function createTask(): Task {
  let lookedAt = 0
  return {
    everyMs: 700,
    name: '编辑部检索 search of the desk',
    run: async ({ payload, signal }) => {
      if (Date.now() - lookedAt > lookEveryMs) {
        await queueUnindexed(payload)
        lookedAt = Date.now()
      }
      while (!signal.aborted && (await updateAdminIndex(payload)) > 0);
    },
  }
}
