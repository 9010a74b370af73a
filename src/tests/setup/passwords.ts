/**
 * Makes hashing a password six hundred times cheaper than Payload does: Vitest `setupFiles` of int.
 *
 * 600,000 rounds an account were most of what these tests took from the machine, and none of them asks how hard a
 * stolen hash is to guess. A hash made here is no password of a server started beside the test.
 */
import crypto from 'node:crypto'
import { syncBuiltinESMExports } from 'node:module'

const cheaper = 600

/** On the global object: the setup file and a test that imports it may be two module instances. */
const key = Symbol.for('newsroom.fullHashing')
const registry = globalThis as unknown as Record<symbol, boolean | undefined>

/** Does something for which a password costs what it costs in production. */
export async function withFullHashing<Result>(work: () => Promise<Result>): Promise<Result> {
  registry[key] = true
  return work().finally(() => {
    registry[key] = false
  })
}

const { pbkdf2 } = crypto
crypto.pbkdf2 = (password, salt, iterations, ...rest) => {
  const rounds = registry[key] ? iterations : Math.ceil(iterations / cheaper)
  pbkdf2(password, salt, rounds, ...rest)
}
// For `import { pbkdf2 } from 'node:crypto'` too.
syncBuiltinESMExports()
