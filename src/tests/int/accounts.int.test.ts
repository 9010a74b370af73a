import { sql } from '@payloadcms/db-postgres'
import { Secret, TOTP } from 'otpauth'
import { describe, expect, it } from 'vitest'

import type { Pace } from '../../domain/accounts/attemptPaces.ts'
import type { Role } from '../../domain/staff/roles.ts'
import type { Answer } from '../setup/askPayload.ts'

import { firstWait, paces } from '../../domain/accounts/attemptPaces.ts'
import { query } from '../../plugin/database/query.ts'
import { countAttempt } from '../../plugin/security/rateLimit.ts'
import { hashOf } from '../../plugin/security/tokens.ts'
import { draftPackage } from '../fixtures/draftPackage.ts'
import { askPayload } from '../setup/askPayload.ts'
import { withFullHashing } from '../setup/passwords.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

const good = '清晨的江面有雾也有船'

const { accountOf, edit, payload, signIn } = await useNewsroom('accounts', {
  accounts: ['admin', 'editor', 'proofreader', 'chiefEditor', 'reporter'],
  env: { NEWSROOM_PROXIES: '1' },
  review: 'threeReviews',
})

const idOf = async (role: Role) => (await accountOf(role)).id

async function post(path: string, body: Record<string, unknown>, role?: Role): Promise<Answer> {
  const token = role && (await signIn(role))
  const confirmed = { ...(role && { currentPassword: `口令-${role}` }), ...body }
  return askPayload(payload, { body: confirmed, method: 'POST', path, token })
}

type Attempt = {
  readonly code?: string
  readonly cookie?: string
  readonly email: string
  readonly from: string
  readonly password: string
}

async function attempt({ code, cookie, email, from, password }: Attempt) {
  const { handleEndpoints } = await import('payload')
  return handleEndpoints({
    config: Promise.resolve(payload.config),
    request: new Request('http://localhost:3000/api/users/login', {
      body: JSON.stringify({ email, password, ...(code !== undefined && { code }) }),
      headers: {
        'Accept-Language': 'zh',
        'Content-Type': 'application/json',
        'X-Forwarded-For': from,
        ...(cookie !== undefined && { Cookie: cookie }),
      },
      method: 'POST',
    }),
  })
}

async function invited({ email, name, roles }: { email: string; name: string; roles: Role[] }) {
  const { body, status } = await post('/newsroom/accounts/invite', { email, name, roles }, 'admin')
  expect(status).toBe(200)
  const { link } = body as { link: string }
  return { link, token: link.split('#')[1] ?? '' }
}

const entriesOn = async (subject: string) => {
  const { docs } = await payload.find({
    collection: 'audit-entries',
    limit: 100,
    overrideAccess: true,
    sort: 'createdAt',
    where: { subject: { equals: subject } },
  })
  return docs
}

const actionsOn = async (subject: string) => (await entriesOn(subject)).map(({ action }) => action)

const findUser = async (email: string) => {
  const { docs } = await payload.find({
    collection: 'users',
    overrideAccess: true,
    where: { email: { equals: email } },
  })
  const [user] = docs
  if (!user) throw new Error(`no account ${email}`)
  return user
}

