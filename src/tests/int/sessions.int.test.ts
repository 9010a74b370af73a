import { sql } from '@payloadcms/db-postgres'
import { beforeEach, describe, expect, it } from 'vitest'

import type { Answer } from '../setup/askPayload.ts'

import { inTransaction } from '../../plugin/database/inTransaction.ts'
import { query } from '../../plugin/database/query.ts'
import { askPayload } from '../setup/askPayload.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

let id: string

const email = 'editor@test.example'
const password = '口令-editor'

const { accountOf, edit, payload, signIn } = await useNewsroom('sessions', { accounts: ['admin'] })

beforeEach(async () => {
  const account = await accountOf('editor')
  id = account.id
  await query({ payload }, sql`DELETE FROM newsroom_attempts`)
})

const enter = (secret = password): Promise<Answer> =>
  askPayload(payload, {
    body: { email, password: secret },
    method: 'POST',
    path: '/users/login',
  })

const tokenOf = ({ body }: Answer) => (body as { token: string }).token

const isAlive = async (token: string): Promise<boolean> => {
  const { body } = await askPayload(payload, { path: '/users/me', token })
  return (body as { user: unknown }).user !== null
}

describe('sign-ins at the same moment', () => {
  it('each open a valid session', async () => {
    for (let round = 0; round < 5; round += 1) {
      const answers = await Promise.all([enter(), enter(), enter(), enter()])
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
      const alive = await Promise.all(answers.map((each) => isAlive(tokenOf(each))))
      expect(alive).toEqual([true, true, true, true])
    }
  })

  it('survive sign-outs, renewals and saves of the account at the same moment', async () => {
    for (let round = 0; round < 4; round += 1) {
      const [leaving, staying, renewed] = await Promise.all([
        signIn('editor'),
        signIn('editor'),
        signIn('editor'),
      ])
      const name = `测试${round}`
      const [entered, , refreshed] = await Promise.all([
        enter(),
        askPayload(payload, { method: 'POST', path: '/users/logout', token: leaving }),
        askPayload(payload, { method: 'POST', path: '/users/refresh-token', token: renewed }),
        askPayload(payload, {
          body: { currentPassword: password, name },
          method: 'PATCH',
          path: `/users/${id}`,
          token: staying,
        }),
        enter(),
      ])
      const { refreshedToken } = refreshed.body as { refreshedToken: string }
      expect(await isAlive(leaving)).toBe(false)
      expect(await isAlive(staying)).toBe(true)
      expect(await isAlive(tokenOf(entered))).toBe(true)
      expect(await isAlive(refreshedToken)).toBe(true)
      const { name: stored } = await payload.findByID({
        id,
        collection: 'users',
        overrideAccess: true,
      })
      expect(stored).toBe(name)
    }
  })
})

/** Lets a sign-in come as far as its password, then changes the account, then lets it go on. */
async function whileSigningIn(change: Record<string, unknown>): Promise<Answer> {
  let entering: Promise<Answer> | undefined
  const isWaiting = async () => {
    const sign = sql`SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted`
    return (await query({ payload }, sign)).length > 0
  }
  await inTransaction({
    act: async ({ req }) => {
      const name = `newsroom:account:${id}`
      await query(req, sql`SELECT pg_advisory_xact_lock(hashtextextended(${name}, 0))`)
      entering = enter()
      await expect.poll(isWaiting, { timeout: 20_000 }).toBe(true)
      const account = await payload.db.findOne<{ id: string }>({
        collection: 'users',
        req,
        where: { id: { equals: id } },
      })
      await payload.db.updateOne({ id, collection: 'users', data: { ...account, ...change }, req })
    },
    keeps: () => true,
    payload,
  })
  return entering ?? enter()
}

describe('a sign-in that began before', () => {
  it('a deactivation opens no session, nor reactivates the account', async () => {
    const entered = await whileSigningIn({ isDeactivated: true, sessions: [] })
    expect(entered.status).toBe(401)
    const account = await payload.findByID({ id, collection: 'users', overrideAccess: true })
    expect([account.isDeactivated, account.sessions]).toEqual([true, []])
    await edit({ collection: 'users', id }, { isDeactivated: false })
    expect((await enter()).status).toBe(200)
  })

  it('a new password opens no session by the old one, nor restores it', async () => {
    const entered = await whileSigningIn({ hash: 'ab', salt: 'cd', sessions: [] })
    expect(entered.status).toBe(401)
    expect((await enter()).status).toBe(401)
    await edit({ collection: 'users', id }, { password })
    expect((await enter()).status).toBe(200)
  })

  it('a loss of roles does not restore them', async () => {
    const entered = await whileSigningIn({ roles: ['reporter'] })
    expect(entered.status).toBe(200)
    const account = await payload.findByID({ id, collection: 'users', overrideAccess: true })
    expect(account.roles).toEqual(['reporter'])
  })
})
