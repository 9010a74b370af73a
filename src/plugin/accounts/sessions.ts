import type {
  CollectionAfterLogoutHook,
  CollectionBeforeOperationHook,
  Payload,
  PayloadRequest,
} from 'payload'

import { randomUUID } from 'node:crypto'
import { AuthenticationError, Forbidden } from 'payload'

import { lockByName } from '../database/lockByName.ts'
import { readAdapter } from '../database/query.ts'
import { collectionOf } from '../documents/collectionOf.ts'
import { accountsSlug } from '../staff/accounts.ts'
import { toObject } from '../values/toObject.ts'
import { toText } from '../values/toText.ts'

/*
 * Payload reads an account, works, and writes the whole account back. Two concurrent requests undo one another: of two
 * sign-ins one session is lost, and a sign-in that began before a new password, a logout from all sessions or a
 * deactivation restores the earlier state. So a change locks the account first, and a sign-in adds only its session.
 */

/** Sign-ins under way, by the context of their request, with the session each has begun. */
const signingIn = new WeakMap<object, string | undefined>()

/** Locks an account until the transaction ends: no other change, no sign-in. */
export const lockAccount = (req: PayloadRequest, id: number | string): Promise<void> =>
  lockByName(req, `newsroom:account:${id}`)

/**
 * Locks an account before Payload reads it for a change or a longer session. Runs last of its kind, since the password
 * check signs in.
 *
 * @throws {Forbidden} when the session ended meanwhile
 */
export const lockChangedAccount: CollectionBeforeOperationHook = async ({
  args,
  operation,
  req,
}) => {
  if (operation === 'login') signingIn.set(req.context, undefined)
  if (operation === 'update') {
    const { id } = toObject(args)
    if (typeof id === 'string' || typeof id === 'number') await lockAccount(req, id)
  }
  if (operation === 'refresh' && req.user) {
    await lockAccount(req, req.user.id)
    const { sessions } = await readStored(req, req.user.id)
    if (!sessions.some(({ id }) => id === toObject(req.user)._sid)) throw new Forbidden(req.t)
  }
  return args
}

/** Locks the account before a session ends. */
export const lockForLogout: CollectionAfterLogoutHook = async ({ req }) => {
  if (req.user) await lockAccount(req, req.user.id)
}

/**
 * Lets a sign-in add its session to the stored ones and change nothing else; a sign-in that fails later removes it
 * again.
 */
export function mergeSessions(payload: Payload): void {
  const own = payload.config.collections.filter(({ custom }) => custom.newsroomAccounts === true)
  // A host's own accounts are the host's affair.
  if (own.length === 0) return
  const db = readAdapter(payload)
  const updateOne = db.updateOne.bind(db)
  db.updateOne = async (args) => {
    const { collection, id, req } = args
    const isOwn = own.some(({ slug }) => slug === collection)
    const isSigningIn = req?.context !== undefined && signingIn.has(req.context)
    const given = toObject(args.data)
    if (!isOwn || !isSigningIn || id === undefined || !Array.isArray(given.sessions)) {
      const written: unknown = await updateOne(args)
      return written
    }
    const data = await withSession({ given, id, req: req as PayloadRequest })
    const written: unknown = await updateOne({ ...args, data })
    return written
  }
}

type Input = { given: Record<string, unknown>; id: number | string; req: PayloadRequest }

/**
 * Current account with the new session, since Payload writes whole accounts; `updatedAt` stays, as Payload wants for
 * sessions.
 */
async function withSession({ given, id, req }: Input): Promise<Record<string, unknown>> {
  await lockAccount(req, id)
  const { account, sessions: stored } = await readStored(req, id)
  const begun = signingIn.get(req.context)
  if (begun !== undefined) {
    const sessions = stored.filter((each) => each.id !== begun)
    return { ...account, sessions, updatedAt: null }
  }
  // After a deactivation or a new password, the old password no longer lets in, even if it was found right before.
  if (account.isDeactivated === true || account.hash !== given.hash)
    throw new AuthenticationError(req.t)
  const session = toObject(Array.isArray(given.sessions) ? given.sessions.at(-1) : undefined)
  signingIn.set(req.context, toText(session.id))
  return { ...account, sessions: [...stored.filter(isCurrent), session], updatedAt: null }
}

type Stored = {
  readonly account: Record<string, unknown>
  readonly sessions: readonly Record<string, unknown>[]
}

async function readStored(req: PayloadRequest, id: number | string): Promise<Stored> {
  const collection = accountsSlug(req.payload)
  const account = toObject(
    await req.payload.db.findOne({ collection, req, where: { id: { equals: id } } }),
  )
  const { sessions } = account
  return { account, sessions: Array.isArray(sessions) ? sessions.map(toObject) : [] }
}

type SwapInput = {
  /** The session that ends, and whose it is. */
  readonly from: { readonly account: string; readonly session: string }
  readonly req: PayloadRequest
  /** Account of the session that begins. */
  readonly to: string
}

/** Ends a session and begins one of another account, in the transaction of the request. Returns the new session. */
export async function swapSession({ from, req, to }: SwapInput): Promise<string> {
  // Always in one order: two people who change places would wait for each other.
  for (const id of [from.account, to].toSorted()) await lockAccount(req, id)
  const { account, sessions } = await readStored(req, from.account)
  const left = sessions.filter(({ id }) => id !== from.session)
  await writeSessions({ account, req, sessions: left })
  const entered = await readStored(req, to)
  const session = {
    id: randomUUID(),
    createdAt: new Date().toISOString(),
    expiresAt: expiryOf(req).toISOString(),
  }
  await writeSessions({
    account: entered.account,
    req,
    sessions: [...entered.sessions.filter(isCurrent), session],
  })
  return session.id
}

type WriteInput = Stored & { readonly req: PayloadRequest }

async function writeSessions({ account, req, sessions }: WriteInput): Promise<void> {
  await req.payload.db.updateOne({
    id: String(account.id),
    collection: accountsSlug(req.payload),
    data: { ...account, sessions, updatedAt: null },
    req,
    returning: false,
  })
}

function expiryOf({ payload }: PayloadRequest): Date {
  const { auth } = collectionOf(payload, accountsSlug(payload))
  return new Date(Date.now() + auth.tokenExpiration * 1000)
}

/** Current password hash of an account. */
export const hashIn = async (req: PayloadRequest, id: string): Promise<unknown> =>
  (await readStored(req, id)).account.hash

const isCurrent = ({ expiresAt }: Record<string, unknown>): boolean =>
  new Date(String(expiresAt)).getTime() > Date.now()
