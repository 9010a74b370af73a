/** Thread of `readReceived`: it may be stopped at any moment, and its memory goes with it. */
import { parentPort, workerData } from 'node:worker_threads'

import type { PictureTask, Task } from './read.ts'

import { doTask } from './read.ts'

// `readReceived` started this thread with a task.
parentPort?.postMessage(await doTask(workerData as PictureTask | Task))
