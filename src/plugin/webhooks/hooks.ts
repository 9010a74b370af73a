import type { CollectionAfterDeleteHook, FieldHook, TextFieldSingleValidation } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import { query } from '../database/query.ts'
import { translate } from '../translations/messages.ts'
import { isReceiver } from './receiver.ts'
import { makeSecret } from './signMessage.ts'

/** A secret of its own for every webhook, kept under the server's: whoever reads a backup signs nothing. */
export const lockSecret: FieldHook = ({ operation, req, value }) => {
  const secret = typeof value === 'string' && value !== '' ? value : undefined
  if (operation === 'create' || secret === undefined)
    return req.payload.encrypt(secret ?? makeSecret())
  // An update brings along what was read, and that was unlocked.
  return secret.startsWith('whsec_') ? req.payload.encrypt(secret) : secret
}

export const unlockSecret: FieldHook = ({ req, value }): unknown =>
  typeof value === 'string' && value !== '' ? req.payload.decrypt(value) : value

/** What was still on its way to it, and what is known of the rest, goes with it. */
export const dropDeliveries: CollectionAfterDeleteHook = async ({ id, req }) => {
  await query(req, sql`DELETE FROM newsroom_deliveries WHERE webhook = ${String(id)}`)
}

/** Refuses an address at which nothing can be handed in. */
export const demandReceiver: TextFieldSingleValidation = (value, { req }) =>
  (typeof value === 'string' && isReceiver(value)) || translate(req, { key: 'webhooks.badAddress' })
