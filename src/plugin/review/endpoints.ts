import type { Endpoint } from 'payload'

import { z } from 'zod'

import { isReviewed } from '../../domain/ledger/kinds.ts'
import { loadDocument } from '../documents/loadDocument.ts'
import { documentKey } from '../http/documentKey.ts'
import { answer, describe, refuse, staffEndpoint } from '../http/endpoint.ts'
import { readMarkedText } from './readMarkedText.ts'
import { readReviewPanel } from './readReviewPanel.ts'
import { readStaffing } from './readStaffing.ts'
import { readStanding } from './readStanding.ts'
import { reviewOf } from './reviewOf.ts'
import { shortenEmbargo } from './shortenEmbargo.ts'
import { signDocuments } from './signDocuments.ts'

const signing = z.object({
  detail: z.object({ paragraphs: z.number().int().nonnegative() }).optional(),
  documents: z
    .array(
      z.object({
        approvalHash: z.string().max(64),
        document: documentKey,
        embargoUntil: z.iso.datetime({ offset: true }).nullish(),
      }),
    )
    .min(1)
    .max(20),
  isDeadEndAccepted: z.boolean().default(false),
  opinion: z.string().trim().max(2000).optional(),
  stage: z.string().max(40).optional(),
  verdict: z.enum(['pass', 'return', 'submit', 'urgent']),
})

/**
 * `GET /newsroom/review?document=reports:ID[&since=…]` returns the review panel of a text (`ReviewPanel`); `since` is
 * the id of a signature, `released` or `nothing`: the base of the marked changes.
 *
 * `GET /newsroom/review/text?document=people:ID[&since=…]` returns the same text with its marks alone (`MarkedSheet`), of
 * whatever becomes public: texts, profiles, pictures, sections, settings.
 *
 * `GET /newsroom/review/standing?document=reports:ID` returns where a text stands (`TextStanding`), without its words.
 *
 * `GET /newsroom/review/staff` returns `{ warnings }`: whose texts the staff as it is cannot sign to the end.
 *
 * `POST /newsroom/review/sign` signs, returns, hands in or declares urgent, all documents or none. 200 `{ kind:
 * 'signed' }`, with `warnings` of texts that nobody can sign to their end; 409 `{ kind: 'refused', errors }` with every
 * reason, among them a text that changed since the signer saw it, and a signature that would leave a later stage without
 * anybody, which `isDeadEndAccepted: true` gives all the same.
 *
 * `POST /newsroom/review/embargo` moves a signed embargo earlier, or removes it (`until: null`), with a reason: 200 `{
 * kind: 'shortened' }`, or 409 with every reason.
 */
export const reviewEndpoints: Endpoint[] = [
  staffEndpoint({
    handle: async ({ input: { document: name, since }, req, staff }) => {
      const document = isReviewed(name.collection) ? await loadDocument(name, req) : undefined
      if (!document || document.document.deletedAt) {
        const vars = { key: `${name.collection}:${name.id}` }
        return refuse(req, [{ reason: 'review.missing', vars }])
      }
      return answer(await readReviewPanel({ document, req, since, staff }))
    },
    input: z.object({ document: documentKey, since: z.string().max(64).optional() }),
    method: 'get',
    path: '/newsroom/review',
  }),
  staffEndpoint({
    handle: async ({ input: { document: name, since }, req }) => {
      const document = await loadDocument(name, req)
      if (!document) {
        const vars = { key: `${name.collection}:${name.id}` }
        return refuse(req, [{ reason: 'review.missing', vars }])
      }
      return answer(await readMarkedText({ document, req, since }))
    },
    input: z.object({ document: documentKey, since: z.string().max(64).optional() }),
    method: 'get',
    path: '/newsroom/review/text',
  }),
  staffEndpoint({
    handle: async ({ input: { document: name }, req, staff }) => {
      const document = isReviewed(name.collection) ? await loadDocument(name, req) : undefined
      if (!document || document.document.deletedAt) {
        const vars = { key: `${name.collection}:${name.id}` }
        return refuse(req, [{ reason: 'review.missing', vars }])
      }
      const review = await reviewOf(document, req)
      return answer(await readStanding({ document, req, review, staff }))
    },
    input: z.object({ document: documentKey }),
    method: 'get',
    path: '/newsroom/review/standing',
  }),
  staffEndpoint({
    handle: async ({ req }) => answer({ warnings: await readStaffing(req) }),
    input: z.object({}),
    method: 'get',
    path: '/newsroom/review/staff',
  }),
  staffEndpoint({
    handle: async ({ input, req, user }) => {
      const { detail, documents, isDeadEndAccepted, opinion, stage, verdict } = input
      const outcome = await signDocuments({
        i18n: req.i18n,
        payload: req.payload,
        signing: {
          ...(detail && { detail }),
          documents: documents.map(({ approvalHash, document, embargoUntil }) => ({
            ...document,
            approvalHash,
            ...(embargoUntil !== undefined && { embargoUntil }),
          })),
          isDeadEndAccepted,
          ...(opinion !== undefined && { opinion }),
          ...(stage !== undefined && { stage }),
          verdict,
        },
        user,
      })
      if (outcome.kind === 'refused') return refuse(req, outcome.refusals)
      const { kind, warnings } = outcome
      return answer({ kind, ...(warnings && { warnings: describe(req, warnings) }) })
    },
    input: signing,
    method: 'post',
    path: '/newsroom/review/sign',
  }),
  staffEndpoint({
    handle: async ({ input: { document, reason, until }, req, user }) => {
      const { i18n, payload } = req
      const shortening = { ...document, reason, until }
      const outcome = await shortenEmbargo({ i18n, payload, shortening, user })
      return outcome.kind === 'refused' ? refuse(req, outcome.refusals) : answer(outcome)
    },
    input: z.object({
      document: documentKey,
      reason: z.string().trim().max(2000),
      until: z.iso.datetime({ offset: true }).nullable(),
    }),
    method: 'post',
    path: '/newsroom/review/embargo',
  }),
]