describe('an invitation', () => {
  it('is sent by administrators alone', async () => {
    const body = { email: 'x@test.example', name: '某人', roles: ['admin'] }
    expect((await post('/newsroom/accounts/invite', body, 'chiefEditor')).status).toBe(403)
    expect((await post('/newsroom/accounts/invite', body)).status).toBe(403)
    expect((await post('/users', { ...body, password: good }, 'admin')).status).toBe(403)
  })

  it('says of every role what it may do, before somebody is given it', async () => {
    const path = '/newsroom/accounts/roles'
    const told = await askPayload(payload, { path, token: await signIn('admin') })
    expect(told.body).toMatchObject({
      lines: { proofreader: '校对：修改任何人的稿件；签署“一校”、“二校”、“诵读”、“三校”' },
    })
    expect((await askPayload(payload, { path })).status).toBe(403)
  })

  it('sets a password once, by the site’s own address, with the secret out of every log', async () => {
    const person = { email: 'neu@test.example', name: '昝新来', roles: ['reporter'] as Role[] }
    const { link, token } = await invited(person)
    expect(link).toMatch(/^http:\/\/localhost:3000\/admin\/set-password#[\w-]{43}$/u)
    const check = await post('/newsroom/accounts/password/check', { token })
    expect(check.body).toEqual({
      email: person.email,
      name: person.name,
      roles: ['记者：上传来稿和图片；写稿，修改自己的稿件'],
    })

    const bad = await post('/newsroom/accounts/password/set', { password: 'Password123', token })
    expect([bad.status, bad.text]).toEqual([400, expect.stringContaining('太常见')])

    const both = await Promise.all([
      post('/newsroom/accounts/password/set', { password: good, token }),
      post('/newsroom/accounts/password/set', { password: `${good}了`, token }),
    ])
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409])
    expect((await post('/newsroom/accounts/password/check', { token })).status).toBe(409)

    const isFirst = both[0].status === 200
    const password = isFirst ? good : `${good}了`
    const signed = await attempt({ email: person.email, from: '192.0.2.10', password })
    expect(signed.status).toBe(200)
    const { id } = await findUser(person.email)
    expect(await actionsOn(`users:${id}`)).toEqual([
      'create',
      'invite',
      'update',
      'passwordSet',
      'signIn',
    ])
    // Whoever holds the link is the account itself.
    expect((await entriesOn(`users:${id}`)).map(({ actorName }) => actorName)).toEqual([
      '测试admin',
      '测试admin',
      person.name,
      person.name,
      person.name,
    ])
  })

  it('expires after three days, and when the next one is sent', async () => {
    const person = { email: 'late@test.example', name: '昝晚来', roles: ['reporter'] as Role[] }
    const { token } = await invited(person)
    await query(
      { payload },
      sql`UPDATE newsroom_password_links SET expires_at = expires_at - interval '72 hours' WHERE used_at IS NULL`,
    )
    const set = (secret: string) =>
      post('/newsroom/accounts/password/set', { password: good, token: secret })
    expect((await set(token)).status).toBe(409)
    const { id } = await findUser(person.email)
    const links: string[] = []
    for (let n = 0; n < 2; n += 1) {
      const { body } = await post('/newsroom/accounts/link', { account: id }, 'admin')
      links.push((body as { link: string }).link.split('#')[1] ?? '')
    }
    expect((await set(links[0] ?? '')).status).toBe(409)
    expect((await set(links[1] ?? '')).status).toBe(200)
  })

  it('is stored as a hash', async () => {
    const person = { email: 'hash@test.example', name: '昝密', roles: ['reporter'] as Role[] }
    const { token } = await invited(person)
    const rows = await query({ payload }, sql`SELECT * FROM newsroom_password_links`)
    expect(JSON.stringify(rows)).not.toContain(token)
  })
})

describe('a forgotten password', () => {
  it('is answered alike whether the account exists or not', async () => {
    const known = await post('/users/forgot-password', { email: 'editor@test.example' })
    const unknown = await post('/users/forgot-password', { email: 'nobody@test.example' })
    expect(known.status).toBe(200)
    expect(known.text).toBe(unknown.text)
  })

  it('is not reset by Payload’s own operations', async () => {
    expect((await post('/users/reset-password', { password: good, token: 'x' })).status).toBe(409)
    await expect(
      payload.db.updateOne({
        collection: 'users',
        data: {
          resetPasswordExpiration: new Date(Date.now() + 60_000).toISOString(),
          resetPasswordToken: 'planted',
        },
        where: { email: { equals: 'editor@test.example' } },
      }),
    ).resolves.toBeTruthy()
    expect((await post('/users/reset-password', { password: good, token: 'planted' })).status).toBe(
      409,
    )
  })

  it('is set for nobody else', async () => {
    const token = await signIn('admin')
    const { status } = await askPayload(payload, {
      body: { password: good },
      method: 'PATCH',
      path: `/users/${await idOf('editor')}`,
      token,
    })
    expect(status).toBe(403)
  })
})

