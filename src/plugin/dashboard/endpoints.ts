import type { Endpoint } from 'payload'

import { z } from 'zod'

import { isPublicCollection, isReviewed } from '../../domain/ledger/kinds.ts'
import { loadDocument } from '../documents/loadDocument.ts'
import { documentKey } from '../http/documentKey.ts'
import { answer, refuse, staffEndpoint } from '../http/endpoint.ts'
import { readBoard } from './readBoard.ts'
import { readCalendar } from './readCalendar.ts'
import { readDashboard } from './readDashboard.ts'
import { readHistory } from './readHistory.ts'
import { readStates } from './readStates.ts'

const day = z.iso.date()
const longestDays = 62

/**
 * `GET /newsroom/desk` returns the user's dashboard (`Dashboard`), `…/board?meeting=ID` the board of a meeting
 * (`Board`), `…/calendar?from=…&until=…` the calendar (`Calendar`, at most two months),
 * `…/timeline?document=reports:ID` the history of a document (`History`), `…/states?collection=reports&ids=ID,ID` what a list says of
 * each document, `{ states: { ID: [words] } }`.
 */
export const dashboardEndpoints: Endpoint[] = [
  staffEndpoint({
    handle: async ({ req, staff }) => answer(await readDashboard(req, staff)),
    input: z.object({}),
    method: 'get',
    path: '/newsroom/desk',
  }),
  staffEndpoint({
    handle: async ({ input: { meeting: id }, req, staff }) => {
      const meeting = await loadDocument({ collection: 'meetings', id }, req)
      return meeting
        ? answer(await readBoard({ meeting, req, staff }))
        : refuse(req, [{ reason: 'review.missing', vars: { key: `meetings:${id}` } }])
    },
    input: z.object({ meeting: z.string().max(64) }),
    method: 'get',
    path: '/newsroom/board',
  }),
  staffEndpoint({
    handle: async ({ input, req }) => answer(await readCalendar(req, input)),
    input: z.object({ from: day, until: day }).refine(({ from, until }) => {
      const days = (Date.parse(until) - Date.parse(from)) / 86_400_000
      return days >= 0 && days <= longestDays
    }, 'from a day until a day, at most two months later'),
    method: 'get',
    path: '/newsroom/calendar',
  }),
  staffEndpoint({
    handle: async ({ input: { document: name }, req }) => {
      const document = isReviewed(name.collection) ? await loadDocument(name, req) : undefined
      return document
        ? answer(await readHistory(req, document.key))
        : refuse(req, [
            { reason: 'review.missing', vars: { key: `${name.collection}:${name.id}` } },
          ])
    },
    input: z.object({ document: documentKey }),
    method: 'get',
    path: '/newsroom/timeline',
  }),
  staffEndpoint({
    handle: async ({ input: { collection, ids }, req }) =>
      answer({
        states: await readStates({ collection, ids: ids.split(',').filter(Boolean), req }),
      }),
    input: z.object({
      collection: z.string().refine(isPublicCollection),
      ids: z.string().max(12_000),
    }),
    method: 'get',
    path: '/newsroom/states',
  }),
]
