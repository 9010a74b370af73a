import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'
import { randomUUID } from 'node:crypto'
import { z } from 'zod'

import type {
  ExternalLink,
  ExternalOpinion,
  ExternalSheet,
} from '../../domain/external-review/externalReview.ts'
import type { DocumentKey, Snapshot } from '../../domain/ledger/snapshot.ts'
import type { LoadedDocument } from '../documents/loadDocument.ts'
import type { Staff } from '../staff/readStaff.ts'

import { instantSql } from '../database/instantSql.ts'
import { query } from '../database/query.ts'
import { hashOf, makeToken } from '../security/tokens.ts'
import { findUser } from '../staff/accounts.ts'
import { toObject } from '../values/toObject.ts'

/**
 * Pins a revision as it would be rendered now, and returns the secret of the link to it, which is shown once and not
 * stored.
 */
export async function makeExternalLink({
  approvalHash,
  days,
  document,
  isOnce,
  purpose,
  req,
  snapshot,
  staff,
}: {
  approvalHash: string
  days: number
  document: LoadedDocument
  isOnce: boolean
  purpose: string
  req: PayloadRequest
  snapshot: Snapshot
  staff: Staff
}): Promise<string> {
  const token = makeToken()
  await query(
    req,
    sql`INSERT INTO newsroom_outside_links (id, token_hash, subject, title, revision, approval_hash, snapshot, purpose,
        is_once, made_by, made_by_name, expires_at)
      VALUES (${randomUUID()}, ${hashOf(token)}, ${document.key}, ${document.title}, ${document.revision ?? null},
        ${approvalHash}, ${JSON.stringify(snapshot)}::jsonb, ${purpose}, ${isOnce}, ${staff.id}, ${staff.name},
        now() + make_interval(days => ${days}::integer))`,
  )
  return token
}

/** Working link for the holder of its secret, with what is needed to record an answer. */
export type HeldLink = ExternalSheet & {
  readonly approvalHash: string
  readonly id: string
  readonly madeByID: string
  readonly title: string
}

/**
 * Finds the working link of a secret.
 *
 * @param locks - locks the row, in a transaction: of two answers to a link that takes one, the second finds it used
 */
export async function findHeldLink(
  req: PayloadRequest,
  { locks = false, token }: { locks?: boolean; token: string },
): Promise<HeldLink | undefined> {
  const [found] = await query(
    req,
    sql`SELECT l.id, l.subject AS key, l.title, l.snapshot, l.purpose, l.approval_hash AS "approvalHash",
        l.is_once AS "isOnce", l.made_by AS "madeByID", l.made_by_name AS "madeBy", ${instantSql('l.made_at')} AS "madeAt",
        ${instantSql('l.expires_at')} AS "expiresAt"
      FROM newsroom_outside_links l WHERE l.token_hash = ${hashOf(token)} AND ${state} = 'open'
      ${locks ? sql`FOR UPDATE` : sql``}`,
  )
  if (!found) return undefined
  const link = heldShape.parse(found)
  // Links of leavers are dead, by whatever way they left.
  if (await hasLeft(link.madeByID, req)) return undefined
  const opinions = await findOpinions(req, sql`o.link = ${link.id}`)
  // Checked again after the lock: the statement may have read an earlier state.
  if (link.isOnce && opinions.length > 0) return undefined
  return { ...link, opinions: opinions.map(({ opinion }) => opinion) }
}

async function hasLeft(id: string, req: PayloadRequest): Promise<boolean> {
  const account = await findUser(req, id)
  return !account || toObject(account).isDeactivated === true
}

/** Lists every link to a document, newest first, with its opinions. */
export async function findLinks(
  req: PayloadRequest,
  { approvalHash, key }: { approvalHash: string; key: DocumentKey },
): Promise<ExternalLink[]> {
  const rows = await query(
    req,
    sql`SELECT l.id, l.purpose, l.is_once AS "isOnce", l.made_by_name AS "madeBy", ${state} AS state,
        l.approval_hash = ${approvalHash} AS "isCurrent",
        ${instantSql('l.made_at')} AS "madeAt", ${instantSql('l.expires_at')} AS "expiresAt"
      FROM newsroom_outside_links l WHERE l.subject = ${key} ORDER BY l.made_at DESC, l.id LIMIT 100`,
  )
  const opinions = await findOpinions(req, sql`l.subject = ${key}`)
  return rows.map((row) => {
    const link = linkShape.parse(row)
    return {
      ...link,
      opinions: opinions.filter((each) => each.link === link.id).map(({ opinion }) => opinion),
    }
  })
}

/** Ends a link, and returns its document; undefined when there was none to end. */
export async function revokeExternalLink(
  req: PayloadRequest,
  id: string,
): Promise<undefined | { readonly subject: string; readonly title: string }> {
  const [row] = await query(
    req,
    sql`UPDATE newsroom_outside_links SET revoked_at = now() WHERE id = ${id} AND revoked_at IS NULL
      RETURNING subject, title`,
  )
  return row && { subject: String(row.subject), title: String(row.title) }
}

/** Opinion, with its link and text. */
export type FoundOpinion = {
  readonly approvalHash: string
  readonly link: string
  readonly opinion: ExternalOpinion
}

/**
 * Finds opinions.
 *
 * @param which - condition on `newsroom_outside_opinions o` and `newsroom_outside_links l`
 */
export async function findOpinions(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  which: SQL,
): Promise<FoundOpinion[]> {
  const rows = await query(
    req,
    sql`SELECT o.id, o.link, o.verdict, o.name, o.organisation, o.opinion, l.approval_hash AS "approvalHash",
        ${instantSql('o.given_at')} AS at
      FROM newsroom_outside_opinions o JOIN newsroom_outside_links l ON l.id = o.link
      WHERE ${which} ORDER BY o.given_at, o.id LIMIT 500`,
  )
  return rows.map((row) => {
    const { approvalHash, link, ...opinion } = opinionShape.parse(row)
    return { approvalHash, link, opinion }
  })
}

/** SQL of the state of a link, `newsroom_outside_links l`. */
const state = sql`CASE WHEN l.revoked_at IS NOT NULL THEN 'revoked' WHEN l.expires_at <= now() THEN 'expired'
  WHEN l.is_once AND EXISTS (SELECT FROM newsroom_outside_opinions used WHERE used.link = l.id) THEN 'used'
  ELSE 'open' END`

const heldShape = z.object({
  approvalHash: z.string(),
  expiresAt: z.string(),
  id: z.string(),
  isOnce: z.boolean(),
  key: z.string(),
  madeAt: z.string(),
  madeBy: z.string(),
  madeByID: z.string(),
  purpose: z.string(),
  // Written only by `makeExternalLink`, from `toSnapshot`, and never changed.
  snapshot: z.custom<Snapshot>((value) => typeof value === 'object' && value !== null),
  title: z.string(),
})

const linkShape = z.object({
  expiresAt: z.string(),
  id: z.string(),
  isCurrent: z.boolean(),
  isOnce: z.boolean(),
  madeAt: z.string(),
  madeBy: z.string(),
  purpose: z.string(),
  state: z.enum(['expired', 'open', 'revoked', 'used']),
})

const opinionShape = z.object({
  approvalHash: z.string(),
  at: z.string(),
  id: z.string(),
  link: z.string(),
  name: z.string(),
  opinion: z.string(),
  organisation: z.string(),
  verdict: z.enum(['agree', 'object']),
})