describe('a deactivated account', () => {
  it('loses its sessions at once, and cannot sign in', async () => {
    const person = { email: 'gone@test.example', name: '昝离', roles: ['editor'] as Role[] }
    const { token } = await invited(person)
    await post('/newsroom/accounts/password/set', { password: good, token })
    const signed = await attempt({ email: person.email, from: '192.0.2.20', password: good })
    const { token: session } = (await signed.json()) as { token: string }
    const ask = () => askPayload(payload, { path: '/users?limit=1', token: session })
    expect((await ask()).status).toBe(200)

    const { id } = await findUser(person.email)
    const admin = await signIn('admin')
    const switchTo = (isDeactivated: boolean) =>
      askPayload(payload, {
        body: { currentPassword: '口令-admin', isDeactivated },
        method: 'PATCH',
        path: `/users/${id}`,
        token: admin,
      })
    expect((await switchTo(true)).status).toBe(200)
    expect((await ask()).status).toBe(403)
    const me = await askPayload(payload, { path: '/users/me', token: session })
    expect(me.body).toMatchObject({ user: null })
    const again = await attempt({ email: person.email, from: '192.0.2.20', password: good })
    expect(again.status).toBe(401)
    expect((await findUser(person.email)).leftAt).toBeTruthy()
    expect((await post('/newsroom/accounts/link', { account: id }, 'admin')).status).toBe(409)
    expect((await switchTo(false)).status).toBe(200)
    expect(await actionsOn(`users:${id}`)).toEqual(
      expect.arrayContaining(['deactivate', 'reactivate']),
    )
  })

  it('is never the last administrator and never one’s own', async () => {
    const own = await askPayload(payload, {
      body: { currentPassword: '口令-admin', isDeactivated: true },
      method: 'PATCH',
      path: `/users/${await idOf('admin')}`,
      token: await signIn('admin'),
    })
    expect([own.status, own.text]).toEqual([403, expect.stringContaining('不能停用自己')])
    const last = edit({ collection: 'users', id: await idOf('admin') }, { roles: ['editor'] })
    await expect(last).rejects.toThrow(/last active|最后一名/u)
  })
})

describe('attempts to sign in', () => {
  it('are delayed after five, whatever address they claim, and the next address is not', async () => {
    const email = 'chiefeditor@test.example'
    const wrong = (from: string) => attempt({ email, from, password: 'wrong-wrong' })
    const statuses = []
    for (let n = 0; n < 7; n += 1) statuses.push((await wrong('6.6.6.6, 192.0.2.30')).status)
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429, 429])
    const refused = await wrong('7.7.7.7, 192.0.2.30')
    expect(refused.status).toBe(429)
    expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(0)
    expect(await refused.text()).toContain('秒后再试')
    const right = await attempt({ email, from: '192.0.2.31', password: '口令-chiefEditor' })
    expect(right.status).toBe(200)
  })

  it('count one by one when they come all at once', async () => {
    const began = performance.now()
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        attempt({ email: 'proofreader@test.example', from: '192.0.2.40', password: 'wrong' }),
      ),
    )
    const judged = answers.filter(({ status }) => status !== 429)
    // One more for each wait that is over before the last of them was counted, on a slow machine.
    const waits = Math.floor((performance.now() - began) / 1000 / firstWait)
    expect(judged.length).toBeLessThanOrEqual(5 + waits)
  }, 180_000)

  it('of strangers do not lock out whoever signed in on this device before', async () => {
    const email = 'reporter@test.example'
    const password = '口令-reporter'
    const first = await attempt({ email, from: '192.0.2.50', password })
    const cookie = first.headers
      .getSetCookie()
      .find((each) => each.startsWith('newsroom-device='))
      ?.split(';')[0]
    expect(cookie).toBeDefined()
    const statuses = await Promise.all(
      Array.from({ length: 40 }, async (_, n) => {
        const { status } = await attempt({ email, from: `198.51.100.${n}`, password: 'wrong' })
        return status
      }),
    )
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThanOrEqual(15)
    // The flood goes on, however slowly this machine counts it.
    await query(
      { payload },
      sql`UPDATE newsroom_attempts SET blocked_until = now() + interval '30 seconds' WHERE failures >= 20`,
    )
    const stranger = await attempt({ email, from: '198.51.100.200', password })
    expect(stranger.status).toBe(429)
    const own = await attempt({ email, from: '198.51.100.1', password, ...(cookie && { cookie }) })
    expect(own.status).toBe(200)
  }, 180_000)

  it('take as long for an address without an account', async () => {
    const time = async (email: string, from: string) => {
      const began = performance.now()
      await attempt({ email, from, password: 'wrong-wrong' })
      return performance.now() - began
    }
    // The shortest of three: a machine that hesitates once says nothing about the account.
    const shortest = async (email: string, network: string) => {
      const times = [await time(email, `${network}.1`), await time(email, `${network}.2`)]
      return Math.min(...times, await time(email, `${network}.3`))
    }
    const known = await withFullHashing(() => shortest('editor@test.example', '192.0.2'))
    const unknown = await withFullHashing(() => shortest('nobody@test.example', '198.51.100'))
    expect(unknown).toBeGreaterThan(known / 3)
  })
})

