import type { Endpoint } from 'payload'

import { z } from 'zod'

import type { Asked } from '../http/endpoint.ts'

import { mayBeRead } from '../../domain/manuscripts/outcome.ts'
import { may } from '../../domain/staff/roles.ts'
import { joinTransaction } from '../database/inTransaction.ts'
import { answer, refuse, staffEndpoint } from '../http/endpoint.ts'
import { findManuscript } from '../manuscripts/findKnown.ts'
import { deskEndpoints } from './deskEndpoints.ts'
import { eraseManuscript } from './eraseManuscript.ts'
import { holdManuscript } from './holdManuscript.ts'
import { stateOf } from './manuscriptState.ts'
import { noteOutcome } from './noteOutcome.ts'

const id = z.string().min(1).max(64)
const named = z.object({ manuscript: id })

/**
 * `GET /newsroom/manuscripts/state`: what came of a manuscript; `POST …/read` has it read, by the worker; `POST
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
  ...deskEndpoints,
]

async function readState({ input, req, staff }: Asked<z.infer<typeof named>>): Promise<Response> {
  const found = await findManuscript(input.manuscript, req)
  return found
    ? answer(await stateOf(found, { req, staff }))
    : refuse(req, [{ reason: 'manuscript.gone' }])
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
