import type { Task } from './task.ts'

import { carryOutReleases } from './carryOutReleases.ts'

/** All that a worker does. Each task keeps its own pace and waits for no other. */
export const tasks: readonly Task[] = [carryOutReleases]
