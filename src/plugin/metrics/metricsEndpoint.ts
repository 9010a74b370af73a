import type { Endpoint } from 'payload'

import { createHash, timingSafeEqual } from 'node:crypto'
import { collectDefaultMetrics, register, Registry } from 'prom-client'

import { metricsTokenOf } from './metricsOptions.ts'
import { readGauges } from './readGauges.ts'

/** What the process says of itself; kept from the first time somebody asks. */
let ofProcess: Registry | undefined

/**
 * `GET /newsroom/metrics`: what Prometheus reads: queues, workers, connections, the process, and what the app itself
 * counts in the default registry of `prom-client`. With `Authorization: Bearer` and the token of the option `metrics`;
 * 401 with another, 404 where none is set.
 */
export const metricsEndpoint: Endpoint = {
  handler: async (req) => {
    const token = metricsTokenOf(req.payload)
    if (token === undefined)
      return Response.json({ errors: [{ message: 'Not Found' }] }, { headers: kept, status: 404 })
    if (!isSame(req.headers.get('authorization'), `Bearer ${token}`))
      return new Response(null, {
        headers: { ...kept, 'WWW-Authenticate': 'Bearer realm="metrics"' },
        status: 401,
      })
    const all = Registry.merge([processMetrics(), register, await readGauges(req)])
    return new Response(await all.metrics(), {
      headers: { ...kept, 'Content-Type': all.contentType },
    })
  },
  method: 'get',
  path: '/newsroom/metrics',
}

const kept = { 'Cache-Control': 'no-store' }

function processMetrics(): Registry {
  if (ofProcess) return ofProcess
  ofProcess = new Registry()
  collectDefaultMetrics({ register: ofProcess })
  return ofProcess
}

/** Compares by digest: how long it takes says nothing of what was right. */
const isSame = (given: null | string, expected: string): boolean =>
  timingSafeEqual(digest(given ?? ''), digest(expected))

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
