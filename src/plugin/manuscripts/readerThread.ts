/** Thread of `readReceived`: it may be stopped at any moment, and its memory goes with it. */
import { once } from 'node:events'
import { parentPort, workerData } from 'node:worker_threads'

import type { FindAids, PictureTask, ReadingAids, Said, Task } from './read.ts'

import { doTask } from './read.ts'

const say = (said: Said): void => parentPort?.postMessage(said)

/** Asks the thread that began this one, which alone has the database. */
const findAids: FindAids = async (opened) => {
  if (!parentPort) return {}
  const answered = once(parentPort, 'message')
  say({ asks: opened })
  const [aids] = (await answered) as [ReadingAids]
  return aids
}

// `readReceived` started this thread with a task.
say(await doTask(workerData as PictureTask | Task, findAids))
