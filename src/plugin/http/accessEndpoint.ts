import type { Endpoint } from 'payload'

import { getAccessResults } from 'payload'

import { forbidden } from './endpoint.ts'

/**
 * `GET /access` in place of Payload's, which tells anybody the names of all collections and fields: 403 without a
 * session.
 */
export const accessEndpoint: Endpoint = {
  handler: async (req) =>
    req.user
      ? Response.json(await getAccessResults({ req }), { headers: { 'Cache-Control': 'no-store' } })
      : forbidden(req),
  method: 'get',
  path: '/access',
}
