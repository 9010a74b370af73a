import { statfsSync } from 'node:fs'
import { env } from 'node:process'

import type { Task } from './task.ts'

const lowBytes = 1_000_000_000

/** Says so when the disk is nearly full, once, and when there is room again: where there is no launcher to say it. */
export const watchDisk: Task = {
  everyMs: 60_000,
  name: '磁盘空间 disk',
  run: () => {
    const { bavail, bsize } = statfsSync(env.NEWSROOM_DATA ?? '.')
    if (bavail * bsize < lowBytes)
      return Promise.reject(
        new Error('磁盘空间不足 1 GB，请尽快清理 less than 1 GB left, free some space'),
      )
    return Promise.resolve()
  },
}
