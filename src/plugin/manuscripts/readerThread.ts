/** The thread in which `readReceived` reads: it may be stopped at any moment, and what it took goes with it. */
import { parentPort, workerData } from 'node:worker_threads'

import type { Task } from './read.ts'

import { read } from './read.ts'

// Whoever started it gave it a task.
parentPort?.postMessage(await read(workerData as Task))
