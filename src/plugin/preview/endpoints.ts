import type { Endpoint } from 'payload'

import { z } from 'zod'

import { isPreviewed } from '../../domain/ledger/kinds.ts'
import { loadDocument } from '../documents/loadDocument.ts'
import { documentKey } from '../http/documentKey.ts'
import { answer, staffEndpoint } from '../http/endpoint.ts'
import { translate } from '../translations/messages.ts'
import { readPreview } from './readPreview.ts'

/**
 * `GET /newsroom/preview?document=reports:ID`: the newest saved revision of a document as readers would get it, for the
 * app that renders the page. For staff: 403 to everybody else, 404 when there is no such draft.
 */
export const previewEndpoint: Endpoint = staffEndpoint({
  handle: async ({ input: { document: name }, req }) => {
    const document = isPreviewed(name.collection) ? await loadDocument(name, req) : undefined
    return document && !document.document.deletedAt
      ? answer(await readPreview(document, req))
      : answer({ errors: [{ message: translate(req, { key: 'preview.unknown' }) }] }, 404)
  },
  input: z.object({ document: documentKey }),
  method: 'get',
  path: '/newsroom/preview',
})
