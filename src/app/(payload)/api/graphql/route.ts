import config from '@payload-config'
import { GRAPHQL_POST, REST_OPTIONS } from '@payloadcms/next/routes'
import { contentApi, unlessAway } from 'payload-newsroom'

import { graphqlLimit, limitBody } from '../../../limitBody.ts'

const handle = unlessAway({
  config,
  handle: contentApi({ config, handle: GRAPHQL_POST(config) }),
})

/** Queries alone: what a GET would change is refused by the library. */
export const GET = handle
export const POST = limitBody(handle, graphqlLimit)

export const OPTIONS = unlessAway({
  config,
  handle: contentApi({ config, handle: REST_OPTIONS(config) }),
})
