import type { SanitizedConfig } from 'payload'

import { getPayload } from 'payload'
import { contentApi, isSignedIn, nestsTooDeep, unlessUnavailable } from 'payload-newsroom'
import { foundedLocale } from 'payload-newsroom/site'

import { limitBody } from './limitBody.ts'
import { transportSecurity } from './transportSecurity.ts'

type Handler<Rest extends unknown[]> = (request: Request, ...rest: Rest) => Promise<Response>

/**
 * A route of Payload’s as this app opens it: 503 without its database, bodies within bounds, the content API before it,
 * HTTPS from now on.
 */
export function apiRoute<Rest extends unknown[]>({
  config,
  handle,
  kind = 'rest',
}: {
  config: Promise<SanitizedConfig>
  handle: Handler<Rest>
  kind?: 'graphql' | 'rest'
}): Handler<Rest> {
  const limited = limitBody({
    handle: contentApi({ config, handle }),
    isSignedIn: async (headers) => isSignedIn(headers, await getPayload({ config })),
    isTooDeep: nestsTooDeep,
    kind,
    language: foundedLocale().language,
  })
  const served = unlessUnavailable({ config, handle: limited })
  return async (request, ...rest) => {
    const response = await served(request, ...rest)
    for (const [name, value] of transportSecurity()) response.headers.set(name, value)
    return response
  }
}
