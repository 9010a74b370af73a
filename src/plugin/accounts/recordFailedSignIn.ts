import type { AfterErrorHook, Payload } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import type { Transaction } from '../database/inTransaction.ts'
import type { Account } from '../staff/accounts.ts'

import { recordAudit } from '../audit/hooks.ts'
import { newsroomWords } from '../config/newsroomWords.ts'
import { inTransaction } from '../database/inTransaction.ts'
import { lockByName } from '../database/lockByName.ts'
import { query } from '../database/query.ts'
import { accountsSlug } from '../staff/accounts.ts'
import { nameActor } from '../staff/actor.ts'
import { translate } from '../translations/messages.ts'

/** Account that a request tries to sign in to, until the outcome is known. */
const trying = new WeakMap<object, Pick<Account, 'id' | 'name'>>()

export const noteAttempt = (context: object, account: Pick<Account, 'id' | 'name'>) =>
  trying.set(context, account)

/** Forgets a successful attempt: later errors of the request are no failed sign-in. */
export const forgetAttempt = (context: object) => trying.delete(context)

/**
 * Adds failed sign-ins over REST or GraphQL to the audit trail, once in ten minutes per account, or strangers would
 * fill the trail. Addresses without an account are not stored. The entry is written after the response, so that
 * response times do not tell whether the account exists.
 */
export const recordFailedSignIn: AfterErrorHook = ({ req: { context, payload } }) => {
  const account = trying.get(context)
  if (!account) return
  trying.delete(context)
  void enter(account, payload).catch((error: unknown) => {
    payload.logger.error({ err: error }, 'accounts: a failed sign-in did not get into the trail')
  })
}

/** Adds the entry unless there is a recent one. One at a time per account: of attempts at once, one is recorded. */
async function enter({ id, name }: Pick<Account, 'id' | 'name'>, payload: Payload) {
  const subject = `${accountsSlug(payload)}:${id}`
  const act = async ({ req }: Transaction) => {
    await lockByName(req, `newsroom:failed sign-in:${id}`)
    const lately = await query(
      req,
      sql`SELECT 1 FROM audit_entries WHERE subject = ${subject} AND action = 'signInFailed'
        AND created_at > now() - interval '10 minutes' LIMIT 1`,
    )
    if (lately.length > 0) return
    nameActor(req, { name: translate(await newsroomWords(req), { key: 'accounts.notSignedIn' }) })
    await recordAudit({ action: 'signInFailed', req, subject, title: name })
  }
  await inTransaction({ act, payload, runsWhileDisabled: true })
}
