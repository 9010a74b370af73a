import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'
import { formatAdminURL } from 'payload/shared'

import { query } from '../database/query.ts'
import { hashOf, makeToken } from '../security/tokens.ts'

/** What a link is for: the first password of somebody invited, or another one for somebody who forgot. */
export type Purpose = 'invite' | 'reset'

const hours = { invite: 72, reset: 1 } as const satisfies Readonly<Record<Purpose, number>>
export const hoursOf = (purpose: Purpose): number => hours[purpose]

export const setPasswordPath = '/set-password'

type Input = {
  account: string
  /** Whoever handed it out, and may know it; nobody where it was asked for and mailed. */
  madeBy?: string
  purpose: Purpose
  req: PayloadRequest
}

/**
 * Makes the one link with which an account sets its password; earlier ones stop working. The secret stands after the
 * `#`, which browsers send to no server: it is in no log and no Referer. The address is the site's own, whatever the
 * request said it was.
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

/** What a link is for, if it still works. */
export async function readLink(req: PayloadRequest, token: string): Promise<Link | undefined> {
  const [row] = await query(
    req,
    sql`SELECT account, purpose FROM newsroom_password_links
      WHERE token_hash = ${hashOf(token)} AND used_at IS NULL AND expires_at > now()`,
  )
  return toLink(row)
}

/** Uses a link up. Of two who use it at once, one has it: call it in the transaction of what it is used for. */
export async function consumeLink(req: PayloadRequest, token: string): Promise<Link | undefined> {
  const [row] = await query(
    req,
    sql`UPDATE newsroom_password_links SET used_at = now()
      WHERE token_hash = ${hashOf(token)} AND used_at IS NULL AND expires_at > now() RETURNING account, purpose`,
  )
  return toLink(row)
}

/** Links of an account that nobody used stop working. */
export async function dropLinks(req: PayloadRequest, account: string): Promise<void> {
  await query(
    req,
    sql`DELETE FROM newsroom_password_links WHERE account = ${account} AND used_at IS NULL`,
  )
}

/** Links that somebody handed out to others and nobody used stop working: who handed them out may know them. */
export async function dropLinksMadeBy(req: PayloadRequest, keeper: string): Promise<void> {
  await query(
    req,
    sql`DELETE FROM newsroom_password_links WHERE made_by = ${keeper} AND used_at IS NULL`,
  )
}

/** Whether an account set its password by a link once: else it is still invited. */
export async function hasUsedLink(req: PayloadRequest, account: string): Promise<boolean> {
  const rows = await query(
    req,
    sql`SELECT 1 FROM newsroom_password_links WHERE account = ${account} AND used_at IS NOT NULL LIMIT 1`,
  )
  return rows.length > 0
}

const toLink = (row: Record<string, unknown> | undefined): Link | undefined =>
  row && { account: String(row.account), purpose: row.purpose === 'invite' ? 'invite' : 'reset' }