describe('the wait after failures', () => {
  const waitAfter = async (failures: number, pace: Pace) => {
    const of = `wait after ${failures} ${pace.most}`
    await query(
      { payload },
      sql`INSERT INTO newsroom_attempts (key, failures) VALUES (${hashOf(of)}, ${failures - 1})`,
    )
    expect(await countAttempt(payload, { of, pace })).toBeUndefined()
    const [row] = await query(
      { payload },
      sql`SELECT extract(epoch FROM blocked_until - last_at) AS seconds FROM newsroom_attempts WHERE key = ${hashOf(of)}`,
    )
    return Number(row?.seconds)
  }

  it.each([
    [0, 0],
    [4, 0],
    [5, 5],
    [6, 10],
    [7, 20],
    [12, 640],
    [13, 900],
    [400, 900],
  ])('of %i is %i seconds for one account from one address', async (failures, seconds) => {
    expect(await waitAfter(failures, paces.accountFrom)).toBe(seconds)
  })

  it('never keeps the holder of an account away for more than half a minute by what strangers do', async () => {
    expect(await waitAfter(100_000, paces.account)).toBe(30)
  })
})

describe('a second factor', () => {
  const codeOf = (secret: string, timestamp = Date.now()) =>
    new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp })

  it('is set up, asked for, accepted once, and cleared by an administrator', async () => {
    const email = 'editor@test.example'
    const password = '口令-editor'
    const begun = await post('/newsroom/accounts/factor/begin', {}, 'editor')
    const { picture, secret } = begun.body as { picture: { path: string }; secret: string }
    expect(picture.path).toMatch(/^M/u)
    // Begun is not confirmed: nobody is locked out by looking at the picture.
    expect((await attempt({ email, from: '192.0.2.70', password })).status).toBe(200)
    const wrong = await post('/newsroom/accounts/factor/confirm', { code: '000000' }, 'editor')
    expect(wrong.status).toBe(409)
    const before = codeOf(secret, Date.now() - 30_000)
    const confirmed = await post('/newsroom/accounts/factor/confirm', { code: before }, 'editor')
    const { recoveryCodes } = confirmed.body as { recoveryCodes: string[] }
    expect(recoveryCodes).toHaveLength(10)

    const asked = await attempt({ email, from: '192.0.2.71', password })
    expect(asked.status).toBe(401)
    expect(asked.headers.get('X-Newsroom-Second-Factor')).toBe('wanted')
    expect(await asked.text()).toContain('请输入两步验证的验证码')
    const replayed = await attempt({ code: before, email, from: '192.0.2.72', password })
    expect(replayed.status).toBe(401)
    const code = codeOf(secret)
    const two = await Promise.all([
      attempt({ code, email, from: '192.0.2.73', password }),
      attempt({ code, email, from: '192.0.2.74', password }),
    ])
    expect(two.map(({ status }) => status).toSorted()).toEqual([200, 401])

    const recovery = (recoveryCodes[0] ?? '').toUpperCase().replace('-', ' ')
    const byPaper = { code: recovery, email, from: '192.0.2.75', password }
    expect((await attempt(byPaper)).status).toBe(200)
    expect((await attempt(byPaper)).status).toBe(401)

    const rows = JSON.stringify(
      await query({ payload }, sql`SELECT * FROM newsroom_second_factors`),
    )
    expect(rows).not.toContain(secret)
    expect(rows).not.toContain(recoveryCodes[1])

    const account = await idOf('editor')
    const reset = (role: Role) => post('/newsroom/accounts/factor/reset', { account }, role)
    expect((await reset('chiefEditor')).status).toBe(403)
    expect((await reset('admin')).status).toBe(200)
    expect((await attempt({ email, from: '192.0.2.76', password })).status).toBe(200)
    expect(await actionsOn(`users:${account}`)).toEqual(
      expect.arrayContaining(['factorOn', 'factorReset']),
    )
  })

  it('is asked for by GraphQL as well', async () => {
    const begun = await post('/newsroom/accounts/factor/begin', {}, 'proofreader')
    const { secret } = begun.body as { secret: string }
    await post('/newsroom/accounts/factor/confirm', { code: codeOf(secret) }, 'proofreader')
    const { loginOperation } = await import('payload')
    const { createPayloadRequest } = await import('payload')
    const req = await createPayloadRequest({
      config: Promise.resolve(payload.config),
      request: new Request('http://localhost:3000/api/graphql', {
        headers: { 'X-Forwarded-For': '192.0.2.80' },
        method: 'POST',
      }),
    })
    req.payloadAPI = 'GraphQL'
    const login = loginOperation({
      collection: payload.collections.users,
      data: { email: 'proofreader@test.example', password: '口令-proofreader' },
      req,
    })
    await expect(login).rejects.toMatchObject({ data: { secondFactor: true }, status: 401 })
    await post('/newsroom/accounts/factor/reset', { account: await idOf('proofreader') }, 'admin')
  })
})

