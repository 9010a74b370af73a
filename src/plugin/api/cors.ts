import type { Payload } from 'payload'

const readable = 'ETag, RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset, Retry-After'

/**
 * Lets pages of any site read public responses, without credentials: browsers send no session with it. A host that
 * names sites in `cors` has decided otherwise.
 */
export function allowOrigins(response: Response, { config: { cors } }: Payload): Response {
  if (!Array.isArray(cors) || cors.length > 0) return response
  const headers = new Headers(response.headers)
  headers.set('Access-Control-Allow-Origin', '*')
  headers.set('Access-Control-Expose-Headers', readable)
  return new Response(response.body, { headers, status: response.status })
}
