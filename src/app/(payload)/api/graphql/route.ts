import config from '@payload-config'
import { GRAPHQL_POST, REST_OPTIONS } from '@payloadcms/next/routes'

import { graphqlLimit, limitBody } from '../../../limitBody.ts'

export const POST = limitBody(GRAPHQL_POST(config), graphqlLimit)

export const OPTIONS = REST_OPTIONS(config)
