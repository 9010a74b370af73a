import { z } from 'zod'

import { isPublicCollection, publicCollections } from '../../domain/publications/kinds.ts'
import { answer, refuse, staffEndpoint } from '../requests/endpoint.ts'
import { releaseDocuments } from './releaseDocuments.ts'

const input = z.object({
  documents: z
    .array(
      z.object({
        collection: z
          .string()
          .refine(isPublicCollection, { error: `one of ${publicCollections.join(', ')}` }),
        id: z.union([z.string().max(64), z.number()]),
        seenAt: z.iso.datetime({ offset: true }).optional(),
      }),
    )
    .max(100),
  rehearse: z.boolean().default(false),
})

/**
 * `POST /newsroom/release`: releases documents, or rehearses it.
 *
 * 200 `{ kind: 'released' | 'ready', … }`; 400 when the body is malformed; 403 for callers who are not staff;
 * 409 `{ kind: 'refused', errors: [{ message, document }] }` with every reason.
 */
export const releaseEndpoint = staffEndpoint({
  handle: async ({ input: { documents, rehearse }, req, user }) => {
    const outcome = await releaseDocuments({
      documents: documents.map(({ collection, id, seenAt }) => ({
        collection,
        id,
        ...(seenAt !== undefined && { seenAt }),
      })),
      i18n: req.i18n,
      payload: req.payload,
      rehearse,
      user,
    })
    return outcome.kind === 'refused' ? refuse(req, outcome.refusals) : answer(outcome)
  },
  input,
  method: 'post',
  path: '/newsroom/release',
})
