import type { Payload } from 'payload'

import config from '@payload-config'
import { getPayload } from 'payload'

/** The reference newsroom's Payload, on the database that the environment names. */
export const openNewsroom = (): Promise<Payload> => getPayload({ config })
