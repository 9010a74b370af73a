import type { Payload, TypedUser } from 'payload'

import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll } from 'vitest'

import type { Role } from '../../domain/staff/roles.ts'
import type { DatabaseOptions, TestDatabase } from './createTestDatabase.ts'
import type { Desk } from './desk.ts'

import { query } from '../../ops/postgres.mjs'
import { accountOf } from './accountOf.ts'
import { signIn } from './askPayload.ts'
import { createTestDatabase } from './createTestDatabase.ts'
import { openDesk } from './desk.ts'
import { startPayload } from './startPayload.ts'

type Environment = Readonly<Record<string, string>>

type Options = DatabaseOptions & {
  /** Roles that have an account from the beginning; `accountOf` makes one of any other. */
  readonly accounts?: readonly Role[]
  /** Added to the environment contract of the database, before Payload reads it. */
  readonly env?: ((database: TestDatabase) => Environment | Promise<Environment>) | Environment
}

/** The reference newsroom of one test file: Payload on a database of the file's own. */
export type Newsroom = Desk & {
  /** The account of a role, made when it is first asked for. */
  readonly accountOf: (role: Role) => Promise<TypedUser>
  /** Runs SQL as the owner of the database, whom no right holds back. */
  readonly asOwner: (text: string, values?: unknown[]) => ReturnType<typeof query>
  /** The folder of pictures, manuscripts and backups. */
  readonly dataFolder: string
  readonly database: TestDatabase
  readonly payload: Payload
  /** The token of the account of a role, which must exist. */
  readonly signIn: (role: Role) => Promise<string>
}

const readyWithinMs = 180_000

/**
 * Opens a newsroom for a test file and closes it after the last test, later than what the file itself set up.
 *
 * Awaited at the top of a file, so that what it gives is constant there. One a file: the configuration reads the
 * environment when it is first imported.
 *
 * @param name - of the database, for instance `release`; lower case, digits and `_`
 */
export async function useNewsroom(name: string, options: Options = {}): Promise<Newsroom> {
  // No limit of a hook applies at the top of a file.
  const late = sleep(readyWithinMs, undefined, { ref: false }).then(() => {
    throw new Error(`the newsroom ${name} was not ready within ${readyWithinMs / 1000} s`)
  })
  return Promise.race([open(name, options), late])
}

async function open(name: string, { accounts = [], env, ...options }: Options): Promise<Newsroom> {
  const created = await createTestDatabase(name, options)
  afterAll(() => created.drop())
  const more = typeof env === 'function' ? await env(created) : env
  const database = { ...created, env: { ...created.env, ...more } }
  const payload = await startPayload(database)
  afterAll(() => payload.destroy())
  for (const role of accounts) await accountOf({ payload, role })
  return {
    ...openDesk(payload),
    accountOf: (role) => accountOf({ payload, role }),
    asOwner: (text, values = []) => query({ text, url: database.ownerUrl, values }),
    dataFolder: database.env.NEWSROOM_DATA ?? '',
    database,
    payload,
    signIn: (role) => signIn(payload, role),
  }
}
