import type {
  APIError,
  CollectionAfterLoginHook,
  CollectionBeforeLoginHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'

import { pbkdf2, randomBytes } from 'node:crypto'
import { promisify } from 'node:util'
import { AuthenticationError } from 'payload'

import type { Counter } from '../security/rateLimit.ts'
import type { MessageKey } from '../translations/messages.ts'

import { paces } from '../../domain/accounts/attemptPaces.ts'
import { recordAudit } from '../audit/hooks.ts'
import { accountsOptionsOf } from '../security/accountsOptions.ts'
import { clientAddress } from '../security/clientAddress.ts'
import { requireAttempt, settleAttempt } from '../security/rateLimit.ts'
import { accountsSlug, findAccount, toAccount } from '../staff/accounts.ts'
import { translate } from '../translations/messages.ts'
import { toApiError } from '../values/apiError.ts'
import { toObject } from '../values/toObject.ts'
import { knownDevice, rememberDevice } from './devices.ts'
import { forgetAttempt, noteAttempt } from './recordFailedSignIn.ts'
import { acceptCode, readFactor } from './twoFactor.ts'

/** Counters of a request, until the sign-in succeeds. */
const counted = new WeakMap<object, readonly Counter[]>()

/** Requests that signed in with a code too. */
const withCode = new WeakSet<object>()

/**
 * Slows sign-in attempts down, over REST and GraphQL, before the password is compared. A browser that the account
 * signed in from before has its own counter, so that strangers cannot keep it out.
 *
 * @throws {APIError} 429, with the time to wait
 * @throws {AuthenticationError} when there is no such account, after as long as a wrong password takes
 */
export const guardSignIn: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'login' || req.payloadAPI === 'local') return args
  const { email } = toObject(toObject(args).data)
  const name = (typeof email === 'string' ? email : '').toLowerCase().trim().slice(0, 200)
  const account = await findAccount(req, { email: name })
  if (account) noteAttempt(req.context, account)
  const counters = await countersFor({ account: account?.id, name, req })
  for (const each of counters) await requireAttempt(req, each)
  counted.set(req.context, counters)
  if (account && !account.isDeactivated) return args
  await takeAsLong()
  throw new AuthenticationError(req.t)
}

/** Requires the code of the second factor where the account has one. */
export const askForCode: CollectionBeforeLoginHook<{ id: number | string }> = async ({
  req,
  user,
}) => {
  if (req.payloadAPI === 'local') return user
  const account = String(user.id)
  if (accountsOptionsOf(req.payload).secondFactor === 'off') return user
  if (!(await readFactor(req, account))?.isConfirmed) return user
  const code = codeIn(req)
  if (code === '') {
    // The password was right: no failed attempt yet.
    forgetAttempt(req.context)
    throw codeRefusal(req, 'accounts.codeNeeded')
  }
  if (!(await acceptCode({ account, code, req }))) throw codeRefusal(req, 'accounts.codeWrong')
  withCode.add(req.context)
  return user
}

/** Takes a successful sign-in out of the counters, and remembers the browser. */
export const noteSignIn: CollectionAfterLoginHook<{ id: number | string }> = async ({
  collection,
  req,
  user,
}) => {
  if (req.payloadAPI === 'local') return
  forgetAttempt(req.context)
  await settleAttempt(req, counted.get(req.context) ?? [])
  const isSecure = collection.auth.cookies.secure
  await rememberDevice({ account: String(user.id), isSecure, req })
  const { id, name } = toAccount(user)
  await recordAudit({
    action: 'signIn',
    detail: { secondFactor: withCode.has(req.context) },
    req,
    subject: `${accountsSlug(req.payload)}:${id}`,
    title: name,
  })
}

/** Reads the code beside the password; a GraphQL request, which has no place for it, sends it in a header. */
function codeIn({ data, headers }: PayloadRequest): string {
  const code: unknown = data?.code ?? headers.get('x-newsroom-code')
  return typeof code === 'string' ? code.trim().slice(0, 40) : ''
}

/**
 * Error 401 with a header that tells the panel that the password was right: a production build drops the data of an
 * error.
 */
function codeRefusal(req: PayloadRequest, key: MessageKey): APIError {
  req.responseHeaders = new Headers(req.responseHeaders)
  req.responseHeaders.set('X-Newsroom-Second-Factor', 'wanted')
  return toApiError({ data: { secondFactor: true }, message: translate(req, { key }), status: 401 })
}

type Input = { account: string | undefined; name: string; req: PayloadRequest }

async function countersFor({ account, name, req }: Input): Promise<Counter[]> {
  const device = account === undefined ? undefined : await knownDevice(req, account)
  if (device !== undefined) return [{ of: `device|${name}|${device}`, pace: paces.device }]
  const address = clientAddress(req)
  const everywhere = { of: `account|${name}`, pace: paces.account }
  if (address === undefined) return [everywhere]
  return [
    { of: `address|${address}`, pace: paces.address },
    { of: `from|${name}|${address}`, pace: paces.accountFrom },
    everywhere,
  ]
}

/** Does the work of a password comparison on nothing, so that an address without an account answers no sooner. */
const takeAsLong = () => promisify(pbkdf2)(randomBytes(16), randomBytes(32), 600_000, 32, 'sha256')
