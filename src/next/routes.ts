import type { SanitizedConfig } from 'payload'

import {
  GRAPHQL_POST,
  REST_DELETE,
  REST_GET,
  REST_OPTIONS,
  REST_PATCH,
  REST_POST,
  REST_PUT,
} from '@payloadcms/next/routes'

import { contentApi } from '../plugin/api/contentApi.ts'
import { unlessUnavailable } from '../plugin/http/answerUnavailable.ts'

type Config = Promise<SanitizedConfig> | SanitizedConfig
type Handler<Rest extends unknown[]> = (request: Request, ...rest: Rest) => Promise<Response>

/** Wraps a handler of Payload's as the content API, with 503 while the database is away. */
const served = <Rest extends unknown[]>(config: Config, handle: Handler<Rest>): Handler<Rest> =>
  unlessUnavailable({ config, handle: contentApi({ config, handle }) })

/** Handlers of Payload's REST route, with the keys, limits and ETags of the content API. */
export const newsroomRoutes = (config: Config) => ({
  DELETE: served(config, REST_DELETE(config)),
  GET: served(config, REST_GET(config)),
  OPTIONS: served(config, REST_OPTIONS(config)),
  PATCH: served(config, REST_PATCH(config)),
  POST: served(config, REST_POST(config)),
  PUT: served(config, REST_PUT(config)),
})

/** Handlers of Payload's GraphQL route; a query may come as GET too. */
export function newsroomGraphQL(config: Config) {
  const handle = served(config, GRAPHQL_POST(config))
  return { GET: handle, OPTIONS: served(config, REST_OPTIONS(config)), POST: handle }
}
