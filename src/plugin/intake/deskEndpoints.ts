import type { Endpoint } from 'payload'

import { z } from 'zod'

import type { Asked } from '../http/endpoint.ts'

import {
  decisionActSchema,
  isAboutItems,
  lastStepOf,
  manuscriptOutcomes,
  withoutLastStep,
} from '../../domain/manuscripts/index.ts'
import { answer, refuse, staffEndpoint } from '../http/endpoint.ts'
import { answerChange } from './answerChange.ts'
import { changeDecisions } from './decide.ts'
import { decideActs } from './decideActs.ts'
import { findDeskRow } from './deskRow.ts'
import { makeChecked } from './makeChecked.ts'
import { manuscriptPicture } from './manuscriptPicture.ts'
import { setAside, takeUp } from './moveManuscript.ts'
import { pasteManuscript } from './pasteManuscript.ts'
import { readAgain } from './readAgain.ts'
import { readQueue } from './readQueue.ts'
import { readSheet } from './readSheet.ts'
import { tellProblems } from './tellProblems.ts'
import { truthOfManuscripts } from './truthOfManuscripts.ts'

const manuscript = z.string().min(1).max(64)
const named = z.object({ manuscript })
const seen = z.object({ manuscript, revision: z.int().nonnegative() })
/** Moving a manuscript needs no sheet; whoever saw one says which. */
const moved = seen.partial({ revision: true })

/**
 * The desk where manuscripts are checked. `GET /newsroom/manuscripts/queue` and `…/sheet` show it; `POST …/decide` and
 * `…/undo` change what editors decided, `…/read-again` reads the file anew, `…/drafts` makes the drafts, `…/set-aside`
 * moves a manuscript off the desk, `…/take-up` moves one back that was set aside or of which no text stands; `…/paste`
 * files pasted text; `GET …/picture` shows a picture of the file; `GET …/truth` hands out what was decided, for
 * measuring the reader.
 *
 * 200; 400 and 403 as every endpoint for staff; 409 with the reasons, and with the newer `sheet` where somebody else
 * was faster.
 */
export const deskEndpoints: Endpoint[] = [
  staffEndpoint({
    handle: readQueue,
    input: z.object({ outcome: z.enum(manuscriptOutcomes).optional() }),
    method: 'get',
    path: '/newsroom/manuscripts/queue',
  }),
  staffEndpoint({
    handle: async ({ input, req, staff }) => {
      const row = await findDeskRow(input.manuscript, req)
      if (!row) return refuse(req, [{ reason: 'manuscript.gone' }])
      return answer(await readSheet(row, { req, staff }))
    },
    input: named,
    method: 'get',
    path: '/newsroom/manuscripts/sheet',
  }),
  staffEndpoint({
    handle: tellProblems(decideActs),
    input: seen.extend({ acts: z.array(decisionActSchema).min(1).max(200) }),
    method: 'post',
    path: '/newsroom/manuscripts/decide',
  }),
  staffEndpoint({
    handle: tellProblems(undo),
    input: seen,
    method: 'post',
    path: '/newsroom/manuscripts/undo',
  }),
  staffEndpoint({
    handle: tellProblems(readAgain),
    input: seen.extend({ isTaken: z.boolean() }),
    method: 'post',
    path: '/newsroom/manuscripts/read-again',
  }),
  staffEndpoint({
    handle: tellProblems(makeChecked),
    input: seen,
    method: 'post',
    path: '/newsroom/manuscripts/drafts',
  }),
  staffEndpoint({
    handle: setAside,
    input: moved,
    method: 'post',
    path: '/newsroom/manuscripts/set-aside',
  }),
  staffEndpoint({
    handle: takeUp,
    input: moved,
    method: 'post',
    path: '/newsroom/manuscripts/take-up',
  }),
  staffEndpoint({
    handle: pasteManuscript,
    input: z.object({
      html: z.string().max(4_000_000).optional(),
      sender: z.string().trim().max(80).optional(),
      text: z.string().trim().min(1).max(300_000),
      title: z.string().trim().max(200).optional(),
    }),
    method: 'post',
    path: '/newsroom/manuscripts/paste',
  }),
  manuscriptPicture,
  staffEndpoint({
    handle: truthOfManuscripts,
    input: z.object({ page: z.coerce.number().int().min(1).default(1) }),
    method: 'get',
    path: '/newsroom/manuscripts/truth',
  }),
]

async function undo({ input, req, staff }: Asked<z.infer<typeof seen>>): Promise<Response> {
  const row = await findDeskRow(input.manuscript, req)
  if (row?.decisions.length === 0) return refuse(req, [{ reason: 'manuscriptDesk.nothingToUndo' }])
  const change = await changeDecisions({
    change: ({ decisions }) => ({
      decisions: withoutLastStep(decisions),
      isReadAgain: lastStepOf(decisions).some(isAboutItems),
    }),
    manuscript: input.manuscript,
    req,
    revision: input.revision,
    staff,
  })
  return answerChange(change, { req, staff })
}
