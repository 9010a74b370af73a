import type {
  APIError,
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'

import { sql } from '@payloadcms/db-postgres'

import type { Account } from './readAccount.ts'

import { faultOf } from '../../domain/accounts/passwordRule.ts'
import { may } from '../../domain/staff/roles.ts'
import { query } from '../database/query.ts'
import { accountsSlug } from '../staff/accounts.ts'
import { apiError } from '../values/apiError.ts'
import { toObject } from '../values/toObject.ts'
import { absenceIn, idsOf } from './absenceIn.ts'
import { refuseName } from './accountName.ts'
import { toAccount } from './readAccount.ts'
import { refuseDeputies } from './refuseDeputies.ts'
import { gainsRelease, leadsToRelease, refuseSelfPromotion } from './refuseSelfPromotion.ts'
import { requireCurrentPassword, wrongPassword } from './requireCurrentPassword.ts'
import { hashIn, lockAccount } from './sessions.ts'

/** What Payload offers of passwords by itself, and the newsroom does by links of its own. */
const byLink: ReadonlySet<string> = new Set(['forgotPassword', 'resetPassword', 'verifyEmail'])

/**
 * A password is set by its owner alone, by the rule and with the old one: whoever keeps accounts hands out links and
 * signs as nobody else.
 * Payload's own ways to a password are closed, GraphQL's too.
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

/** Requests that set a password, for the trail. */
export const settingPassword = new WeakSet<object>()

type Change = {
  readonly data: Record<string, unknown>
  readonly id: unknown
  readonly req: PayloadRequest
}

/**
 * What opens a door - a password, an address, a role, a deputy, a way back in - or says who signs, a name, is changed
 * one account at a time, by whoever knows their own password: a session left open or stolen opens none. To close one
 * takes no password, unless it is that of somebody who releases or would be told.
 */
async function guardEntrance(change: Change): Promise<void> {
  const { data, id, req } = change
  const setsPassword = isGiven(data.password)
  if (!setsPassword && !opening.some((name) => data[name] !== undefined)) return
  if (id === undefined) throw apiError(req, { key: 'accounts.notInBulk', status: 403 })
  const own = ownAccount(req)
  if (setsPassword) refuseNewPassword({ ...change, own })
  if (!own || !(setsPassword || (await givesAccess(change)))) return
  const known = await hashIn(req, own.id)
  await requireCurrentPassword({ given: data.currentPassword, own, req })
  if (own.id === id) await demandSamePassword({ known, own, req })
  if (setsPassword) settingPassword.add(req)
}

type DemandSamePasswordInput = { known: unknown; own: Account; req: PayloadRequest }

/** Of several who change one password at once, the old one is right for the first alone. */
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

/** Forms send what they do not change as well: it is compared with what is there. */
async function givesAccess({ data, id, req }: Change): Promise<boolean> {
  const { docs } = await req.payload.find({
    collection: accountsSlug(req.payload),
    depth: 0,
    limit: 1,
    // What is asked is whether anything changes; nothing of it is told.
    overrideAccess: true,
    pagination: false,
    req,
    where: { id: { equals: id } },
  })
  const stored = toObject(docs[0])
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

type RefusalInput = { about: Account; password: unknown; req: PayloadRequest }

/** 400, saying the rule, when a password is not by it. */
export function passwordRefusal({ about, password, req }: RefusalInput): APIError | undefined {
  const fault =
    typeof password === 'string' ? faultOf(password, [about.name, about.email]) : 'short'
  return fault && apiError(req, { key: `accounts.password_${fault}`, status: 400 })
}

/**
 * Keeps a newsroom from locking itself out: its last administrator stays one, and nobody takes from themselves what
 * they keep accounts with. Whoever left has no session any more.
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
  // Two administrators who take it from each other at once: the second waits, and finds itself the last.
  await query(req, sql`SELECT pg_advisory_xact_lock(hashtext('newsroom:accounts'))`)
  if (!(await othersThan(before, req)).some(isKeeper))
    throw apiError(req, { key: 'accounts.lastAdmin', status: 403 })
}

async function othersThan({ id }: Account, req: PayloadRequest): Promise<Account[]> {
  const { docs } = await req.payload.find({
    collection: accountsSlug(req.payload),
    depth: 0,
    // Whether somebody is left is no question of who asks.
    overrideAccess: true,
    pagination: false,
    req,
    where: { id: { not_equals: id } },
  })
  return docs.map(toAccount)
}
