import { statfsSync } from 'node:fs'
import { env } from 'node:process'

import type { Task } from './task.ts'

import { updateAdminIndex, queueUnindexed } from '../../plugin/admin-search/updateAdminIndex.ts'
import { sealAudit } from '../../plugin/audit/sealAudit.ts'
import { readNextManuscript } from '../../plugin/intake/readNextManuscript.ts'
import { mailNotifications } from '../../plugin/notifications/mailNotifications.ts'
import { announceReleases, callHost, deliverAnnouncements, notifyHub } from './announceReleases.ts'
import { carryOutReleases } from './runScheduledReleases.ts'

const lookEveryMs = 10 * 60_000

/** Makes what was saved findable at the desk; at its start, and now and then, looks for texts that never were. */
const indexAdminSearch: Task = createTask()

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

/** Sends by e-mail what people were told in the panel, where mail is set up. */
const mailPendingNotifications: Task = {
  everyMs: 15_000,
  name: '通知邮件 mail of notices',
  run: async ({ payload }) => {
    await mailNotifications(payload)
  },
}

/** Takes what people did into the sealed trail, a few seconds after it was committed: no save waits for it. */
const sealTrail: Task = {
  everyMs: 5000,
  name: '封存操作日志 seal of the trail',
  run: async ({ payload }) => {
    await sealAudit(payload)
  },
}

/** Reads the manuscripts that were filed in the panel, and makes their drafts. */
const readManuscripts: Task = {
  everyMs: 1000,
  name: '来稿识别 intake',
  run: async ({ payload, signal }) => {
    while (!signal.aborted && (await readNextManuscript(payload)));
  },
}

const lowBytes = 1_000_000_000

/** Says so when the disk is nearly full, once, and when there is room again: where there is no launcher to say it. */
const watchDisk: Task = {
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

/** All that a worker of any newsroom does. Each task keeps its own pace and waits for no other. */
export const tasks: readonly Task[] = [
  carryOutReleases,
  announceReleases,
  deliverAnnouncements,
  notifyHub,
  callHost,
  indexAdminSearch,
  mailPendingNotifications,
  readManuscripts,
  sealTrail,
  watchDisk,
]
