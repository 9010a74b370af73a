import type { APIError, Field, PayloadRequest, TextField } from 'payload'

import { AuthenticationError } from 'payload'
import { z } from 'zod'

import type { Account } from '../staff/accounts.ts'

import { paces } from '../../domain/accounts/attemptPaces.ts'
import { isRole, may } from '../../domain/staff/roles.ts'
import { inTransaction } from '../database/inTransaction.ts'
import { collectionOf } from '../documents/collectionOf.ts'
import { requireAttempt, settleAttempt } from '../security/rateLimit.ts'
import { accountsSlug } from '../staff/accounts.ts'
import { label } from '../translations/label.ts'
import { apiError } from '../values/apiError.ts'
import { toObject } from '../values/toObject.ts'

/**
 * Whether the form asks: in one's own account, and for those who keep accounts in every account; the password is always
 * the user's own.
 */
const isAsked: NonNullable<TextField['admin']>['condition'] = (data, _, { user }) => {
  const { id, roles } = toObject(user)
  const held = Array.isArray(roles) ? roles.filter(isRole) : []
  return user !== null && (toObject(data).id === id || may({ roles: held }, 'keepAccounts'))
}

/**
 * Field for the current password, sent with a change that grants access, over REST, GraphQL and the panel, and never
 * stored: an unattended session must not lead to a takeover.
 */
export const currentPasswordField: Field = {
  name: 'currentPassword',
  type: 'text',
  admin: {
    components: { Field: 'payload-newsroom/admin#CurrentPassword' },
    condition: isAsked,
    disableBulkEdit: true,
    disableListColumn: true,
    disableListFilter: true,
  },
  hooks: { afterRead: [() => undefined], beforeChange: [() => undefined] },
  label: label('现在的密码', 'Current password'),
  maxLength: 1000,
  virtual: true,
}

type RequireCurrentPasswordInput = { given: unknown; own: Account; req: PayloadRequest }

/**
 * Requires that a caller who grants access knows the account's password, so that an unattended session cannot.
 *
 * @throws {APIError} 400 without the password, 403 with a wrong one, 429 after too many
 */
export async function requireCurrentPassword({
  given,
  own,
  req,
}: RequireCurrentPasswordInput): Promise<void> {
  // Accounts with another way of signing in have no password.
  const { auth } = collectionOf(req.payload, accountsSlug(req.payload))
  if (toObject(auth).disableLocalStrategy) return
  if (typeof given !== 'string' || given === '')
    throw apiError(req, { key: 'accounts.passwordNeeded', status: 400 })
  const counter = { of: `password|${own.id}`, pace: paces.accountFrom }
  await requireAttempt(req, counter)
  if (!(await isPasswordOf({ given, own, req }))) throw wrongPassword(req)
  // On a connection of its own: the password was right, whatever else is refused.
  await settleAttempt({ payload: req.payload }, [counter])
}

/** Input field of an endpoint that calls `requireCurrentPassword`. */
export const currentPasswordInput = z.string().max(1000).optional()

/** Id of an account in a request: a UUID, or a number where the host counts. */
export const accountIDInput = z
  .union([z.string(), z.number()])
  .transform(String)
  .pipe(z.string().regex(/^[\w-]{1,64}$/u))

export const wrongPassword = (req: PayloadRequest): APIError =>
  apiError(req, { key: 'accounts.passwordWrong', status: 403 })

type PasswordOfInput = { given: string; own: Account; req: PayloadRequest }

/** Compares a password. Payload does so only within a sign-in, which runs here in a transaction that is rolled back. */
const isPasswordOf = ({ given, own, req: { payload } }: PasswordOfInput): Promise<boolean> =>
  inTransaction({
    act: async ({ req }) => {
      try {
        await payload.login({
          collection: accountsSlug(payload),
          data: { email: own.email, password: given },
          depth: 0,
          // No session begins: only the password is compared.
          overrideAccess: true,
          req,
        })
        return true
      } catch (error) {
        // Payload reports a wrong password with this error; other errors are no answer.
        if (error instanceof AuthenticationError) return false
        throw error
      }
    },
    keeps: () => false,
    payload,
    runsWhileDisabled: true,
  })
