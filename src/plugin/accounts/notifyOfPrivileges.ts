import type { PayloadRequest } from 'payload'

import type { PowerNotice } from '../notifications/notify.ts'
import type { Account } from '../staff/accounts.ts'

import { rolesThatMay } from '../../domain/staff/roles.ts'
import { notify } from '../notifications/notify.ts'
import { accountsSlug, accountsWith } from '../staff/accounts.ts'
import { readStaff } from '../staff/readStaff.ts'
import { leadsToRelease } from './refuseSelfPromotion.ts'

type Power = {
  readonly account: Account
  readonly kind: PowerNotice
  /** Previous mail address: a new one may be somebody else's. */
  readonly mailTo?: string
  readonly vars?: Readonly<Record<string, string>>
}

/**
 * Notifies everybody who releases or keeps accounts, and the account's owner, that somebody gained or lost a way to
 * release, or that somebody who signs changed their name: in the panel, by mail whatever their preference, and in the
 * server's log. An administrator has many ways to become a releaser, and none of them is silent; keeping accounts is
 * one step away from releasing.
 */
export async function notifyOfPrivileges(
  req: PayloadRequest,
  { account, kind, mailTo, vars }: Power,
): Promise<void> {
  const actor = readStaff(req)
  if (!actor || (kind !== 'nameChanged' && !leadsToRelease(account))) return
  const about = {
    kind,
    subject: `${accountsSlug(req.payload)}:${account.id}`,
    title: account.name,
    ...(vars && { vars }),
  }
  const others = await accountsWith(
    [...rolesThatMay('release'), ...rolesThatMay('keepAccounts')],
    req,
  )
  req.payload.logger.warn(`accounts: ${kind} of ${account.id} by ${actor.id}`)
  await notify(req, { ...about, recipients: others.filter((id) => id !== account.id) })
  await notify(req, {
    ...about,
    // The session may be in somebody else's hands: its owner is notified of what was done in it.
    includesActor: true,
    recipients: [account.id],
    ...(mailTo !== undefined && { vars: { ...vars, mailTo } }),
  })
}
