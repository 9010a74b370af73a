import type { Endpoint } from 'payload'

import { encode } from 'uqr'
import { z } from 'zod'

import { paces } from '../../domain/accounts/attemptPaces.ts'
import { may } from '../../domain/staff/roles.ts'
import { recordAudit } from '../audit/hooks.ts'
import { answer, forbidden, refuse, staffEndpoint } from '../http/endpoint.ts'
import { accountsOptionsOf } from '../security/accountsOptions.ts'
import { requireAttempt, settleAttempt } from '../security/rateLimit.ts'
import { accountsSlug, findAccount, toAccount } from '../staff/accounts.ts'
import { notifyOfPrivileges } from './notifyOfPrivileges.ts'
import {
  accountIDInput,
  currentPasswordInput,
  requireCurrentPassword,
} from './requireCurrentPassword.ts'
import { isFactorRequired } from './secondFactorRule.ts'
import { acceptCode, beginFactor, confirmFactor, dropFactor, readFactor } from './twoFactor.ts'

const code = z.string().trim().min(1).max(40)

/**
 * `GET /newsroom/accounts/factor` returns the state of the caller's second factor. `POST …/begin` makes a secret,
 * `…/confirm` accepts a code of it and returns the recovery codes, `…/remove` ends it with a code; `…/reset` clears
 * somebody else's. All but `confirm`, whose caller knows the secret, require the caller's password: a session alone may
 * be an unattended desk.
 */
export const factorEndpoints: Endpoint[] = [
  staffEndpoint({
    handle: async ({ req, staff }) => {
      const factor = await readFactor(req, staff.id)
      return answer({
        isEnrolled: factor?.isConfirmed ?? false,
        isRequired: isFactorRequired(req, staff),
        policy: accountsOptionsOf(req.payload).secondFactor,
        recoveryLeft: factor?.recoveryLeft ?? 0,
      })
    },
    input: z.object({}),
    method: 'get',
    path: '/newsroom/accounts/factor',
  }),
  staffEndpoint({
    handle: async ({ input: { currentPassword }, req, staff, user }) => {
      if (accountsOptionsOf(req.payload).secondFactor === 'off')
        return refuse(req, [{ reason: 'accounts.factorOff' }])
      if ((await readFactor(req, staff.id))?.isConfirmed)
        return refuse(req, [{ reason: 'accounts.factorExists' }])
      await requireCurrentPassword({ given: currentPassword, own: toAccount(user), req })
      const label = 'email' in user && typeof user.email === 'string' ? user.email : staff.name
      const { secret, uri } = await beginFactor({ account: staff.id, label, req })
      return answer({ picture: pictureOf(uri), secret, uri })
    },
    input: z.object({ currentPassword: currentPasswordInput }),
    method: 'post',
    path: '/newsroom/accounts/factor/begin',
  }),
  staffEndpoint({
    handle: async ({ input, req, staff }) => {
      const counter = { of: `factor|${staff.id}`, pace: paces.accountFrom }
      await requireAttempt(req, counter)
      if ((await readFactor(req, staff.id))?.isConfirmed)
        return refuse(req, [{ reason: 'accounts.factorExists' }])
      const codes = await confirmFactor({ account: staff.id, code: input.code, req })
      if (!codes) return refuse(req, [{ reason: 'accounts.codeWrong' }])
      await settleAttempt(req, [counter])
      const subject = `${accountsSlug(req.payload)}:${staff.id}`
      await recordAudit({ action: 'factorOn', req, subject, title: staff.name })
      return answer({ recoveryCodes: codes })
    },
    input: z.object({ code }),
    method: 'post',
    path: '/newsroom/accounts/factor/confirm',
  }),
  staffEndpoint({
    handle: async ({ input, req, staff, user }) => {
      if (isFactorRequired(req, staff)) return refuse(req, [{ reason: 'accounts.factorRequired' }])
      const counter = { of: `factor|${staff.id}`, pace: paces.accountFrom }
      await requireAttempt(req, counter)
      await requireCurrentPassword({ given: input.currentPassword, own: toAccount(user), req })
      if (!(await acceptCode({ account: staff.id, code: input.code, req })))
        return refuse(req, [{ reason: 'accounts.codeWrong' }])
      await settleAttempt(req, [counter])
      await dropFactor(req, staff.id)
      const subject = `${accountsSlug(req.payload)}:${staff.id}`
      await recordAudit({ action: 'factorOff', req, subject, title: staff.name })
      return answer({ kind: 'removed' })
    },
    input: z.object({ code, currentPassword: currentPasswordInput }),
    method: 'post',
    path: '/newsroom/accounts/factor/remove',
  }),
  staffEndpoint({
    handle: async ({ input, req, staff, user }) => {
      if (!may(staff, 'keepAccounts')) return forbidden(req)
      const account = await findAccount(req, { id: input.account })
      if (!account) return refuse(req, [{ reason: 'accounts.noAccount' }])
      await requireCurrentPassword({ given: input.currentPassword, own: toAccount(user), req })
      await dropFactor(req, account.id)
      await notifyOfPrivileges(req, { account, kind: 'factorCleared' })
      const subject = `${accountsSlug(req.payload)}:${account.id}`
      await recordAudit({ action: 'factorReset', req, subject, title: account.name })
      return answer({ kind: 'reset' })
    },
    input: z.object({ account: accountIDInput, currentPassword: currentPasswordInput }),
    method: 'post',
    path: '/newsroom/accounts/factor/reset',
  }),
]

/** Dark squares of a QR code as one SVG path: the code is drawn here, so that the secret is sent to nobody. */
function pictureOf(text: string): { readonly path: string; readonly size: number } {
  const { data, size } = encode(text, { border: 2, ecc: 'M' })
  const path = data
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('')
  return { path, size }
}
