import type { Endpoint } from 'payload'

import { z } from 'zod'

import { timeZoneOf } from '../config/locale.ts'
import { answer, staffEndpoint } from '../http/endpoint.ts'
import { markRead, readNotifications } from './readNotifications.ts'

/**
 * `GET /newsroom/notices` returns the caller's newest notifications, in their language; `POST /newsroom/notices/read`
 * marks some of them as read, or all when none is named, and returns the new list.
 */
export const notificationEndpoints: Endpoint[] = [
  staffEndpoint({
    handle: async ({ req, staff }) =>
      answer(await readNotifications({ req, staff, timeZone: await timeZoneOf(req) })),
    input: z.object({}),
    method: 'get',
    path: '/newsroom/notices',
  }),
  staffEndpoint({
    handle: async ({ input: { ids }, req, staff }) => {
      await markRead({ ids, req, staff })
      return answer(await readNotifications({ req, staff, timeZone: await timeZoneOf(req) }))
    },
    input: z.object({ ids: z.array(z.string().max(64)).max(200).optional() }),
    method: 'post',
    path: '/newsroom/notices/read',
  }),
]
