import { z } from 'zod'

import type { ToRelease } from './prepareRelease.ts'

import { isPublicCollection, keyOf, publicCollections } from '../../domain/ledger/kinds.ts'
import { loadDocument } from '../documents/loadDocument.ts'
import { documentKey } from '../http/documentKey.ts'
import { answer, staffEndpoint } from '../http/endpoint.ts'
import { packageOf } from '../ledger/packageOf.ts'
import { translate } from '../translations/messages.ts'
import { refuseRelease, describeItems } from './describeRefusals.ts'
import { listReleases } from './listReleases.ts'
import { releaseDocuments } from './releaseDocuments.ts'
import { cancelRelease, scheduleRelease } from './scheduleRelease.ts'

const documents = z
  .array(
    z
      .object({
        collection: z
          .string()
          .refine(isPublicCollection, { error: `one of ${publicCollections.join(', ')}` }),
        id: z.union([z.string().max(64), z.number()]),
        seenAt: z.iso.datetime({ offset: true }).optional(),
      })
      .transform(({ collection, id, seenAt }): ToRelease => ({
        collection,
        id,
        ...(seenAt !== undefined && { seenAt }),
      })),
  )
  .max(100)

/** Declares changes of public texts an update; without it they need a correction. */
const isUpdate = z.boolean().default(false)

const waivers = z
  .array(z.object({ item: z.string().max(300), reason: z.string().max(500) }))
  .max(100)
  .default([])

/**
 * `POST /newsroom/release`: releases documents, or rehearses it.
 *
 * 200 `{ kind: 'released' | 'ready', … }`; 400 when the body is malformed; 403 for callers who are not staff;
 * 409 `{ kind: 'refused', errors: [{ message, document, href, item }], items, … }` with every reason, and what of the
 * completeness list is missing and may be waived.
 */
const release = staffEndpoint({
  handle: async ({ input, req, user }) => {
    const { i18n, payload } = req
    const outcome = await releaseDocuments({ ...input, i18n, payload, user })
    if (outcome.kind === 'refused') return refuseRelease(req, outcome)
    return answer(
      outcome.kind === 'ready' ? { ...outcome, items: describeItems(req, outcome.items) } : outcome,
    )
  },
  input: z.object({ documents, isUpdate, rehearse: z.boolean().default(false), waivers }),
  method: 'post',
  path: '/newsroom/release',
})

/** `POST /newsroom/release/plan`: schedules a release, or rehearses that; answers like `/newsroom/release`, 200 `{ kind: 'planned' | 'ready', … }`. With `replaces` it moves a scheduled release to another time. */
const plan = staffEndpoint({
  handle: async ({ input, req, user }) => {
    const { i18n, payload } = req
    const outcome = await scheduleRelease({ ...input, i18n, payload, user })
    if (outcome.kind === 'refused') return refuseRelease(req, outcome)
    return answer(
      outcome.kind === 'ready' ? { ...outcome, items: describeItems(req, outcome.items) } : outcome,
    )
  },
  input: z.object({
    at: z.iso.datetime({ offset: true }),
    documents,
    isUpdate,
    rehearse: z.boolean().default(false),
    replaces: z.string().max(64).optional(),
    waivers,
  }),
  method: 'post',
  path: '/newsroom/release/plan',
})

/** `POST /newsroom/release/cancel`: cancels a scheduled release that has not begun. */
const cancel = staffEndpoint({
  handle: async ({ input: { release: id }, req, user }) => {
    const { i18n, payload } = req
    const outcome = await cancelRelease({ i18n, payload, release: id, user })
    return outcome.kind === 'refused' ? refuseRelease(req, outcome) : answer(outcome)
  },
  input: z.object({ release: z.string().max(64) }),
  method: 'post',
  path: '/newsroom/release/cancel',
})

/**
 * `GET /newsroom/releases`: scheduled releases, with overdue ones marked, and recent ones, of all documents or of one `document`, with the newsroom's clock and whether a worker is running.
 */
const list = staffEndpoint({
  handle: async ({ input: { document }, req, staff }) =>
    answer(await listReleases({ ...(document && { name: document }), req, staff })),
  input: z.object({ document: documentKey.optional() }),
  method: 'get',
  path: '/newsroom/releases',
})

/**
 * `GET /newsroom/package?document=reports:ID`: the drafts that go out with a text, `{ documents: [{ collection, id, key,
 * title }] }`; none for documents that are no text. For staff: 403 to everybody else, 404 when there is no such document.
 */
const packageEndpoint = staffEndpoint({
  handle: async ({ input: { document: name }, req }) => {
    const document = await loadDocument(name, req)
    if (document && !document.document.deletedAt)
      return answer({ documents: await packageOf(document, req) })
    const key = keyOf(name.collection, name.id)
    return answer(
      { errors: [{ message: translate(req, { key: 'release.missing', vars: { key } }) }] },
      404,
    )
  },
  input: z.object({ document: documentKey }),
  method: 'get',
  path: '/newsroom/package',
})

export const releaseEndpoints = [release, plan, cancel, list, packageEndpoint]
