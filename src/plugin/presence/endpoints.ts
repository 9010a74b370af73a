import type { Endpoint, PayloadRequest } from 'payload'

import { z } from 'zod'

import type { Presence } from '../../domain/saving/presence.ts'
import type { Saved } from '../saving/versions.ts'

import { keyOf } from '../../domain/publications/kinds.ts'
import { documentKey } from '../requests/documentKey.ts'
import { answer, staffEndpoint } from '../requests/endpoint.ts'
import { savedOf } from '../saving/endpoints.ts'
import { savedBy } from '../saving/savedBy.ts'
import { newestSave } from '../saving/versions.ts'
import { forgetPresence, notePresence, othersPresent } from './keepPresence.ts'

/**
 * `POST /newsroom/presence`: says that a window has a document open, and asks who else has.
 *
 * 200 with a `Presence`; 400, 403 as every endpoint of the newsroom.
 */
export const presenceEndpoint: Endpoint = staffEndpoint({
  handle: async ({ input: { document, isLeaving, isUnsaved, tab }, req, staff }) => {
    const window = { document: keyOf(document.collection, document.id), staff, tab }
    if (isLeaving) {
      await forgetPresence(window, req)
      return answer({ newest: null, others: [] } satisfies Presence)
    }
    await notePresence({ ...window, isUnsaved }, req)
    const others = await othersPresent(window, req)
    return answer({ newest: await newestOf(savedOf(document), req), others } satisfies Presence)
  },
  input: z.object({
    document: documentKey,
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
