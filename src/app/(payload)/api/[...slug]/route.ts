import config from '@payload-config'
import '@payloadcms/next/css'
import {
  REST_DELETE,
  REST_GET,
  REST_OPTIONS,
  REST_PATCH,
  REST_POST,
  REST_PUT,
} from '@payloadcms/next/routes'

import { apiRoute } from '../../../apiRoute.ts'

export const GET = apiRoute({ config, handle: REST_GET(config) })
export const POST = apiRoute({ config, handle: REST_POST(config) })
export const DELETE = apiRoute({ config, handle: REST_DELETE(config) })
export const PATCH = apiRoute({ config, handle: REST_PATCH(config) })
export const PUT = apiRoute({ config, handle: REST_PUT(config) })
export const OPTIONS = apiRoute({ config, handle: REST_OPTIONS(config) })
