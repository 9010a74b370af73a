import type { Endpoint, PayloadRequest } from 'payload'

import { z } from 'zod'

import type { Presence } from '../../domain/edit-conflicts/presence.ts'
import type { Saved } from './versions.ts'

import { keyOf } from '../../domain/ledger/kinds.ts'
import { documentKey } from '../http/documentKey.ts'
import { answer, staffEndpoint } from '../http/endpoint.ts'
import { savedOf } from './endpoints.ts'
import { savedBy } from './savedBy.ts'
import { forgetPresence, notePresence, othersPresent } from './savePresence.ts'
import { newestSave } from './versions.ts'

/** Key of a manuscript, which is no text of the record and has no versions. */
const manuscriptKey = z.string().regex(/^manuscripts:[\w-]{1,64}$/u)

/**
 * `POST /newsroom/presence`: notes that a window has a document open, and returns who else has.
 *
 * 200 with a `Presence`; 400, 403 as every endpoint for staff.
 */
export const presenceEndpoint: Endpoint = staffEndpoint({
  handle: async ({ input: { document, isLeaving, isUnsaved, tab }, req, staff }) => {
    const isPlain = typeof document === 'string'
    const key = isPlain ? document : keyOf(document.collection, document.id)
    const window = { document: key, staff, tab }
    if (isLeaving) {
      await forgetPresence(window, req)
      return answer({ newest: null, others: [] } satisfies Presence)
    }
    await notePresence({ ...window, isUnsaved }, req)
    const others = await othersPresent(window, req)
    const newest = isPlain ? null : await newestOf(savedOf(document), req)
    return answer({ newest, others } satisfies Presence)
  },
  input: z.object({
    document: z.union([documentKey, manuscriptKey]),
    isLeaving: z.boolean().default(false),
    isUnsaved: z.boolean().default(false),
    tab: z.uuid(),
  }),
  method: 'post',
  path: '/newsroom/presence',
})

async function newestOf(saved: Saved, req: PayloadRequest): Promise<Presence['newest']> {
  const newest = await newestSave(saved, req)
  return newest ? { ...newest, savedBy: await savedBy(saved, req) } : null
}
