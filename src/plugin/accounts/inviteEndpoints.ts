import type { Endpoint, PayloadRequest } from 'payload'

import { z } from 'zod'

import type { Account } from '../staff/accounts.ts'
import type { Purpose } from './passwordLinks.ts'

import { languageOf } from '../../domain/language/language.ts'
import { describeRole } from '../../domain/review/describeRole.ts'
import { roles } from '../../domain/staff/roles.ts'
import { may } from '../../domain/staff/roles.ts'
import { recordAudit } from '../audit/hooks.ts'
import { newsroomLocale } from '../config/locale.ts'
import { reviewPlanOf } from '../config/reviewPlan.ts'
import { answer, forbidden, refuse, staffEndpoint } from '../http/endpoint.ts'
import { isMailConfigured } from '../mail/sendMail.ts'
import { makeToken } from '../security/tokens.ts'
import { accountsSlug, findAccount, toAccount } from '../staff/accounts.ts'
import { readStaff } from '../staff/readStaff.ts'
import { mailLink } from './mails.ts'
import { notifyOfPrivileges } from './notifyOfPrivileges.ts'
import { hasUsedLink, hoursOf, makeLink } from './passwordLinks.ts'
import {
  accountIDInput,
  currentPasswordInput,
  requireCurrentPassword,
} from './requireCurrentPassword.ts'

/**
 * `GET /newsroom/accounts/roles` says of each role what it may do, in the caller's language.
 * `POST /newsroom/accounts/invite` creates an account without a password, `…/link` makes another link for an existing
 * one. The link is mailed; without mail the response shows it once, for the caller to pass on.
 */
export const inviteEndpoints: Endpoint[] = [
  staffEndpoint({
    handle: ({ req }) => {
      const language = languageOf(req.i18n.language)
      const plan = reviewPlanOf(req.payload)
      const lines = roles.map((role) => [role, describeRole({ language, plan, role })] as const)
      return Promise.resolve(answer({ lines: Object.fromEntries(lines) }))
    },
    input: z.object({}),
    method: 'get',
    path: '/newsroom/accounts/roles',
  }),
  staffEndpoint({
    handle: async ({ input: { currentPassword, ...input }, req, staff, user }) => {
      if (!may(staff, 'keepAccounts')) return forbidden(req)
      if (await findAccount(req, { email: input.email }))
        return refuse(req, [{ reason: 'accounts.addressTaken' }])
      await requireCurrentPassword({ given: currentPassword, own: toAccount(user), req })
      const made = await req.payload.create({
        collection: accountsSlug(req.payload),
        // A random password that nobody knows, until the link is used. Payload types accounts by the host app's
        // collection.
        data: { ...input, password: makeToken() } as never,
        depth: 0,
        // Rights were checked above: only those who keep accounts create one.
        overrideAccess: true,
        req,
      })
      return answer(await handOut({ account: toAccount(made), purpose: 'invite', req }))
    },
    input: z.object({
      currentPassword: currentPasswordInput,
      email: z.email().max(200).toLowerCase(),
      name: z.string().trim().min(1).max(40),
      roles: z.array(z.enum(roles)).min(1),
    }),
    method: 'post',
    path: '/newsroom/accounts/invite',
  }),
  staffEndpoint({
    handle: async ({ input, req, staff, user }) => {
      if (!may(staff, 'keepAccounts')) return forbidden(req)
      const account = await findAccount(req, { id: input.account })
      if (!account) return refuse(req, [{ reason: 'accounts.noAccount' }])
      if (account.isDeactivated) return refuse(req, [{ reason: 'accounts.deactivated' }])
      await requireCurrentPassword({ given: input.currentPassword, own: toAccount(user), req })
      await notifyOfPrivileges(req, { account, kind: 'entranceHandedOut' })
      const purpose = (await hasUsedLink(req, account.id)) ? 'reset' : 'invite'
      return answer(await handOut({ account, purpose, req }))
    },
    input: z.object({ account: accountIDInput, currentPassword: currentPasswordInput }),
    method: 'post',
    path: '/newsroom/accounts/link',
  }),
]

type HandedOut =
  | { readonly email: string; readonly kind: 'mailed' }
  | { readonly hours: number; readonly kind: 'link'; readonly link: string }

type Input = { account: Account; purpose: Purpose; req: PayloadRequest }

async function handOut({ account, purpose, req }: Input): Promise<HandedOut> {
  const { payload } = req
  const madeBy = readStaff(req)?.id
  const link = await makeLink({ account: account.id, purpose, req, ...(madeBy && { madeBy }) })
  await recordAudit({
    action: purpose === 'invite' ? 'invite' : 'passwordLink',
    req,
    subject: `${accountsSlug(payload)}:${account.id}`,
    title: account.name,
  })
  const byHand = { hours: hoursOf(purpose), kind: 'link', link } as const
  if (!isMailConfigured(payload)) return byHand
  try {
    const { language } = await newsroomLocale(req)
    await mailLink({ language, link, payload, purpose, to: account })
    return { email: account.email, kind: 'mailed' }
  } catch (error) {
    // The account exists: without the mail server the link still reaches the person, by hand.
    payload.logger.error(`a link could not be mailed: ${messageOf(error)}`)
    return byHand
  }
}

export const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error)
