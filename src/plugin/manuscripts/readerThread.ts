/** The thread in which `readReceived` reads: it may be stopped at any moment, and what it took goes with it. */
import { parentPort, workerData } from 'node:worker_threads'

import { read, type Task } from './read.ts'

// Whoever started it gave it a task.
parentPort?.postMessage(await read(workerData as Task))
