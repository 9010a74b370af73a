import type { Endpoint, PayloadRequest } from 'payload'

import { z } from 'zod'

import type { ManuscriptState } from '../../domain/manuscripts/outcome.ts'
import type { Asked } from '../http/endpoint.ts'

import { languageOf } from '../../domain/language/language.ts'
import { mayBeRead } from '../../domain/manuscripts/outcome.ts'
import { may } from '../../domain/staff/roles.ts'
import { joinTransaction } from '../database/inTransaction.ts'
import { answer, refuse, staffEndpoint } from '../http/endpoint.ts'
import { describeLost } from '../manuscripts/describeLost.ts'
import { findLost, findManuscript } from '../manuscripts/findKnown.ts'
import { isProblemKey, problemWords } from '../manuscripts/ManuscriptProblem.ts'
import { workerSilence } from '../releases/workerHeartbeat.ts'
import { translate } from '../translations/messages.ts'
import { eraseManuscript } from './eraseManuscript.ts'
import { holdManuscript } from './holdManuscript.ts'
import { noteOutcome } from './noteOutcome.ts'
import { standingDocuments } from './standingDocuments.ts'

const id = z.string().min(1).max(64)
const named = z.object({ manuscript: id })
const silentSeconds = 60

/**
 * `GET /newsroom/manuscripts/state`: what came of a manuscript; `POST …/read` has its drafts made, by the worker; `POST
 * …/erase` erases one that was taken in by mistake.
 *
 * 200; 400 and 403 as every endpoint for staff; 409 with the reason otherwise.
 */
export const intakeEndpoints: Endpoint[] = [
  staffEndpoint({
    handle: readState,
    input: named,
    method: 'get',
    path: '/newsroom/manuscripts/state',
  }),
  staffEndpoint({
    handle: readAgain,
    input: named,
    method: 'post',
    path: '/newsroom/manuscripts/read',
  }),
  staffEndpoint({
    handle: async ({ input: { manuscript, reason }, req, staff, user }) => {
      if (!may(staff, 'discard')) return refuse(req, [{ reason: 'manuscript.mayNotErase' }])
      const outcome = await eraseManuscript({ id: manuscript, reason, req, user })
      return outcome.kind === 'refused' ? refuse(req, [outcome]) : answer(outcome)
    },
    input: z.object({ manuscript: id, reason: z.string().trim().min(1).max(500) }),
    method: 'post',
    path: '/newsroom/manuscripts/erase',
  }),
]

async function readState({ input, req, staff }: Asked<z.infer<typeof named>>): Promise<Response> {
  const found = await findManuscript(input.manuscript, req)
  if (!found) return refuse(req, [{ reason: 'manuscript.gone' }])
  const { erased, outcome, problem } = found
  const lost =
    outcome === 'imported' &&
    describeLost(await findLost(found.manuscript, req), languageOf(req.i18n.language))
  const silence = await workerSilence(req.payload)
  const state: ManuscriptState = {
    documents: await standingDocuments(found, req),
    ...(erased && { erased }),
    isWorkerSilent: silence === undefined || silence > silentSeconds,
    ...(lost && { lost }),
    mayErase: outcome !== 'erased' && may(staff, 'discard'),
    mayRead: mayBeRead(outcome) && may(staff, 'file'),
    outcome,
    ...(problem !== undefined && { problem: describeProblem(problem, req) }),
  }
  return answer(state)
}

async function readAgain({ input, req, staff }: Asked<z.infer<typeof named>>): Promise<Response> {
  if (!may(staff, 'file')) return refuse(req, [{ reason: 'manuscript.mayNotFile' }])
  const { manuscript } = input
  return joinTransaction(req, async () => {
    const held = await holdManuscript(manuscript, req)
    if (!held) return refuse(req, [{ reason: 'manuscript.gone' }])
    if (held.erased) return refuse(req, [{ reason: 'manuscript.erasedAlready' }])
    if (!mayBeRead(held.outcome)) return refuse(req, [{ reason: 'manuscript.madeAlready' }])
    await noteOutcome({ data: { outcome: 'reading', problem: null }, manuscript, req })
    return answer({ kind: 'reading' })
  })
}

const describeProblem = (key: string, req: PayloadRequest): string =>
  isProblemKey(key)
    ? problemWords(key)[languageOf(req.i18n.language)]
    : translate(req, { key: 'manuscript.fault' })
