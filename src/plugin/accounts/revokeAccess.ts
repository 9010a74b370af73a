import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import type { Account } from '../staff/accounts.ts'

import { rolesThatMay } from '../../domain/staff/roles.ts'
import { recordAudit } from '../audit/hooks.ts'
import { query } from '../database/query.ts'
import { proveTransaction } from '../database/transactionProof.ts'
import { closePlan } from '../ledger/releaseLog.ts'
import { notify } from '../notifications/notify.ts'
import { accountsWith } from '../staff/accounts.ts'
import { forgetDevices } from './devices.ts'
import { dropLinks, dropLinksMadeBy } from './passwordLinks.ts'

/**
 * Revokes everything a leaver could act by, in the transaction of the deactivation: password links, their own and those
 * they made; known devices; links for readers outside; scheduled releases, of which those who may release are notified,
 * to schedule them anew. Sessions end with the account itself.
 */
export async function revokeAccess(
  req: PayloadRequest,
  account: Pick<Account, 'id' | 'name'>,
): Promise<void> {
  await dropLinks(req, account.id)
  await dropLinksMadeBy(req, account.id)
  await forgetDevices(req, account.id)
  for (const link of await revokeLinksOf(req, account.id))
    await recordAudit({ action: 'outsideRevoke', req, ...link })
  await cancelPlansOf(req, account)
}

async function cancelPlansOf(
  req: PayloadRequest,
  { id, name }: Pick<Account, 'id' | 'name'>,
): Promise<void> {
  const plans = await query(
    req,
    sql`SELECT id::text, title FROM releases WHERE status = 'scheduled' AND released_by = ${id} ORDER BY id`,
  )
  if (plans.length === 0) return
  await proveTransaction(req)
  const recipients = await accountsWith(rolesThatMay('release'), req)
  for (const plan of plans) {
    const release = String(plan.id)
    const about = { subject: `releases:${release}`, title: String(plan.title) }
    await closePlan({ release, req, status: 'cancelled' })
    await recordAudit({ ...about, action: 'cancel', req })
    await notify(req, {
      ...about,
      includesActor: true,
      kind: 'planOfLeaver',
      recipients,
      vars: { name },
    })
  }
}

/** Ends every external-review link that somebody made. Returns the text of each. */
async function revokeLinksOf(
  req: PayloadRequest,
  account: string,
): Promise<{ readonly subject: string; readonly title: string }[]> {
  const rows = await query(
    req,
    sql`UPDATE newsroom_outside_links SET revoked_at = now()
      WHERE made_by = ${account} AND revoked_at IS NULL AND expires_at > now() RETURNING subject, title`,
  )
  return rows.map(({ subject, title }) => ({ subject: String(subject), title: String(title) }))
}
