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
import { contentApi, unlessAway } from 'payload-newsroom'

import { limitBody } from '../../../limitBody.ts'

const toPublic = (handle: ReturnType<typeof REST_GET>) =>
  unlessAway({ config, handle: contentApi({ config, handle }) })
const toStaff = (handle: ReturnType<typeof REST_GET>) => limitBody(unlessAway({ config, handle }))

export const GET = toPublic(REST_GET(config))
export const POST = limitBody(toPublic(REST_POST(config)))
export const DELETE = toStaff(REST_DELETE(config))
export const PATCH = toStaff(REST_PATCH(config))
export const PUT = toStaff(REST_PUT(config))
export const OPTIONS = toPublic(REST_OPTIONS(config))
