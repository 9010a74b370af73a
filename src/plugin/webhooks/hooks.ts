import type { CollectionAfterDeleteHook, FieldHook, TextFieldSingleValidation } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import { query } from '../database/query.ts'
import { translate } from '../translations/messages.ts'
import { isReceiver } from './receiver.ts'
import { makeSecret } from './signMessage.ts'

/** Gives every webhook a secret, encrypted under the server's: whoever reads a backup cannot sign. */
export const lockSecret: FieldHook = ({ operation, req, value }) => {
  const secret = typeof value === 'string' && value !== '' ? value : undefined
  if (operation === 'create' || secret === undefined)
    return req.payload.encrypt(secret ?? makeSecret())
  // An update carries the value that was read, which is decrypted.
  return secret.startsWith('whsec_') ? req.payload.encrypt(secret) : secret
}

export const unlockSecret: FieldHook = ({ req, value }): unknown =>
  typeof value === 'string' && value !== '' ? req.payload.decrypt(value) : value

/** Deletes the deliveries of a deleted webhook. */
export const dropDeliveries: CollectionAfterDeleteHook = async ({ id, req }) => {
  await query(req, sql`DELETE FROM newsroom_deliveries WHERE webhook = ${String(id)}`)
}

/** Refuses an address that cannot receive deliveries. */
export const demandReceiver: TextFieldSingleValidation = (value, { req }) =>
  (typeof value === 'string' && isReceiver(value)) || translate(req, { key: 'webhooks.badAddress' })
