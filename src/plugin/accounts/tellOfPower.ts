import type { PayloadRequest } from 'payload'

import type { PowerNotice } from '../notices/notify.ts'
import type { Account } from './readAccount.ts'

import { may, rolesThatMay } from '../../domain/staff/roles.ts'
import { notify } from '../notices/notify.ts'
import { accountsSlug, accountsWith } from '../staff/accounts.ts'
import { readStaff } from '../staff/readStaff.ts'

type Power = {
  readonly account: Account
  readonly kind: PowerNotice
  /** Where they were reached until now: a new address may be somebody else's. */
  readonly mailTo?: string
}

/**
 * Says at once, to everybody who releases or keeps accounts and to whose account it is, that the way to release was
 * opened to somebody: in the panel, by mail whatever they said of mail, and in the log of the server. An administrator
 * can make themself a releaser by many ways, and by none of them in silence.
 */
export async function tellOfPower(
  req: PayloadRequest,
  { account, kind, mailTo }: Power,
): Promise<void> {
  const actor = readStaff(req)
  if (!actor || !may(account, 'release')) return
  const about = { kind, subject: `${accountsSlug(req.payload)}:${account.id}`, title: account.name }
  const others = await accountsWith(
    [...rolesThatMay('release'), ...rolesThatMay('keepAccounts')],
    req,
  )
  req.payload.logger.warn(`accounts: ${kind} of ${account.id} by ${actor.id}`)
  await notify(req, { ...about, recipients: others.filter((id) => id !== account.id) })
  await notify(req, {
    ...about,
    includesActor: mailTo !== undefined,
    recipients: [account.id],
    ...(mailTo !== undefined && { vars: { mailTo } }),
  })
}
