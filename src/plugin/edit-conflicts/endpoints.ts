import type { Endpoint } from 'payload'

import { z } from 'zod'

import type { PublicCollection } from '../../domain/ledger/kinds.ts'
import type { Saved } from './versions.ts'

import { fieldsOf } from '../documents/loadDocument.ts'
import { documentKey } from '../http/documentKey.ts'
import { answer, refuse, staffEndpoint } from '../http/endpoint.ts'
import { conflictOf } from './conflictOf.ts'
import { newestVersion } from './versions.ts'

/** Converts the two halves of a key to the document's reference; settings are one document. */
export const savedOf = ({ collection, id }: { collection: PublicCollection; id: string }): Saved =>
  collection === 'site-settings' ? { slug: collection } : { id, slug: collection }

/**
 * `POST /newsroom/difference`: compares unsaved data with the newest version, as a refused save reports it.
 *
 * 200 with a `SaveConflict`; 400, 403 as every endpoint for staff; 409 when there is no such document.
 */
export const differenceEndpoint: Endpoint = staffEndpoint({
  handle: async ({ input: { base, data, document }, req }) => {
    const saved = savedOf(document)
    const newest = await newestVersion(saved, req)
    if (newest === undefined)
      return refuse(req, [{ reason: 'review.missing', vars: { key: document.id } }])
    const fields = fieldsOf(req, document.collection)
    const save = { data, fields, req, saved }
    return answer(await conflictOf({ base, newest, save }))
  },
  input: z.object({
    base: z.string().max(64).optional(),
    data: z.record(z.string(), z.unknown()),
    document: documentKey,
  }),
  method: 'post',
  path: '/newsroom/difference',
})
