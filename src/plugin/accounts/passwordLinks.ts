import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'
import { formatAdminURL } from 'payload/shared'

import { query } from '../database/query.ts'
import { hashOf, makeToken } from '../security/tokens.ts'

/** Purpose of a link: the first password of somebody invited, or a new one for somebody who forgot. */
export type Purpose = 'invite' | 'reset'

const hours = { invite: 72, reset: 1 } as const satisfies Readonly<Record<Purpose, number>>
export const hoursOf = (purpose: Purpose): number => hours[purpose]

export const setPasswordPath = '/set-password'

type Input = {
  account: string
  /** Account that handed the link out, and may know it; absent where the link was requested and mailed. */
  madeBy?: string
  purpose: Purpose
  req: PayloadRequest
}

/**
 * Makes the link with which an account sets its password; earlier links stop working. The secret stands after the `#`,
 * which browsers send to no server, so that it is in no log and no Referer. The address is the configured one, whatever
 * host the request named.
 */
export async function makeLink({ account, madeBy, purpose, req }: Input): Promise<string> {
  const token = makeToken()
  await dropLinks(req, account)
  await query(
    req,
    sql`INSERT INTO newsroom_password_links (token_hash, account, purpose, made_by, expires_at)
      VALUES (${hashOf(token)}, ${account}, ${purpose}, ${madeBy ?? null}, now() + make_interval(hours => ${hours[purpose]}::integer))`,
  )
  const { routes, serverURL } = req.payload.config
  const page = formatAdminURL({ adminRoute: routes.admin, path: setPasswordPath })
  return `${serverURL.replace(/\/+$/u, '')}${page.replace(/^https?:\/\/[^/]+/u, '')}#${token}`
}

type Link = { readonly account: string; readonly purpose: Purpose }

/** Loads a link that still works. */
export async function readLink(req: PayloadRequest, token: string): Promise<Link | undefined> {
  const [row] = await query(
    req,
    sql`SELECT account, purpose FROM newsroom_password_links
      WHERE token_hash = ${hashOf(token)} AND used_at IS NULL AND expires_at > now()`,
  )
  return toLink(row)
}

/** Uses a link up. Of two concurrent uses, one succeeds: call this in the transaction of the act. */
export async function consumeLink(req: PayloadRequest, token: string): Promise<Link | undefined> {
  const [row] = await query(
    req,
    sql`UPDATE newsroom_password_links SET used_at = now()
      WHERE token_hash = ${hashOf(token)} AND used_at IS NULL AND expires_at > now() RETURNING account, purpose`,
  )
  return toLink(row)
}

/** Deletes the unused links of an account. */
export async function dropLinks(req: PayloadRequest, account: string): Promise<void> {
  await query(
    req,
    sql`DELETE FROM newsroom_password_links WHERE account = ${account} AND used_at IS NULL`,
  )
}

/** Deletes unused links that somebody handed out to others, since they may know them. */
export async function dropLinksMadeBy(req: PayloadRequest, keeper: string): Promise<void> {
  await query(
    req,
    sql`DELETE FROM newsroom_password_links WHERE made_by = ${keeper} AND used_at IS NULL`,
  )
}

/** Whether an account ever set its password by a link; otherwise it is still invited. */
export async function hasUsedLink(req: PayloadRequest, account: string): Promise<boolean> {
  const rows = await query(
    req,
    sql`SELECT 1 FROM newsroom_password_links WHERE account = ${account} AND used_at IS NOT NULL LIMIT 1`,
  )
  return rows.length > 0
}

const toLink = (row: Record<string, unknown> | undefined): Link | undefined =>
  row && { account: String(row.account), purpose: row.purpose === 'invite' ? 'invite' : 'reset' }
