import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'
import { generateCookie, parseCookies } from 'payload/shared'

import { query } from '../database/query.ts'
import { hashOf, makeToken } from '../security/tokens.ts'

const name = 'newsroom-device'
const keptForSeconds = 400 * 24 * 60 * 60

/** Device cookie that an earlier sign-in left in this browser. */
const markOf = ({ headers }: PayloadRequest): string | undefined =>
  parseCookies(headers).get(name)?.slice(0, 100)

/** Hash of the device cookie, when this account signed in from this browser before. */
export async function knownDevice(
  req: PayloadRequest,
  account: string,
): Promise<string | undefined> {
  const mark = markOf(req)
  if (mark === undefined) return undefined
  const hash = hashOf(mark)
  const found = await query(
    { payload: req.payload },
    sql`SELECT 1 FROM newsroom_devices WHERE account = ${account} AND token_hash = ${hash}`,
  )
  return found.length > 0 ? hash : undefined
}

type Input = { account: string; isSecure: boolean; req: PayloadRequest }

/** Sets a device cookie, so that strangers' failed attempts do not slow this browser down. */
export async function rememberDevice({ account, isSecure, req }: Input): Promise<void> {
  const mark = markOf(req) ?? makeToken()
  await query(
    req,
    sql`INSERT INTO newsroom_devices (account, token_hash) VALUES (${account}, ${hashOf(mark)})
      ON CONFLICT (account, token_hash) DO UPDATE SET seen_at = now()`,
  )
  await query(
    req,
    sql`DELETE FROM newsroom_devices WHERE account = ${account} AND token_hash NOT IN (
      SELECT token_hash FROM newsroom_devices WHERE account = ${account} ORDER BY seen_at DESC LIMIT 20)`,
  )
  req.responseHeaders = new Headers(req.responseHeaders)
  const cookie = generateCookie({
    name,
    httpOnly: true,
    maxAge: keptForSeconds,
    path: '/',
    returnCookieAsObject: false,
    sameSite: 'Strict',
    secure: isSecure,
    value: mark,
  })
  if (typeof cookie === 'string') req.responseHeaders.append('Set-Cookie', cookie)
}

/** Forgets all devices of an account: after a deactivation or a new password. */
export async function forgetDevices(req: PayloadRequest, account: string): Promise<void> {
  await query(req, sql`DELETE FROM newsroom_devices WHERE account = ${account}`)
}
