import type { IncomingMessage, ServerResponse } from 'node:http'

import { performance } from 'node:perf_hooks'
import { Histogram } from 'prom-client'

/** First part of an address, as far as pages are told apart: nobody makes a new series by asking for what there is not. */
const places: ReadonlySet<string> = new Set([
  ...['admin', 'api', 'archive', 'feeds', 'media', 'meetings', 'people', 'preview', 'reporters'],
  ...['reports', 'search', 'sections', 'sitemaps', 'speeches', 'topics'],
])

/** Where a request leads: `front`, the first part of its address, or `other`. */
export function placeOf(url = '/'): string {
  const [, first = ''] = /^\/([^/?#]*)/u.exec(url) ?? []
  if (first === '') return 'front'
  return places.has(first) ? first : 'other'
}

const durations = new Histogram({
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
  help: 'Seconds from the head of a request to the end of its answer.',
  labelNames: ['place', 'status'],
  name: 'newsroom_http_request_seconds',
})

/** Notes how long a request takes, once its answer has ended or its reader has left. */
export function measureRequest(request: IncomingMessage, response: ServerResponse): void {
  const startedAt = performance.now()
  const place = placeOf(request.url)
  response.once('close', () => {
    // A hundred kinds of answers are five: what matters is whose fault it was.
    const status = `${Math.floor(response.statusCode / 100)}xx`
    durations.observe({ place, status }, (performance.now() - startedAt) / 1000)
  })
}
