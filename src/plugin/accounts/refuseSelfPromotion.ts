import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import type { Account } from '../staff/accounts.ts'

import { may, rolesThatMay } from '../../domain/staff/roles.ts'
import { query } from '../database/query.ts'
import { accountsSlug } from '../staff/accounts.ts'
import { apiError } from '../values/apiError.ts'

type Held = Pick<Account, 'roles'>

/** Whether these roles release, or keep accounts, which is one step from releasing. */
export const leadsToRelease = (account: Held): boolean =>
  may(account, 'release') || may(account, 'keepAccounts')

export const gainsRelease = ({ after, before }: { after: Held; before: Held }): boolean =>
  may(after, 'release') && !may(before, 'release')

/**
 * Refuses that somebody gives themself a role that releases, unless there never was anybody else who could give it or
 * would be notified. Deactivated accounts and those whose roles were taken count: that may have happened a moment ago,
 * for this purpose.
 *
 * @throws {APIError} 403, saying whom to ask
 */
export async function refuseSelfPromotion(before: Account, req: PayloadRequest): Promise<void> {
  if (String(req.user?.id) !== before.id) return
  const slug = accountsSlug(req.payload)
  const leading = [...rolesThatMay('release'), ...rolesThatMay('keepAccounts')]
  const { totalDocs } = await req.payload.count({
    collection: slug,
    // The existence of others does not depend on who asks.
    overrideAccess: true,
    req,
    where: { and: [{ id: { not_equals: before.id } }, { roles: { in: leading } }] },
  })
  if (totalDocs > 0 || (await wasThereAnother({ before, leading, req, slug })))
    throw apiError(req, { key: 'accounts.notOwnRelease', status: 403 })
}

type Input = {
  before: Account
  leading: readonly string[]
  req: PayloadRequest
  slug: string
}

/** Whether others ever held such a role, by the accounts and the audit trail, which keeps roles that were taken. */
async function wasThereAnother({ before, leading, req, slug }: Input): Promise<boolean> {
  const held = sql`ARRAY[${sql.join(
    leading.map((role) => sql`${role}`),
    sql`, `,
  )}]::text[]`
  const found = await query(
    req,
    sql`SELECT 1 FROM audit_entries WHERE starts_with(subject, ${`${slug}:`}) AND subject <> ${`${slug}:${before.id}`}
      AND (detail->'roles' ?| ${held} OR detail->'before' ?| ${held}) LIMIT 1`,
  )
  return found.length > 0
}
