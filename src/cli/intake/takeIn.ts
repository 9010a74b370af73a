import type { Payload } from 'payload'

import { readFile } from 'node:fs/promises'
import path from 'node:path'

import type { ManuscriptReading } from '../../domain/manuscripts/reading.ts'
import type { FileNote } from '../../domain/manuscripts/toFileTruth.ts'
import type { ManuscriptOutcome } from '../../plugin/intake/importManuscript.ts'
import type { OpenedManuscript } from '../../plugin/manuscripts/openManuscript.ts'
import type { IntakeOptions } from './readIntakeOptions.ts'

import { toFileTruth } from '../../domain/manuscripts/toFileTruth.ts'
import { handIn } from '../../plugin/intake/handIn.ts'
import { importManuscript } from '../../plugin/intake/importManuscript.ts'
import { ManuscriptProblem } from '../../plugin/manuscripts/ManuscriptProblem.ts'
import { openReceived, readReceived } from '../../plugin/manuscripts/readReceived.ts'
import { readErrorCode } from '../userError.mjs'
import { describeHandedIn, describeOutcome, describeShown } from './describeOutcome.ts'

/** A newsroom that manuscripts go into. */
export type IntakeNewsroom = {
  readonly payload: Payload
  /** Where its admin panel is, or will be. */
  readonly url: string
}

export type Counted = 'erased' | 'failed' | 'imported' | 'known' | 'read' | 'waiting'

/** What came of one file. */
export type TakenIn = {
  readonly counted: Counted
  /** For people. */
  readonly lines: readonly string[]
  /** Why it could not be taken in, with the file. */
  readonly problem?: string
  /** For programs: a record of `truthSchema`. */
  readonly record: Readonly<Record<string, unknown>>
}

type Input = {
  readonly file: string
  /** None for a dry run. */
  readonly newsroom: IntakeNewsroom | undefined
  readonly options: IntakeOptions
}

/** Takes one file in, or only reads it. Never fails: one that cannot be kept must not lose the others. */
export async function takeIn({ file, newsroom, options }: Input): Promise<TakenIn> {
  const fileName = path.basename(file)
  try {
    const taken = { bytes: await readBytes(file), file, fileName, options }
    if (!newsroom) return await show(taken)
    return await (options.toCheck ? handOver({ ...taken, newsroom }) : keep({ ...taken, newsroom }))
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    // What is no fault of the file is told in full.
    const isExpected = error instanceof ManuscriptProblem
    return {
      counted: 'failed',
      lines: [],
      problem: isExpected
        ? message
        : `${fileName}：导入失败，什么也没有写入。 Failed, nothing was written.\n${message}`,
      record: { error: message, file, outcome: 'failed' },
    }
  }
}

async function readBytes(file: string): Promise<Buffer> {
  try {
    return await readFile(file)
  } catch (cause) {
    if (readErrorCode(cause) === 'ENOENT')
      throw new ManuscriptProblem({ cause, fileName: file, key: 'missing' })
    throw cause
  }
}

type Taken = {
  readonly bytes: Buffer
  readonly file: string
  readonly fileName: string
  readonly options: IntakeOptions
}
type Handed = Taken & { readonly newsroom: IntakeNewsroom }

async function show({ bytes, file, fileName, options: { filedOn } }: Taken): Promise<TakenIn> {
  const { opened, reading } = await readReceived({ bytes, ...(filedOn && { filedOn }), fileName })
  return {
    counted: 'read',
    lines: describeShown({ fileName, lost: opened.lost, reading }),
    record: { ...toRecord({ file, opened, reading }), outcome: 'read' },
  }
}

async function keep({
  bytes,
  file,
  fileName,
  newsroom: { payload, url },
  options: { filedOn, sender },
}: Handed): Promise<TakenIn> {
  const outcome = await importManuscript({
    bytes,
    fileName,
    req: await requestOf(payload),
    ...(filedOn && { filedOn }),
    ...(sender && { sender }),
  })
  const { kind: counted, manuscript } = outcome
  const read =
    outcome.kind === 'imported' ? toRecord({ file, ...outcome, opened: outcome }) : { file }
  return {
    counted,
    lines: describeOutcome({ fileName, outcome, url }),
    record: { ...read, made: madeOf(outcome), manuscript, outcome: counted },
  }
}

async function handOver({
  bytes,
  file,
  fileName,
  newsroom: { payload, url },
  options: { sender },
}: Handed): Promise<TakenIn> {
  const { isKnown, manuscript } = await handIn({
    bytes,
    fileName,
    opened: await openReceived({ bytes, fileName }),
    req: await requestOf(payload),
    ...(sender && { sender }),
    way: 'terminal',
  })
  const counted = isKnown ? 'known' : 'waiting'
  return {
    counted,
    lines: describeHandedIn({ fileName, isKnown, manuscript, url }),
    record: { file, manuscript, outcome: counted },
  }
}

const requestOf = async (payload: Payload) => (await import('payload')).createLocalReq({}, payload)

type Read = {
  readonly file: string
  readonly opened: Pick<OpenedManuscript, 'lost'> & { readonly notes?: readonly FileNote[] }
  readonly reading: ManuscriptReading
}

const toRecord = ({ file, opened: { lost, notes = [] }, reading }: Read) => ({
  ...toFileTruth({ file, notes, reading }),
  lost,
})

/** Documents that were made of a file, now or when it came before. */
function madeOf(outcome: ManuscriptOutcome) {
  if (outcome.kind === 'known') return outcome.documents
  if (outcome.kind === 'erased') return []
  return [outcome, ...outcome.others].flatMap(({ meeting, report, speech }) => [
    ...(report ? [{ collection: 'reports', ...report }] : []),
    ...(speech ? [{ collection: 'speeches', ...speech }] : []),
    ...(meeting ? [{ collection: 'meetings', ...meeting }] : []),
  ])
}
