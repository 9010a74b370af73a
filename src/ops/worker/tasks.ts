import type { Task } from './task.ts'

import { announceReleases, deliverAnnouncements, notifyHub } from './announceReleases.ts'
import { indexAdminSearch } from './indexAdminSearch.ts'
import { mailPendingNotifications } from './mailPendingNotifications.ts'
import { carryOutReleases } from './runScheduledReleases.ts'
import { sealTrail } from './sealAudit.ts'
import { watchDisk } from './watchDisk.ts'

/** All that a worker does. Each task keeps its own pace and waits for no other. */
export const tasks: readonly Task[] = [
  carryOutReleases,
  announceReleases,
  deliverAnnouncements,
  notifyHub,
  indexAdminSearch,
  mailPendingNotifications,
  sealTrail,
  watchDisk,
]
