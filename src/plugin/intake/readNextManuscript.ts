import type { Payload, PayloadRequest } from 'payload'

import { createLocalReq } from 'payload'

import type { KnownManuscript } from '../manuscripts/findKnown.ts'

import { may } from '../../domain/staff/roles.ts'
import { toZoned } from '../../domain/time/clock.ts'
import { timeZoneOf } from '../config/locale.ts'
import { inTransaction } from '../database/inTransaction.ts'
import { isDatabaseAway } from '../database/isDatabaseAway.ts'
import { collectionOf } from '../documents/collectionOf.ts'
import { readFile } from '../files/storedFiles.ts'
import { findWaiting } from '../manuscripts/findKnown.ts'
import { ManuscriptProblem } from '../manuscripts/ManuscriptProblem.ts'
import { readReceived } from '../manuscripts/readReceived.ts'
import { findUser } from '../staff/accounts.ts'
import { withoutCreator } from '../staff/hooks.ts'
import { toStaff } from '../staff/readStaff.ts'
import { findDeskWords } from './findDeskWords.ts'
import { holdManuscript } from './holdManuscript.ts'
import { makeDocuments } from './importManuscript.ts'
import { noteOutcome } from './noteOutcome.ts'

/**
 * Reads the oldest manuscript that waits and makes its drafts, as `importManuscript` does; the manuscript itself tells
 * what came of it. Several workers may do this at once: the second finds it done.
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
  return isDatabaseAway(error) ? undefined : 'fault'
}

async function read(manuscript: KnownManuscript, payload: Payload): Promise<void> {
  const req = await createLocalReq({}, payload)
  const fileName = manuscript.filename ?? ''
  const folder = collectionOf(payload, 'manuscripts').upload.staticDir ?? ''
  const bytes = await readFile({ folder, name: fileName })
  if (!bytes) throw new ManuscriptProblem({ fileName, key: 'missing' })
  const filedOn = await filedOnOf(manuscript, req)
  const { opened, reading } = await readReceived({
    bytes,
    filedOn,
    fileName,
    words: await findDeskWords(req),
  })
  const filer = await filerOf(manuscript, req)
  await inTransaction({
    act: async (transaction) => {
      const held = await holdManuscript(manuscript.manuscript, transaction.req)
      if (held?.outcome !== 'reading') return
      if (!filer?.isAuthor) Object.assign(transaction.req.context, withoutCreator)
      await makeDocuments({
        fallback: held.title,
        filedOn,
        manuscript: held.manuscript,
        opened,
        reading,
        req: transaction.req,
        // Untouched, it is the beginning of the file name.
        ...(!fileName.startsWith(held.title) && { title: held.title }),
      })
    },
    payload,
    ...(filer && { user: filer.user }),
  })
}

/** Day of filing by the newsroom's clock: settles years and relative days. */
async function filedOnOf({ receivedAt }: KnownManuscript, req: PayloadRequest): Promise<string> {
  const instant = receivedAt ?? new Date().toISOString()
  return toZoned({ instant, timeZone: await timeZoneOf(req) }).day
}

/**
 * Account that filed the manuscript. The drafts are a writer's own, who could not edit them otherwise; an editor who
 * hands in somebody else's manuscript is not the author, and may sign.
 */
async function filerOf({ createdBy }: KnownManuscript, req: PayloadRequest) {
  const user = createdBy === undefined ? undefined : await findUser(req, createdBy)
  return user && { isAuthor: !may(toStaff(user), 'edit'), user }
}

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
