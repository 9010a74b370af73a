import type { Endpoint, PayloadRequest } from 'payload'

import { z } from 'zod'

import type { BoardAssignment } from '../../domain/dashboard/board.ts'
import type { Asked } from '../http/endpoint.ts'
import type { Staff } from '../staff/readStaff.ts'

import { works } from '../../domain/dashboard/board.ts'
import { may } from '../../domain/staff/roles.ts'
import { sittingsOf } from '../dashboard/readBoard.ts'
import { joinTransaction } from '../database/inTransaction.ts'
import { loadDocument } from '../documents/loadDocument.ts'
import { answer, refuse, staffEndpoint } from '../http/endpoint.ts'
import { beginText, findAssignment, saveAssignment, markDone } from './writeAssignment.ts'

const id = z.string().min(1).max(64)
const gone = (req: PayloadRequest) => refuse(req, [{ reason: 'board.gone' }])

const beginning = z.object({
  assignment: id.optional(),
  meeting: id,
  sitting: id.optional(),
  work: z.enum(['report', 'speech']),
})

/**
 * `POST /newsroom/assignments` creates or changes an assignment, `…/begin` creates its text, `…/done` marks work
 * without a text as done.
 *
 * 200; 400 and 403 as every endpoint for staff; 409 with the reason to those who may not, and when the meeting or the
 * assignment is missing.
 */
export const assignmentEndpoints: Endpoint[] = [
  staffEndpoint({
    handle: async ({ input, req, staff }) => {
      if (!may(staff, 'assign')) return refuse(req, [{ reason: 'board.mayNotAssign' }])
      if (input.id !== undefined && !(await findAssignment(req, input.id))) return gone(req)
      await saveAssignment(input, req)
      return answer({ kind: 'assigned' })
    },
    input: z.object({
      account: id,
      dueAt: z.iso.datetime(),
      id: id.optional(),
      meeting: id,
      note: z.string().trim().max(2000).optional(),
      sitting: id.optional(),
      title: z.string().trim().min(1).max(200),
      work: z.enum(works),
    }),
    method: 'post',
    path: '/newsroom/assignments',
  }),
  staffEndpoint({
    handle: begin,
    input: beginning,
    method: 'post',
    path: '/newsroom/assignments/begin',
  }),
  staffEndpoint({
    handle: async ({ input, req, staff }) => {
      const assignment = await findAssignment(req, input.assignment)
      if (!assignment) return gone(req)
      if (!isTheirs(assignment, staff)) return refuse(req, [{ reason: 'board.notYours' }])
      await markDone({ id: input.assignment, isDone: input.isDone, req })
      return answer({ kind: 'done' })
    },
    input: z.object({ assignment: id, isDone: z.boolean() }),
    method: 'post',
    path: '/newsroom/assignments/done',
  }),
]

async function begin({ input, req, staff }: Asked<z.infer<typeof beginning>>): Promise<Response> {
  if (!may(staff, 'writeOwn')) return refuse(req, [{ reason: 'board.mayNotBegin' }])
  const meeting = await loadDocument({ collection: 'meetings', id: input.meeting }, req)
  const asked = input.assignment
  const assignment = asked === undefined ? undefined : await findAssignment(req, asked)
  if (!meeting || (asked !== undefined && !assignment)) return gone(req)
  if (assignment && !isTheirs(assignment, staff)) return refuse(req, [{ reason: 'board.notYours' }])
  const sitting = sittingsOf(meeting, req).find(({ key }) => key === input.sitting)
  const document = await joinTransaction(req, () =>
    beginText({ assignment, meeting, req, sitting, work: input.work }),
  )
  return answer({ document, kind: 'begun' })
}

const isTheirs = ({ account }: BoardAssignment, staff: Staff): boolean =>
  account?.id === staff.id || may(staff, 'assign')
