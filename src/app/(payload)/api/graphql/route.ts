import config from '@payload-config'
import { GRAPHQL_POST, REST_OPTIONS } from '@payloadcms/next/routes'

import { apiRoute } from '../../../apiRoute.ts'

const handle = GRAPHQL_POST(config)

/** Queries alone: what a GET would change is refused by the library. */
export const GET = apiRoute({ config, handle, kind: 'graphql' })
export const POST = apiRoute({ config, handle, kind: 'graphql' })

export const OPTIONS = apiRoute({ config, handle: REST_OPTIONS(config) })
