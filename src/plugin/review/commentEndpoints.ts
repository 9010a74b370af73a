import type { Endpoint, PayloadRequest } from 'payload'

import { z } from 'zod'

import { loadDocument } from '../documents/loadDocument.ts'
import { documentKey } from '../http/documentKey.ts'
import { answer, refuse, staffEndpoint } from '../http/endpoint.ts'
import {
  replyToComment,
  findComment,
  addComment,
  mayResolveComment,
  resolveComment,
} from './writeComments.ts'

const body = z.string().trim().min(1).max(2000)
const note = z.string().max(64)

const gone = (req: PayloadRequest) => refuse(req, [{ reason: 'comments.gone' }])

/**
 * `POST /newsroom/notes` adds a comment on a passage, `…/answer` replies to one, `…/settle` resolves it.
 *
 * 200 `{ kind: 'noted' }`; 400, 403 as every endpoint for staff; 409 when the text or the comment is missing, or the
 * comment is resolved already.
 */
export const commentEndpoints: Endpoint[] = [
  staffEndpoint({
    handle: async ({ input, req, staff }) => {
      const document = await loadDocument(input.document, req)
      if (!document || document.document.deletedAt)
        return refuse(req, [{ reason: 'review.missing', vars: { key: input.document.id } }])
      await addComment({
        document,
        note: { body: input.body, field: input.field, quote: input.quote },
        req,
        staff,
      })
      return answer({ kind: 'noted' })
    },
    input: z.object({
      body,
      document: documentKey,
      field: z.string().max(100),
      quote: z.string().max(1000),
    }),
    method: 'post',
    path: '/newsroom/notes',
  }),
  staffEndpoint({
    handle: async ({ input, req, staff }) => {
      const found = await findComment(input.note, req)
      if (!found) return gone(req)
      if (found.isSettled) return refuse(req, [{ reason: 'comments.settled' }])
      await replyToComment({ body: input.body, note: found, req, staff })
      return answer({ kind: 'noted' })
    },
    input: z.object({ body, note }),
    method: 'post',
    path: '/newsroom/notes/answer',
  }),
  staffEndpoint({
    handle: async ({ input, req, staff }) => {
      const found = await findComment(input.note, req)
      if (!found) return gone(req)
      if (found.isSettled) return refuse(req, [{ reason: 'comments.settled' }])
      if (!mayResolveComment(found, staff)) return refuse(req, [{ reason: 'comments.notYours' }])
      await resolveComment({ note: found, req, staff })
      return answer({ kind: 'noted' })
    },
    input: z.object({ note }),
    method: 'post',
    path: '/newsroom/notes/settle',
  }),
]
