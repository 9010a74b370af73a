import type { Endpoint, PayloadRequest } from 'payload'

import { z } from 'zod'

import { isPublicCollection, publicCollections } from '../../domain/publications/kinds.ts'
import { isStaff } from '../staff/access.ts'
import { say } from '../translations/words.ts'
import { releaseDocuments } from './releaseDocuments.ts'

const body = z.object({
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
export const releaseEndpoint: Endpoint = {
  handler: async (req) => {
    if (!isStaff(req) || !req.user)
      return Response.json({ errors: [{ message: req.t('error:unauthorized') }] }, { status: 403 })
    const asked = body.safeParse(await readJson(req))
    if (!asked.success) {
      const errors = asked.error.issues.map(({ message, path }) => ({
        message: `${path.join('.')}: ${message}`,
      }))
      return Response.json({ errors }, { status: 400 })
    }
    const documents = asked.data.documents.map(({ collection, id, seenAt }) => ({
      collection,
      id,
      ...(seenAt !== undefined && { seenAt }),
    }))
    const outcome = await releaseDocuments({
      documents,
      i18n: req.i18n,
      payload: req.payload,
      rehearse: asked.data.rehearse,
      user: req.user,
    })
    if (outcome.kind !== 'refused') return Response.json(outcome)
    const errors = outcome.refusals.map(({ document, reason, vars }) => ({
      ...(document !== undefined && { document }),
      message: say(req, { key: reason, ...(vars && { vars }) }),
    }))
    return Response.json({ errors, kind: 'refused' }, { status: 409 })
  },
  method: 'post',
  path: '/newsroom/release',
}

async function readJson(req: PayloadRequest): Promise<unknown> {
  try {
    return await req.json?.()
  } catch {
    // Not JSON: the schema says so, in the caller's terms.
    return undefined
  }
}
