import type {
  APIError,
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'

import { sql } from '@payloadcms/db-postgres'

import type { Account } from '../staff/accounts.ts'

import { faultOf } from '../../domain/accounts/passwordRule.ts'
import { may } from '../../domain/staff/roles.ts'
import { query } from '../database/query.ts'
import { accountsSlug, findAccounts, toAccount } from '../staff/accounts.ts'
import { apiError } from '../values/apiError.ts'
import { toObject } from '../values/toObject.ts'
import { absenceIn, idsOf } from './absenceIn.ts'
import { refuseName } from './accountName.ts'
import { refuseDeputies } from './refuseDeputies.ts'
import { gainsRelease, leadsToRelease, refuseSelfPromotion } from './refuseSelfPromotion.ts'
import { requireCurrentPassword, wrongPassword } from './requireCurrentPassword.ts'
import { hashIn, lockAccount } from './sessions.ts'

/** Payload's password operations, which the newsroom replaces by links. */
const byLink: ReadonlySet<string> = new Set(['forgotPassword', 'resetPassword', 'verifyEmail'])

/**
 * Lets only the owner set a password, by the password rule and with the current one: those who keep accounts hand out
 * links and sign as nobody else. Closes Payload's own ways to a password, GraphQL's too.
 *
 * @throws {APIError} 400 or 403, saying why
 */
export const guardPassword: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const asked = toObject(args)
  if (req.payloadAPI === 'local' || asked.overrideAccess === true) return args
  if (byLink.has(operation)) throw apiError(req, { key: 'accounts.byLink', status: 403 })
  if (operation === 'update') await guardEntrance({ data: toObject(asked.data), id: asked.id, req })
  return args
}

/** Requests that set a password, for the audit trail. */
export const settingPassword = new WeakSet<object>()

type Change = {
  readonly data: Record<string, unknown>
  readonly id: unknown
  readonly req: PayloadRequest
}

/**
 * Requires the current password for a change that grants access (password, address, role, deputy, reactivation) or
 * changes the name under signatures, one account at a time: a session left open or stolen must not grant any. Taking
 * access away needs no password, except from somebody who releases or would be notified.
 */
async function guardEntrance(change: Change): Promise<void> {
  const { data, id, req } = change
  const setsPassword = isGiven(data.password)
  if (!setsPassword && !opening.some((name) => data[name] !== undefined)) return
  if (id === undefined) throw apiError(req, { key: 'request.oneByOne', status: 403 })
  const own = ownAccount(req)
  if (setsPassword) refuseNewPassword({ ...change, own })
  if (!own || !(setsPassword || (await givesAccess(change)))) return
  const known = await hashIn(req, own.id)
  await requireCurrentPassword({ given: data.currentPassword, own, req })
  if (own.id === id) await demandSamePassword({ known, own, req })
  if (setsPassword) settingPassword.add(req)
}

type DemandSamePasswordInput = { known: unknown; own: Account; req: PayloadRequest }

/** Of several concurrent changes of one password, the old password is right for the first alone. */
async function demandSamePassword({ known, own, req }: DemandSamePasswordInput): Promise<void> {
  await lockAccount(req, own.id)
  if ((await hashIn(req, own.id)) !== known) throw wrongPassword(req)
}

function refuseNewPassword({
  data: { password },
  id,
  own,
  req,
}: Change & { own: Account | undefined }): void {
  if (own?.id !== String(id)) throw apiError(req, { key: 'accounts.passwordOfOther', status: 403 })
  const refused = passwordRefusal({ about: own, password, req })
  if (refused) throw refused
}

const opening = ['absentFrom', 'absentUntil', 'deputies', 'email', 'isDeactivated', 'name', 'roles']

/** Whether a change grants access. Forms also send unchanged values, so values are compared with those stored. */
async function givesAccess({ data, id, req }: Change): Promise<boolean> {
  const stored = toObject((await findAccounts(req, { where: { id: { equals: id } } }))[0])
  const changed = { ...stored, ...data }
  const [before, after] = [toAccount(stored), toAccount(changed)]
  return (
    after.email.trim().toLowerCase() !== before.email ||
    after.name !== before.name ||
    after.roles.some((role) => !before.roles.includes(role)) ||
    (leadsToRelease(before) && (isLeaving({ after, before }) || !leadsToRelease(after))) ||
    (before.isDeactivated && !after.isDeactivated) ||
    (idsOf(changed.deputies).length > 0 && absenceIn(changed) !== absenceIn(stored))
  )
}

const isGiven = (value: unknown): boolean => value !== undefined && value !== null

const ownAccount = ({ payload, user }: PayloadRequest): Account | undefined =>
  user?.collection === accountsSlug(payload) ? toAccount(user) : undefined

type PasswordRefusalInput = { about: Account; password: unknown; req: PayloadRequest }

/** Error 400 with the rule, when a password breaks it. */
export function passwordRefusal({
  about,
  password,
  req,
}: PasswordRefusalInput): APIError | undefined {
  const fault =
    typeof password === 'string' ? faultOf(password, [about.name, about.email]) : 'short'
  return fault && apiError(req, { key: `accounts.password_${fault}`, status: 400 })
}

/**
 * Keeps a newsroom from locking itself out: the last administrator stays one, and nobody takes account rights from
 * themselves. Also ends the sessions of a leaver.
 *
 * @throws {APIError} 403, saying why
 */
export const guardAccounts: CollectionBeforeChangeHook = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const before = toAccount(originalDoc)
  const after = toAccount({ ...toObject(originalDoc), ...toObject(data) })
  await refuseName({ after, before, operation, req })
  await refuseDeputies({ data, req, stored: originalDoc })
  if (operation !== 'update') return data
  if (isKeeper(before) && !isKeeper(after)) await refuseLockout(before, req)
  if (gainsRelease({ after, before })) await refuseSelfPromotion(before, req)
  return {
    ...data,
    ...(isLeaving({ after, before }) && { leftAt: new Date().toISOString(), sessions: [] }),
    ...(before.isDeactivated && !after.isDeactivated && { leftAt: null }),
  }
}

const isKeeper = (account: Account): boolean =>
  !account.isDeactivated && may(account, 'keepAccounts')

const isLeaving = ({ after, before }: { after: Account; before: Account }): boolean =>
  after.isDeactivated && !before.isDeactivated

async function refuseLockout(before: Account, req: PayloadRequest) {
  if (String(req.user?.id) === before.id)
    throw apiError(req, { key: 'accounts.notYourself', status: 403 })
  // Two administrators who demote each other at once: the second waits here, and finds itself the last.
  await query(req, sql`SELECT pg_advisory_xact_lock(hashtext('newsroom:accounts'))`)
  const others = await findAccounts(req, { where: { id: { not_equals: before.id } } })
  if (!others.map(toAccount).some(isKeeper))
    throw apiError(req, { key: 'accounts.lastAdmin', status: 403 })
}
