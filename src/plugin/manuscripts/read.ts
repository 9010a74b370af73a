import type { ManuscriptInput, ManuscriptReading } from '../../domain/manuscripts/index.ts'
import type { ManuscriptProblemKey } from './ManuscriptProblem.ts'
import type { OpenedManuscript } from './openManuscript.ts'

import { ManuscriptProblem } from './ManuscriptProblem.ts'
import { openManuscript, takePictures } from './openManuscript.ts'

/** What helps to read a text. */
export type ReadingAids = Omit<ManuscriptInput, 'paragraphs'>

/** Reading task: plain data, since both the task and the result cross to another thread. */
export type Task = ReadingAids & {
  readonly bytes: Uint8Array
  readonly fileName: string
  /** Whether to recognise fields too; otherwise the file is only opened, to see whether it can be. */
  readonly isToBeUnderstood: boolean
}

/** Task of taking pictures out of a file, by their `part`. */
export type PictureTask = Pick<Task, 'bytes' | 'fileName'> & { readonly parts: readonly string[] }

export type Pictures = { readonly pictures: readonly (undefined | Uint8Array)[] }

export type Read = { readonly opened: OpenedManuscript; readonly reading?: ManuscriptReading }
export type Answer = Pictures | Problem | Read

/** What the thread says: its answer, or before it, once, the opened file for which it asks what helps to read it. */
export type Said = Answer | { readonly asks: OpenedManuscript }

type Problem = { readonly problem: ManuscriptProblemKey }

/** Finds what helps to read a file once its text is known: whom the newsroom has on record of those it names. */
export type FindAids = (opened: OpenedManuscript) => Promise<ReadingAids>

const noAids: FindAids = () => Promise.resolve({})

/** Does a task of either kind. */
export const doTask = (task: PictureTask | Task, findAids?: FindAids): Promise<Answer> =>
  'parts' in task ? readPictures(task) : read(task, findAids)

/** Opens a file and recognises its fields; a file that cannot be read is an answer. */
export const read = (task: Task, findAids = noAids): Promise<Problem | Read> =>
  unlessProblem(async () => {
    const { bytes, fileName, isToBeUnderstood, ...aids } = task
    const opened = await openManuscript(Buffer.from(bytes), fileName)
    if (!isToBeUnderstood) return { opened }
    const { paragraphs } = opened
    // Opening alone, as most tasks do, needs nothing of the reader, which takes a second to load from source.
    const [found, { readManuscript }] = await Promise.all([
      findAids(opened),
      import('../../domain/manuscripts/readManuscript.ts'),
    ])
    return { opened, reading: readManuscript({ ...aids, ...found, paragraphs }) }
  })

const readPictures = (task: PictureTask): Promise<Pictures | Problem> =>
  unlessProblem(async () => ({ pictures: await takePictures(Buffer.from(task.bytes), task) }))

async function unlessProblem<Result>(act: () => Promise<Result>): Promise<Problem | Result> {
  try {
    return await act()
  } catch (error) {
    if (error instanceof ManuscriptProblem) return { problem: error.key }
    throw error
  }
}
