import type { PayloadRequest } from 'payload'

import type { PowerNotice } from '../notifications/notify.ts'
import type { Account } from './readAccount.ts'

import { rolesThatMay } from '../../domain/staff/roles.ts'
import { notify } from '../notifications/notify.ts'
import { accountsSlug, accountsWith } from '../staff/accounts.ts'
import { readStaff } from '../staff/readStaff.ts'
import { leadsToRelease } from './refuseSelfPromotion.ts'

type Power = {
  readonly account: Account
  readonly kind: PowerNotice
  /** Where they were reached until now: a new address may be somebody else's. */
  readonly mailTo?: string
  readonly vars?: Readonly<Record<string, string>>
}

/**
 * Says at once, to everybody who releases or keeps accounts and to whose account it is, that the way to release was
 * opened to somebody or shut before them, or that somebody who signs has another name: in the panel, by mail whatever
 * they said of mail, and in the log of the server. An administrator can make themself a releaser by many ways, and by
 * none of them in silence: whoever keeps accounts is one step from there.
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
    // A session may be somebody else's: its owner is told of what was done in it.
    includesActor: true,
    recipients: [account.id],
    ...(mailTo !== undefined && { vars: { ...vars, mailTo } }),
  })
}
