import { z } from 'zod'

import { isPublicCollection, publicCollections, readKey } from '../../domain/ledger/kinds.ts'
import { answer, refuse, staffEndpoint } from '../http/endpoint.ts'
import { readCorrectionOptions } from './readCorrectionOptions.ts'
import { restoreDocuments } from './restoreDocuments.ts'
import { withdrawDocuments } from './withdrawDocuments.ts'

const documents = z
  .array(
    z.object({
      collection: z
        .string()
        .refine(isPublicCollection, { error: `one of ${publicCollections.join(', ')}` }),
      id: z.union([z.string().max(64), z.number()]),
    }),
  )
  .max(100)

const words = z.string().max(2000)

/**
 * `POST /newsroom/withdraw`: withdraws documents, or rehearses it.
 *
 * 200 `{ kind: 'withdrawn' | 'ready', … }`; 400 when the body is malformed; 403 for callers who are not staff; 409 `{
 * kind: 'refused', errors: [{ message, document }] }` with every reason.
 */
const withdrawEndpoint = staffEndpoint({
  handle: async ({ input: { rehearse, ...withdrawal }, req, user }) => {
    const { i18n, payload } = req
    const outcome = await withdrawDocuments({ i18n, payload, rehearse, user, withdrawal })
    return outcome.kind === 'refused' ? refuse(req, outcome.refusals) : answer(outcome)
  },
  input: z.object({
    dependents: z.enum(['cascade', 'detach']).optional(),
    documents,
    notice: words.default(''),
    reason: words.default(''),
    rehearse: z.boolean().default(false),
  }),
  method: 'post',
  path: '/newsroom/withdraw',
})

/** `POST /newsroom/restore`: restores withdrawn documents, or rehearses it. Answers like `/newsroom/withdraw`. */
const restoreEndpoint = staffEndpoint({
  handle: async ({ input: { rehearse, ...restoration }, req, user }) => {
    const { i18n, payload } = req
    const outcome = await restoreDocuments({ i18n, payload, rehearse, restoration, user })
    return outcome.kind === 'refused' ? refuse(req, outcome.refusals) : answer(outcome)
  },
  input: z.object({
    documents,
    reason: words.default(''),
    rehearse: z.boolean().default(false),
    text: z.enum(['newest', 'withdrawn']).default('withdrawn'),
  }),
  method: 'post',
  path: '/newsroom/restore',
})

/** `GET /newsroom/aftermath?document=reports:…`: what can be done with a document that is or was public. */
const correctionOptionsEndpoint = staffEndpoint({
  handle: async ({ input: { document }, req }) =>
    answer(await readCorrectionOptions(document, req)),
  input: z.object({
    document: z
      .string()
      .max(100)
      .refine((key) => readKey(key) !== undefined, {
        error: 'collection:id',
      }),
  }),
  method: 'get',
  path: '/newsroom/aftermath',
})

export const correctionEndpoints = [correctionOptionsEndpoint, restoreEndpoint, withdrawEndpoint]
