import type { Endpoint } from 'payload'

import { getAccessResults } from 'payload'

import { isAlone, ourSlugs } from '../values/territory.ts'
import { toObject } from '../values/toObject.ts'
import { forbidden } from './endpoint.ts'

/**
 * `GET /access` in place of Payload's, which tells anybody the names of all collections and fields: without a session,
 * 403 where the newsroom is alone, and elsewhere what Payload tells of the host's own.
 */
export const accessEndpoint: Endpoint = {
  handler: async (req) => {
    const { config } = req.payload
    if (!req.user && isAlone(config)) return forbidden(req)
    const results = await getAccessResults({ req })
    const told = req.user
      ? results
      : Object.fromEntries(
          Object.entries(results).map(([name, of]) => [name, withoutOurs(of, ourSlugs(config))]),
        )
    return Response.json(told, isAlone(config) ? { headers: { 'Cache-Control': 'no-store' } } : {})
  },
  method: 'get',
  path: '/access',
}

const withoutOurs = (of: unknown, ours: ReadonlySet<unknown>): unknown =>
  typeof of === 'object'
    ? Object.fromEntries(Object.entries(toObject(of)).filter(([slug]) => !ours.has(slug)))
    : of
