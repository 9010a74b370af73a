import type { Endpoint, PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'
import { addDataAndFileToRequest, createLocalReq } from 'payload'
import { z } from 'zod'

import type { Account } from '../staff/accounts.ts'

import { paces } from '../../domain/accounts/attemptPaces.ts'
import { languageOf } from '../../domain/language/language.ts'
import { describeRole } from '../../domain/review/describeRole.ts'
import { recordAudit } from '../audit/hooks.ts'
import { newsroomLocale } from '../config/locale.ts'
import { reviewPlanOf } from '../config/reviewPlan.ts'
import { inTransaction } from '../database/inTransaction.ts'
import { query } from '../database/query.ts'
import { answer, readJson, refuse } from '../http/endpoint.ts'
import { countAttempt } from '../security/rateLimit.ts'
import { accountsSlug, findAccount, toAccount } from '../staff/accounts.ts'
import { nameActor } from '../staff/actor.ts'
import { passwordRefusal } from './accountHooks.ts'
import { forgetDevices } from './devices.ts'
import { messageOf } from './inviteEndpoints.ts'
import { mailLink } from './mails.ts'
import { makeLink, readLink, consumeLink } from './passwordLinks.ts'

const token = z.string().min(20).max(100)

/**
 * Endpoints for the holder of a password link, without a session: `POST /newsroom/accounts/password/check` says whose
 * link it is and what each of their roles may do, `…/set` sets the password and uses the link up.
 */
export const passwordEndpoints: Endpoint[] = [
  {
    handler: async (req) => {
      const asked = z.object({ token }).safeParse(await readJson(req))
      const account = asked.success ? await holderOf(req, asked.data.token) : undefined
      if (!account) return refuse(req, [{ reason: 'accounts.linkGone' }])
      const language = languageOf(req.i18n.language)
      const plan = reviewPlanOf(req.payload)
      return answer({
        email: account.email,
        name: account.name,
        roles: account.roles.map((role) => describeRole({ language, plan, role })),
      })
    },
    method: 'post',
    path: '/newsroom/accounts/password/check',
  },
  {
    handler: async (req) => {
      const asked = z
        .object({ password: z.string().max(1000), token })
        .safeParse(await readJson(req))
      const account = asked.success ? await holderOf(req, asked.data.token) : undefined
      if (!asked.success || !account) return refuse(req, [{ reason: 'accounts.linkGone' }])
      const { password } = asked.data
      const refused = passwordRefusal({ about: account, password, req })
      if (refused) throw refused
      const isSet = await setPassword({
        account,
        password,
        req,
        token: asked.data.token,
      })
      return isSet ? answer({ kind: 'set' }) : refuse(req, [{ reason: 'accounts.linkGone' }])
    },
    method: 'post',
    path: '/newsroom/accounts/password/set',
  },
]

/**
 * Replacements of Payload's endpoints: `forgot-password` answers everybody alike and at once, and works afterwards; the
 * others are closed.
 */
export const accountEndpoints: Endpoint[] = [
  {
    handler: async (req) => {
      // The panel sends a form, programs send JSON.
      await addDataAndFileToRequest(req)
      const asked = z.object({ email: z.string().max(200) }).safeParse(req.data)
      // Fails for everybody alike when the database is away: nothing would be mailed, and the answer must not say that
      // it was.
      await query(req, sql`SELECT 1`)
      if (asked.success) void sendReset(req, asked.data.email.toLowerCase().trim())
      return answer({ message: req.t('general:success') })
    },
    method: 'post',
    path: '/forgot-password',
  },
  ...(['/reset-password', '/verify/:id', '/unlock'] as const).map((path): Endpoint => ({
    handler: (req) => refuse(req, [{ reason: 'accounts.byLink' }]),
    method: 'post',
    path,
  })),
]

async function holderOf(req: PayloadRequest, secret: string) {
  const link = await readLink(req, secret)
  const account = link && (await findAccount(req, { id: link.account }))
  return account?.isDeactivated ? undefined : account
}

type Input = { account: Account; password: string; req: PayloadRequest; token: string }

/** Sets the password and uses the link in one transaction; all sessions of the account end with its old password. */
const setPassword = ({
  account: { id: account, name },
  password,
  req: { i18n, payload },
  token: secret,
}: Input): Promise<boolean> =>
  inTransaction({
    act: async ({ req }) => {
      if (!(await consumeLink(req, secret))) return false
      nameActor(req, { id: account, name })
      const updated = await payload.update({
        id: account,
        collection: accountsSlug(payload),
        data: { password },
        depth: 0,
        // The holder of the link has no session: the link is their right.
        overrideAccess: true,
        req,
      })
      await forgetDevices(req, account)
      const subject = `${accountsSlug(payload)}:${account}`
      await recordAudit({ action: 'passwordSet', req, subject, title: toAccount(updated).name })
      return true
    },
    i18n,
    keeps: (isSet) => isSet,
    payload,
    runsWhileDisabled: true,
  })

/** Mails a reset link after the response, so that response times do not tell whether the account exists. */
async function sendReset({ payload }: PayloadRequest, email: string): Promise<void> {
  try {
    // A request of its own: the one that asked is over by then.
    const req = await createLocalReq({}, payload)
    const account = await findAccount(req, { email })
    if (!account || account.isDeactivated) return
    const counter = { of: `links|${account.id}`, pace: paces.links }
    if ((await countAttempt(payload, counter)) !== undefined) return
    const link = await makeLink({ account: account.id, purpose: 'reset', req })
    const { language } = await newsroomLocale(req)
    await mailLink({ language, link, payload, purpose: 'reset', to: account })
  } catch (error) {
    payload.logger.error(`a link could not be mailed: ${messageOf(error)}`)
  }
}
