/** Thread of `readReceived`: it may be stopped at any moment, and its memory goes with it. */
import { parentPort, workerData } from 'node:worker_threads'

import type { Task } from './read.ts'

import { read } from './read.ts'

// `readReceived` started this thread with a task.
parentPort?.postMessage(await read(workerData as Task))
