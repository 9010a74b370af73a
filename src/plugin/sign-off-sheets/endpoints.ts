import type { Endpoint, PayloadRequest } from 'payload'

import { createHash } from 'node:crypto'
import { z } from 'zod'

import type { SignOffSheet } from './signOffSheet.ts'

import { isReviewed } from '../../domain/ledger/kinds.ts'
import { loadDocument } from '../documents/loadDocument.ts'
import { documentKey } from '../http/documentKey.ts'
import { answer, staffEndpoint } from '../http/endpoint.ts'
import { translate } from '../translations/messages.ts'
import { readReleaseSheet, readReviewSheet } from './readSheet.ts'
import { renderSheet } from './renderSheet.ts'
import { sheetStyle } from './sheetStyle.ts'

/**
 * `GET /newsroom/slip?document=reports:ID`: the sign-off sheet of a text under review, as a page to print.
 * `GET /newsroom/slip?release=ID`: the sign-off sheet of a release.
 *
 * For staff: 403 to everybody else, 404 when there is no such text or release. The page runs no script.
 */
export const sheetEndpoints: Endpoint[] = [
  staffEndpoint({
    handle: async ({ input: { document: name, release }, req, staff }) => {
      if (release !== undefined)
        return show(await readReleaseSheet({ id: release, req, staff }), req)
      const isText = name !== undefined && isReviewed(name.collection)
      const document = isText ? await loadDocument(name, req) : undefined
      return show(document && (await readReviewSheet({ document, req, staff })), req)
    },
    input: z
      .object({ document: documentKey.optional(), release: z.string().max(64).optional() })
      .refine(({ document, release }) => (document === undefined) !== (release === undefined), {
        error: 'either document or release',
      }),
    method: 'get',
    path: '/newsroom/slip',
  }),
]

function policyOf({ language }: SignOffSheet): string {
  const styleHash = createHash('sha256').update(sheetStyle(language), 'utf8').digest('base64')
  return [
    "default-src 'none'",
    `style-src 'sha256-${styleHash}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

const show = (sheet: SignOffSheet | undefined, req: PayloadRequest): Response =>
  sheet
    ? new Response(renderSheet(sheet, req), {
        headers: {
          'Cache-Control': 'no-store',
          'Content-Security-Policy': policyOf(sheet),
          'Content-Type': 'text/html; charset=utf-8',
          'X-Content-Type-Options': 'nosniff',
        },
      })
    : answer({ errors: [{ message: translate(req, { key: 'signOffSheet.unknown' }) }] }, 404)
