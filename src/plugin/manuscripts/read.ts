import type { ManuscriptInput, ManuscriptReading } from '../../domain/manuscripts/index.ts'
import type { ManuscriptProblemKey } from './ManuscriptProblem.ts'
import type { OpenedManuscript } from './openManuscript.ts'

import { readManuscript } from '../../domain/manuscripts/index.ts'
import { ManuscriptProblem } from './ManuscriptProblem.ts'
import { openManuscript } from './openManuscript.ts'

/** What helps to read a text. */
export type ReadingAids = Omit<ManuscriptInput, 'paragraphs'>

/** Reading task: plain data, since both the task and the result cross to another thread. */
export type Task = ReadingAids & {
  readonly bytes: Uint8Array
  readonly fileName: string
  /** Whether to recognise fields too; otherwise the file is only opened, to see whether it can be. */
  readonly isToBeUnderstood: boolean
}

export type Read = { readonly opened: OpenedManuscript; readonly reading?: ManuscriptReading }
export type Answer = Read | { readonly problem: ManuscriptProblemKey }

export async function read({
  bytes,
  fileName,
  isToBeUnderstood,
  ...aids
}: Task): Promise<Answer> {
  try {
    const opened = await openManuscript(Buffer.from(bytes), fileName)
    if (!isToBeUnderstood) return { opened }
    const { paragraphs } = opened
    return { opened, reading: readManuscript({ ...aids, paragraphs }) }
  } catch (error) {
    if (error instanceof ManuscriptProblem) return { problem: error.key }
    throw error
  }
}
