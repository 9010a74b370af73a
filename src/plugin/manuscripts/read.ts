import type { DeskWords } from '../../domain/manuscripts/deskWords.ts'
import type { ManuscriptReading } from '../../domain/manuscripts/index.ts'
import type { Register } from '../../domain/manuscripts/register.ts'
import type { ManuscriptProblemKey } from './ManuscriptProblem.ts'
import type { OpenedManuscript } from './openManuscript.ts'

import { readManuscript } from '../../domain/manuscripts/index.ts'
import { ManuscriptProblem } from './ManuscriptProblem.ts'
import { openManuscript } from './openManuscript.ts'

/** Reading task: plain data, since both the task and the result cross to another thread. */
export type Task = {
  readonly bytes: Uint8Array
  readonly fileName: string
  readonly filedOn?: string
  /** Whether to recognise fields too; otherwise the file is only opened, to see whether it can be. */
  readonly isToBeUnderstood: boolean
  /** What the newsroom has on record: evidence for the reader. */
  readonly register?: Register
  /** Words that the newsroom has added to those the reader knows. */
  readonly words?: DeskWords
}

export type Read = { readonly opened: OpenedManuscript; readonly reading?: ManuscriptReading }
export type Answer = Read | { readonly problem: ManuscriptProblemKey }

export async function read({ bytes, fileName, isToBeUnderstood, ...known }: Task): Promise<Answer> {
  try {
    const opened = await openManuscript(Buffer.from(bytes), fileName)
    if (!isToBeUnderstood) return { opened }
    const { paragraphs } = opened
    return { opened, reading: readManuscript({ ...known, paragraphs }) }
  } catch (error) {
    if (error instanceof ManuscriptProblem) return { problem: error.key }
    throw error
  }
}