describe('a deputy', () => {
  const dayFrom = (days: number) =>
    new Date(Date.now() + days * 86_400_000).toLocaleDateString('sv-SE', {
      timeZone: 'Asia/Shanghai',
    })

  async function sign(role: Role, document: string) {
    const token = await signIn(role)
    const sheet = await askPayload(payload, {
      path: `/newsroom/review?document=${document}`,
      token,
    })
    const { approvalHash } = sheet.body as { approvalHash: string }
    return askPayload(payload, {
      body: { documents: [{ approvalHash, document }], verdict: 'pass' },
      method: 'POST',
      path: '/newsroom/review/sign',
      token,
    })
  }

  it('signs with the roles of whoever is away, while they are, and the signature says so', async () => {
    const { report } = await draftPackage(payload)
    const document = `reports:${report.id}`
    const [editor, proofreader] = [await idOf('editor'), await idOf('proofreader')]
    const away = (from: number, until: number, role: Role) =>
      post(
        '/newsroom/accounts/absence',
        { account: editor, deputies: [proofreader], from: dayFrom(from), until: dayFrom(until) },
        role,
      )
    expect((await away(-1, 1, 'proofreader')).status).toBe(409)
    expect((await away(1, -1, 'editor')).status).toBe(409)
    expect((await sign('proofreader', document)).status).toBe(409)
    expect((await away(-9, -1, 'editor')).status).toBe(200)
    expect((await sign('proofreader', document)).status).toBe(409)
    expect((await away(0, 0, 'chiefEditor')).status).toBe(200)
    expect((await sign('proofreader', document)).status).toBe(200)
    const { docs } = await payload.find({
      collection: 'signatures',
      overrideAccess: true,
      where: { subject: { equals: document } },
    })
    expect(docs[0]).toMatchObject({
      person: proofreader,
      role: 'editor',
      standsInFor: editor,
      standsInForName: '测试editor',
    })
  })

  it('signs nothing without a second factor where it is required', async () => {
    const { report } = await draftPackage(payload)
    const { accounts } = payload.config.custom.newsroom as { accounts: { secondFactor: string } }
    accounts.secondFactor = 'required'
    try {
      const refused = await sign('editor', `reports:${report.id}`)
      expect([refused.status, refused.text]).toEqual([409, expect.stringContaining('两步验证')])
    } finally {
      accounts.secondFactor = 'optional'
    }
  })
})
