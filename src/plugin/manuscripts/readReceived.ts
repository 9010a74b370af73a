import type { Worker } from 'node:worker_threads'

import { existsSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { fileURLToPath, pathToFileURL } from 'node:url'

import type { ManuscriptReading } from '../../domain/manuscripts/index.ts'
import type { OpenedManuscript } from './openManuscript.ts'
import type { Answer, FindAids, PictureTask, Read, ReadingAids, Said, Task } from './read.ts'

import { ManuscriptProblem } from './ManuscriptProblem.ts'
import { doTask } from './read.ts'

/**
 * Time limit of one reading: enough for 300,000 characters on a busy machine, and with the wait for a thread shorter
 * than a transaction may be idle.
 */
const MOST_MS = 18_000
const MOST_WAIT_MS = 10_000
/** Memory limit of the thread, for text and parsing; the file itself lies outside. */
const MOST_MEMORY_MB = 256
/** Threads at one time; further readings wait. */
const MOST_THREADS = 2
const POLL_MS = 50

type Received = { readonly bytes: Buffer; readonly fileName: string }

/** Types of the files that this process opened already: storing one needs no second opening. */
const opened = new WeakMap<Buffer, string>()

/** MIME type of a file that this process opened already. */
export const typeOfOpened = (bytes: Buffer): string | undefined => opened.get(bytes)

/**
 * Opens a manuscript from any source and checks that it can be read, in a thread with limits of time and memory, so
 * that no file stops the program.
 *
 * @throws {ManuscriptProblem} naming the file and the remedy
 */
export const openReceived = async ({ bytes, fileName }: Received): Promise<OpenedManuscript> =>
  (await readApart({ bytes, fileName, isToBeUnderstood: false })).opened

/**
 * Opens a manuscript and recognises its fields, in a thread with limits of time and memory.
 *
 * @param findAids - asked in between, in this thread, for what helps to read the opened file
 * @throws {ManuscriptProblem} naming the file and the remedy
 */
export async function readReceived(
  received: ReadingAids & Received,
  findAids?: FindAids,
): Promise<{
  readonly opened: OpenedManuscript
  readonly reading: ManuscriptReading
}> {
  const task = { ...received, isToBeUnderstood: true }
  const { opened: found, reading } = await readApart(task, findAids)
  if (!reading) throw new Error(`readReceived: ${received.fileName} was opened and not read`)
  return { opened: found, reading }
}

async function readApart(
  task: Task & { readonly bytes: Buffer },
  findAids?: FindAids,
): Promise<Read> {
  const answer = await inTurn(task, findAids)
  if ('problem' in answer)
    throw new ManuscriptProblem({ fileName: task.fileName, key: answer.problem })
  if ('pictures' in answer) throw new Error(`readReceived: ${task.fileName} was not opened`)
  opened.set(task.bytes, answer.opened.mimeType)
  return answer
}

/**
 * Takes pictures out of a manuscript, by their `part`, in a thread with limits of time and memory.
 *
 * @returns undefined in the place of each that is none
 * @throws {ManuscriptProblem} naming the file and the remedy
 */
export async function extractPictures(task: PictureTask): Promise<readonly (Buffer | undefined)[]> {
  const answer = await inTurn(task)
  if ('problem' in answer)
    throw new ManuscriptProblem({ fileName: task.fileName, key: answer.problem })
  if (!('pictures' in answer)) throw new Error(`extractPictures: ${task.fileName} was opened`)
  return answer.pictures.map((picture) => picture && Buffer.from(picture))
}

let atWork = 0

async function inTurn(task: PictureTask | Task, findAids?: FindAids): Promise<Answer> {
  const deadline = Date.now() + MOST_WAIT_MS
  while (atWork >= MOST_THREADS) {
    if (Date.now() > deadline) return { problem: 'busy' }
    await new Promise((resolve) => setTimeout(resolve, POLL_MS))
  }
  atWork += 1
  try {
    const thread = findThread()
    return await (thread ? inThread({ findAids, task, thread }) : doTask(task, findAids))
  } finally {
    atWork -= 1
  }
}

/**
 * Finds the script of the thread beside this file, as source or compiled. A bundler that included this file may have
 * left the script out; the text is then read in this thread, by the parser whose time grows linearly.
 */
function findThread(): string | undefined {
  if (!import.meta.url.startsWith('file:')) return undefined
  const here = fileURLToPath(import.meta.url)
  const thread = path.join(path.dirname(here), `readerThread${path.extname(here)}`)
  return existsSync(thread) ? thread : undefined
}

type InThread = {
  readonly findAids: FindAids | undefined
  readonly task: PictureTask | Task
  readonly thread: string
}

async function inThread({ findAids, task, thread }: InThread): Promise<Answer> {
  // Loaded at run time: a bundler would take the script for a module of its own.
  const { Worker: Thread } = process.getBuiltinModule('node:worker_threads')
  const isSource = path.extname(thread) === '.ts'
  const worker = new Thread(isSource ? fromSource(thread) : thread, {
    eval: isSource,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB, maxYoungGenerationSizeMb: 32 },
    workerData: task,
  })
  try {
    return await answerOf(worker, findAids)
  } finally {
    await worker.terminate()
  }
}

/** Starts the TypeScript source of the thread, as this repository runs it. */
const fromSource = (thread: string): string =>
  `import('tsx/esm/api').then(({ register }) => { register(); return import(${JSON.stringify(pathToFileURL(thread).href)}) })`

/** Answer of the thread. The time that `findAids` takes is the database's, and none of the file's. */
const answerOf = (worker: Worker, findAids?: FindAids): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const tooDemanding = () => {
      resolve({ problem: 'tooDemanding' })
    }
    let isOver = false
    let timer = setTimeout(tooDemanding, MOST_MS)
    const help = async (opened: OpenedManuscript) => {
      clearTimeout(timer)
      const aids = (await findAids?.(opened)) ?? {}
      if (isOver) return
      timer = setTimeout(tooDemanding, MOST_MS)
      worker.postMessage(aids)
    }
    worker.on('message', (said: Said) => {
      if ('asks' in said) help(said.asks).catch(reject)
      else resolve(said)
    })
    worker.once('error', (error) => {
      const { code } = error as NodeJS.ErrnoException
      if (code === 'ERR_WORKER_OUT_OF_MEMORY' || error instanceof RangeError) tooDemanding()
      else reject(error)
    })
    worker.once('exit', (code) => {
      isOver = true
      clearTimeout(timer)
      reject(new Error(`readReceived: the thread ended with ${code} and without an answer`))
    })
  })
