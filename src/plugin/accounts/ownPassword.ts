import {
  type APIError,
  AuthenticationError,
  type Field,
  type PayloadRequest,
  type TextField,
} from 'payload'

import type { Account } from './readAccount.ts'

import { paces } from '../../domain/accounts/throttle.ts'
import { inTransaction } from '../requests/inTransaction.ts'
import { readRecord } from '../requests/readRecord.ts'
import { refusal } from '../requests/refusal.ts'
import { accountsSlug } from '../staff/accounts.ts'
import { label } from '../translations/label.ts'
import { countAttempt, settleAttempt, tooManyAttempts } from './attempts.ts'

/** Only in one's own form: nobody changes another's password. */
const isOwn: NonNullable<TextField['admin']>['condition'] = (data, _, { user }) =>
  user !== null && readRecord(data).id === user.id

/**
 * Given along with a new password or address, by REST, GraphQL and the panel alike, and kept nowhere: whoever finds an
 * open session finds no account to take over.
 */
export const currentPasswordField: Field = {
  name: 'currentPassword',
  type: 'text',
  admin: {
    components: { Field: 'payload-newsroom/admin#CurrentPassword' },
    condition: isOwn,
    disableBulkEdit: true,
    disableListColumn: true,
    disableListFilter: true,
  },
  hooks: { afterRead: [() => undefined], beforeChange: [() => undefined] },
  label: label('现在的密码', 'Current password'),
  maxLength: 1000,
  virtual: true,
}

/**
 * Makes sure that whoever changes how an account is entered is its owner, and not somebody at the owner's desk.
 *
 * @throws {APIError} 400 without the password, 403 with a wrong one, 429 after too many
 */
export async function demandOwnPassword({
  given,
  own,
  req,
}: {
  given: unknown
  own: Account
  req: PayloadRequest
}): Promise<void> {
  if (typeof given !== 'string' || given === '')
    throw refusal(req, { key: 'accounts.passwordNeeded', status: 400 })
  const counter = { of: `password|${own.id}`, pace: paces.accountFrom }
  const seconds = await countAttempt(req.payload, counter)
  if (seconds !== undefined) throw tooManyAttempts(req, seconds)
  if (!(await isPasswordOf({ given, own, req }))) throw wrongPassword(req)
  await settleAttempt(req, [counter])
}

const wrongPassword = (req: PayloadRequest): APIError =>
  refusal(req, { key: 'accounts.passwordWrong', status: 403 })

/** Payload compares a password only by signing in with it: in a transaction of which nothing stays. */
const isPasswordOf = ({
  given,
  own,
  req: { payload },
}: {
  given: string
  own: Account
  req: PayloadRequest
}): Promise<boolean> =>
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
