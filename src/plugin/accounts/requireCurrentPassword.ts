import type { APIError, Field, PayloadRequest, TextField } from 'payload'

import { AuthenticationError } from 'payload'
import { z } from 'zod'

import type { Account } from './readAccount.ts'

import { paces } from '../../domain/accounts/throttle.ts'
import { isRole, may } from '../../domain/staff/roles.ts'
import { inTransaction } from '../database/inTransaction.ts'
import { collectionOf } from '../documents/collectionOf.ts'
import { countAttempt, settleAttempt, tooManyAttempts } from '../security/rateLimit.ts'
import { accountsSlug } from '../staff/accounts.ts'
import { label } from '../translations/label.ts'
import { apiError } from '../values/apiError.ts'
import { toObject } from '../values/toObject.ts'

/** In one's own form, and for those who keep accounts in everybody's: it is always their own password. */
const isAsked: NonNullable<TextField['admin']>['condition'] = (data, _, { user }) => {
  const { id, roles } = toObject(user)
  const held = Array.isArray(roles) ? roles.filter(isRole) : []
  return user !== null && (toObject(data).id === id || may({ roles: held }, 'keepAccounts'))
}

/**
 * Given along with whatever opens a door, by REST, GraphQL and the panel alike, and kept nowhere: whoever finds an open
 * session finds no account to take over.
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

type PasswordInput = { given: unknown; own: Account; req: PayloadRequest }

/**
 * Makes sure that whoever opens a door with an account is its owner, and not somebody at the owner's desk.
 *
 * @throws {APIError} 400 without the password, 403 with a wrong one, 429 after too many
 */
export async function requireCurrentPassword({ given, own, req }: PasswordInput): Promise<void> {
  // Accounts that come in by another way have no password to ask for.
  const { auth } = collectionOf(req.payload, accountsSlug(req.payload))
  if (toObject(auth).disableLocalStrategy) return
  if (typeof given !== 'string' || given === '')
    throw apiError(req, { key: 'accounts.passwordNeeded', status: 400 })
  const counter = { of: `password|${own.id}`, pace: paces.accountFrom }
  const seconds = await countAttempt(req.payload, counter)
  if (seconds !== undefined) throw tooManyAttempts(req, seconds)
  if (!(await isPasswordOf({ given, own, req }))) throw wrongPassword(req)
  // On a connection of its own too: the password was right, whatever else is refused.
  await settleAttempt({ payload: req.payload }, [counter])
}

/** The field of an endpoint's input that `demandOwnPassword` is given. */
export const currentPasswordInput = z.string().max(1000).optional()

export const wrongPassword = (req: PayloadRequest): APIError =>
  apiError(req, { key: 'accounts.passwordWrong', status: 403 })

type PasswordOfInput = { given: string; own: Account; req: PayloadRequest }

/** Payload compares a password only by signing in with it: in a transaction of which nothing stays. */
const isPasswordOf = ({ given, own, req: { payload } }: PasswordOfInput): Promise<boolean> =>
  inTransaction({
    act: async ({ req }) => {
      try {
        await payload.login({
          collection: accountsSlug(payload),
          data: { email: own.email, password: given },
          depth: 0,
          // Nobody signs in: it is about the password alone.
          overrideAccess: true,
          req,
        })
        return true
      } catch (error) {
        // Payload says a wrong password so; anything else is no answer to the question.
        if (error instanceof AuthenticationError) return false
        throw error
      }
    },
    keeps: () => false,
    payload,
  })
