import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type {
  CollectionAfterOperationHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeOperationHook,
  GlobalAfterChangeHook,
  GlobalBeforeOperationHook,
  Payload,
  PayloadRequest,
} from 'payload'

import { sql } from '@payloadcms/db-postgres'

import { isAlone, isOurs } from '../values/territory.ts'
import { toObject } from '../values/toObject.ts'
import { readAdapter } from './query.ts'

type Session = PostgresAdapter['sessions'][string]

/** Says of a session that the newsroom writes in it. A symbol of the process: a build may hold this module twice. */
const mark = Symbol.for('payload-newsroom: strict transaction')

/**
 * Lets the newsroom's transactions end as the database says. Payload ignores a failed COMMIT: the save is acknowledged
 * and nothing is stored. Payload also commits a transaction that an operation inside the save already rolled back while
 * a hook swallowed the error. Here a failed commit throws, and the caller hears that nothing was kept. Transactions in
 * which only the host writes begin and end as Payload has it.
 */
export function strictTransactions(payload: Payload): void {
  const db = readAdapter(payload)
  const isWhole = isAlone(payload.config)
  const ends = new WeakMap<Session, Promise<unknown>>()
  const begin = db.beginTransaction
  db.beginTransaction = async (options) => {
    await db.initializing
    const { end, observed } = watchEnd(db)
    const id = await begin.call(observed, options).catch((error: unknown) => causedBy(error, end()))
    const session = id === null ? undefined : db.sessions[id]
    const over = end()
    if (session && over) ends.set(session, over)
    return id
  }
  const commit = db.commitTransaction
  db.commitTransaction = async (asked) => {
    const id = await asked
    const session = db.sessions[id]
    if (!isWhole && !(session && Reflect.get(session, mark) === true)) return commit.call(db, id)
    // A session that is gone was rolled back earlier.
    if (!session) throw new RolledBack()
    await refuseFailed({ db, id, session })
    await commit.call(db, id)
    await ends.get(session)
  }
  if (!isWhole) watchWrites(payload)
}

/** Marks the transaction of a request, or one by its id: what fails in it is told. */
export async function markStrict({
  payload,
  transactionID,
}: Pick<PayloadRequest, 'payload' | 'transactionID'>): Promise<number | string | undefined> {
  const id = await transactionID
  const session = id === undefined ? undefined : readAdapter(payload).sessions[id]
  if (session) Reflect.set(session, mark, true)
  return session && id
}

/** Carries the SQLSTATE of a rollback by PostgreSQL: a caller who tries again may succeed. */
class RolledBack extends Error {
  readonly code = '40001'

  constructor() {
    super('The transaction was rolled back before its end; nothing was kept.')
  }
}

/** The adapter as its own `beginTransaction` sees it, with a note of how the transaction ends, which Payload drops. */
function watchEnd(db: PostgresAdapter) {
  let over: Promise<unknown> | undefined
  const transaction: PostgresAdapter['drizzle']['transaction'] = (...asked) => {
    const ending = db.drizzle.transaction(...asked)
    // Whoever commits hears of it.
    ending.catch(() => undefined)
    over = ending
    return ending
  }
  const drizzle: unknown = Object.create(db.drizzle, { transaction: { value: transaction } })
  const observed = Object.create(db, { drizzle: { value: drizzle } }) as PostgresAdapter
  return { end: () => over, observed }
}

/** Throws Payload's error with the database's as its cause: whether the database is away can be seen there alone. */
async function causedBy(error: unknown, end: Promise<unknown> | undefined): Promise<never> {
  const cause: unknown = await end?.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  const { code } = toObject(cause)
  if (error instanceof Error) {
    error.cause ??= cause
    if (typeof code === 'string') Object.assign(error, { code })
  }
  throw error
}

type Ending = { db: PostgresAdapter; id: number | string; session: Session }

/**
 * Refuses to commit after a failed statement whose error was swallowed: PostgreSQL answers COMMIT with a rollback and no
 * error, and only another statement shows the failure.
 */
async function refuseFailed({ db, id, session }: Ending): Promise<void> {
  try {
    await session.db.execute(sql`SELECT 1`)
  } catch {
    await db.rollbackTransaction(id).catch(() => undefined)
    throw new RolledBack()
  }
}

/** Marks the transactions in which the newsroom's collections are written, and notices those that end too early. */
function watchWrites(payload: Payload): void {
  const begunIn = new WeakMap<object, number | string>()
  const note = async (key: object, req: PayloadRequest) => {
    const id = await markStrict(req)
    if (id !== undefined) begunIn.set(key, id)
  }
  const check = (key: object) => {
    const id = begunIn.get(key)
    if (id !== undefined && !(id in readAdapter(payload).sessions)) throw new RolledBack()
  }
  const before: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
    if (writes.has(operation)) await note(args, req)
    return args
  }
  const after: CollectionAfterOperationHook = ({ args, operation, result }) => {
    if (writes.has(operation)) check(args)
    return result
  }
  const change: CollectionBeforeChangeHook = async ({ data, req }) => {
    await markStrict(req)
    return data
  }
  const remove: CollectionBeforeDeleteHook = async ({ req }) => {
    await markStrict(req)
  }
  for (const { hooks, slug } of payload.config.collections) {
    if (!isOurs(payload.config, slug)) continue
    hooks.beforeOperation.push(before)
    hooks.afterOperation.push(after)
    hooks.beforeChange.push(change)
    hooks.beforeDelete.push(remove)
  }
  const beforeGlobal: GlobalBeforeOperationHook = async ({ operation, req }) => {
    if (writes.has(operation)) await note(req.context, req)
  }
  const afterGlobal: GlobalAfterChangeHook = ({ doc, req }) => {
    check(req.context)
    return doc as unknown
  }
  for (const { hooks, slug } of payload.config.globals) {
    if (!isOurs(payload.config, slug)) continue
    hooks.beforeOperation.push(beforeGlobal)
    hooks.afterChange.push(afterGlobal)
  }
}

const writes: ReadonlySet<string> = new Set([
  'create',
  'delete',
  'deleteByID',
  'restoreVersion',
  'update',
  'updateByID',
])
