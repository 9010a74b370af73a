import { sealAudit } from 'payload-newsroom'

import type { Task } from './task.ts'

/** Takes what people did into the sealed trail, a few seconds after it was committed: no save waits for it. */
export const sealTrail: Task = {
  everyMs: 5000,
  name: '封存操作日志 seal of the trail',
  run: async ({ payload }) => {
    await sealAudit(payload)
  },
}
