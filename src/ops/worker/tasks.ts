import type { Task } from './task.ts'

import { announceReleases, deliverAnnouncements, tellHub } from './announceReleases.ts'
import { carryOutReleases } from './carryOutReleases.ts'
import { indexDeskTexts } from './indexDeskTexts.ts'
import { mailWaitingNotices } from './mailWaitingNotices.ts'
import { sealTrail } from './sealTrail.ts'
import { watchDisk } from './watchDisk.ts'

/** All that a worker does. Each task keeps its own pace and waits for no other. */
export const tasks: readonly Task[] = [
  carryOutReleases,
  announceReleases,
  deliverAnnouncements,
  tellHub,
  indexDeskTexts,
  mailWaitingNotices,
  sealTrail,
  watchDisk,
]
