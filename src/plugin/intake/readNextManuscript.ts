import type { Payload } from 'payload'

import { createLocalReq } from 'payload'

import type { ManuscriptReading } from '../../domain/manuscripts/index.ts'
import type { KnownManuscript } from '../manuscripts/findKnown.ts'

import { titleOfItem } from '../../domain/manuscripts/index.ts'
import { inTransaction } from '../database/inTransaction.ts'
import { isDatabaseAway } from '../database/isDatabaseAway.ts'
import { isFilesAway } from '../files/fileStore.ts'
import { findWaiting } from '../manuscripts/findKnown.ts'
import { ManuscriptProblem } from '../manuscripts/ManuscriptProblem.ts'
import { countsOf } from './decide.ts'
import { findDeskRow } from './deskRow.ts'
import { holdManuscript } from './holdManuscript.ts'
import { noteOutcome } from './noteOutcome.ts'
import { besideText, toStored } from './storedReading.ts'
import { understandStored } from './understand.ts'

/**
 * Reads the oldest manuscript that waits, for editors to check; the manuscript itself tells what came of it. Several
 * workers may do this at once: the second finds it done.
 *
 * @returns whether there may be another one
 * @throws when the database is away; the manuscript waits on
 */
export async function readNextManuscript(payload: Payload): Promise<boolean> {
  const req = await createLocalReq({}, payload)
  const waiting = await findWaiting(req)
  if (!waiting) return false
  try {
    await read(waiting, payload)
  } catch (error) {
    const problem = problemOf(error)
    if (problem === undefined) throw error
    if (problem === 'fault') payload.logger.error({ err: error, msg: 'intake: fault' })
    await noteProblem({ manuscript: waiting, payload, problem })
  }
  return true
}

/** What the page of a manuscript says of an error; undefined for one that passes. */
function problemOf(error: unknown): string | undefined {
  if (error instanceof ManuscriptProblem) return error.key === 'busy' ? undefined : error.key
  return isDatabaseAway(error) || isFilesAway(error) ? undefined : 'fault'
}

async function read(manuscript: KnownManuscript, payload: Payload): Promise<void> {
  const req = await createLocalReq({}, payload)
  const decisions = (await findDeskRow(manuscript.manuscript, req))?.decisions ?? []
  const { opened, reading } = await understandStored(manuscript, { decisions, req })
  const stored = { ...besideText(opened), reading }
  const counts = await countsOf({ decisions, req, stored })
  await inTransaction({
    act: async (transaction) => {
      const held = await holdManuscript(manuscript.manuscript, transaction.req)
      if (held?.outcome !== 'reading') return
      await noteOutcome({
        data: {
          ...counts,
          outcome: 'toCheck',
          problem: null,
          reading: toStored(reading, stored),
          text: opened.text,
          ...titleOf({ held, reading }),
        },
        manuscript: held.manuscript,
        req: transaction.req,
      })
    },
    payload,
  })
}

/** Headline in place of the beginning of the file name; a title that somebody typed stays. */
function titleOf({
  held: { filename = '', title },
  reading,
}: {
  readonly held: KnownManuscript
  readonly reading: ManuscriptReading
}): { readonly title?: string } {
  const headline = titleOfItem(reading)
  return headline !== '' && filename.startsWith(title)
    ? { title: headline.slice(0, LONGEST_TITLE) }
    : {}
}

const LONGEST_TITLE = 200

const noteProblem = ({
  manuscript: { manuscript },
  payload,
  problem,
}: {
  readonly manuscript: KnownManuscript
  readonly payload: Payload
  readonly problem: string
}): Promise<void> =>
  inTransaction({
    act: async ({ req }) => {
      const held = await holdManuscript(manuscript, req)
      if (held?.outcome !== 'reading') return
      await noteOutcome({ data: { outcome: 'failed', problem }, manuscript, req })
    },
    payload,
  })
