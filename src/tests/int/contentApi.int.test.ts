import { GRAPHQL_POST } from '@payloadcms/next/routes'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { handleEndpoints } from 'payload'
import { contentApi, withdrawDocuments } from 'payload-newsroom'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { RequestQuota } from '../../plugin/api/requestQuota.ts'
import { documentsOf, draftPackage } from '../fixtures/draftPackage.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

let live: Awaited<ReturnType<typeof draftPackage>>
const { accountOf, create, edit, payload, release, signIn } = await useNewsroom('content_api', {
  env: { NEWSROOM_PROXIES: '1' },
})
const user = await accountOf('chiefEditor')

beforeAll(async () => {
  for (let each = 0; each < 3; each++) live = await releasePackage()
  await draftPackage(payload)
})

async function releasePackage() {
  const made = await draftPackage(payload)
  const documents = documentsOf(made)
  expect(await release(documents)).toMatchObject({ kind: 'released' })
  return made
}

/** How often Payload itself was asked, behind the door. */
let asked = 0

const byPayload = {
  graphql: (request: Request) => {
    asked += 1
    return GRAPHQL_POST(Promise.resolve(payload.config))(request)
  },
  rest: (request: Request) => {
    asked += 1
    return handleEndpoints({ config: Promise.resolve(payload.config), request })
  },
}

const toRequest = (path: string, init: RequestInit = {}) =>
  new Request(`http://localhost:3000/api${path}`, init)

/** As the route of the app answers. */
async function ask(path: string, init: RequestInit = {}) {
  const handle = path.startsWith('/graphql') ? byPayload.graphql : byPayload.rest
  const way = contentApi({ config: Promise.resolve(payload.config), handle })
  const response = await way(toRequest(path, init))
  const { headers, status } = response
  return { headers, status, text: await response.text() }
}

const askGraphql = (body: unknown, headers: Record<string, string> = {}) =>
  ask('/graphql', {
    body: JSON.stringify(body),
    headers: { 'Content-Type': 'application/json', ...headers },
    method: 'POST',
  })

describe('an anonymous answer', () => {
  it.each([
    '/reports?limit=10&depth=0',
    '/reports?limit=10',
    '/reports?limit=2&page=2&depth=1&sort=headline',
    '/reports?pagination=false&depth=2',
    '/reports?where[genre][equals]=news&select[headline]=true&select[html]=true',
    '/speeches?limit=1&sort=-date',
    '/meetings',
    '/people?limit=3',
    '/reports/count',
    '/newsroom/feed?full=1',
  ])('equals Payload’s own answer, cached or not: %s', async (path) => {
    const own = await byPayload.rest(toRequest(path))
    const text = await own.text()
    const first = await ask(path)
    const before = asked
    const second = await ask(path)
    expect([first.status, first.text]).toEqual([own.status, text])
    expect([second.status, second.text]).toEqual([own.status, text])
    expect(second.headers.get('content-type')).toBe(own.headers.get('content-type'))
    expect(asked).toBe(before)
  })

  it.each([
    '/reports?limit=1',
    '/newsroom/feed',
    '/newsroom/search?q=x',
    '/graphql?query={Reports{totalDocs}}',
  ])('has no body for HEAD: %s', async (path) => {
    const whole = await ask(path)
    const head = await ask(path, { method: 'HEAD' })
    expect([head.status, head.text]).toEqual([200, ''])
    expect(head.headers.get('etag')).toBe(whole.headers.get('etag'))
  })

  it.each(['/reports?limit=1', '/reports?limit=abc', '/newsroom/feed', '/newsroom/search?q=x'])(
    'may be read by the pages of other sites, without a session: %s',
    async (path) => {
      for (const init of [{}, { method: 'OPTIONS' }]) {
        const { headers } = await ask(path, { headers: { Origin: 'https://app.example' }, ...init })
        expect(headers.get('access-control-allow-origin')).toBe('*')
        expect(headers.has('access-control-allow-credentials')).toBe(false)
      }
    },
  )

  it.each(['/reports?limit=abc', '/reports/x', '/users', '/access', '/nothing', '/newsroom/x'])(
    'is kept by nobody where it refuses: %s',
    async (path) => {
      const { headers, status } = await ask(path)
      expect([status >= 400, headers.get('cache-control')]).toEqual([
        true,
        expect.stringContaining('no-store'),
      ])
    },
  )

  it('allows no other origin where it is about accounts', async () => {
    const { headers } = await ask('/users/me', { headers: { Origin: 'https://app.example' } })
    expect(headers.has('access-control-allow-origin')).toBe(false)
  })

  it.each([
    '/reports?limit=abc',
    '/reports/abc',
    '/users',
    '/reports?where[speeches.title][like]=x',
  ])('passes Payload’s refusal on, and caches none: %s', async (path) => {
    const own = await byPayload.rest(toRequest(path))
    await ask(path)
    const before = asked
    const { status, text } = await ask(path)
    expect([status, text]).toEqual([own.status, await own.text()])
    expect(asked).toBe(before + 1)
  })

  it('shows a release at once', async () => {
    const path = '/reports?limit=100&depth=0'
    await ask(path)
    await Promise.all(
      Array.from({ length: 5 }, async () => {
        const { report } = await releasePackage()
        expect((await ask(path)).text).toContain(report.id)
        expect((await ask(`/reports/${report.id}`)).status).toBe(200)
      }),
    )
  })

  it('stays the same, tag and all, while a draft is saved', async () => {
    const path = `/reports/${live.report.id}`
    const before = await ask(path)
    await edit({ collection: 'reports', id: live.report.id }, { headline: 'LEAK-DRAFT' })
    const after = await ask(path)
    expect(after.text).toBe(before.text)
    expect(after.headers.get('etag')).toBe(before.headers.get('etag'))
  })

  it('drops what is withdrawn, from relations too', async () => {
    const { report, speech } = await releasePackage()
    const path = `/reports/${report.id}?depth=0`
    expect((await ask(path)).text).toContain(speech.id)
    expect((await ask(`/speeches/${speech.id}`)).status).toBe(200)
    const outcome = await withdrawDocuments({
      payload,
      user,
      withdrawal: {
        dependents: 'detach',
        documents: [{ collection: 'speeches', id: speech.id }],
        notice: '撤回',
        reason: '测试',
      },
    })
    expect(outcome).toMatchObject({ kind: 'withdrawn' })
    expect((await ask(`/speeches/${speech.id}`)).status).toBe(404)
    expect((await ask(path)).text).not.toContain(speech.id)
  })
})

describe('an address that leads nowhere', () => {
  it.each([
    ['/constructor', 'GET'],
    ['/__proto__', 'GET'],
    ['/toString/versions/x', 'POST'],
    ['/hasOwnProperty/01900000-0000-7000-8000-000000000000', 'PATCH'],
    ['/releases/versions/01900000-0000-7000-8000-000000000000', 'POST'],
    ['/payload-preferences/versions/x', 'POST'],
    ['/payload-locked-documents/versions/x', 'GET'],
  ])('is no server error: %s %s', async (path, method) => {
    const { headers, status } = await ask(path, { method })
    expect([status, headers.get('cache-control')]).toEqual([404, 'no-store'])
  })
})

describe('a conditional request', () => {
  it.each(['/reports?limit=2', '/newsroom/feed', '/graphql?query={Reports{docs{headline}}}'])(
    'is answered 304 by tag and by date, until something changes: %s',
    async (path) => {
      await ask(path)
      // The date is said when its second is over: until then it could not tell two changes apart.
      await expect.poll(async () => (await ask(path)).headers.get('last-modified')).not.toBeNull()
      const { headers } = await ask(path)
      const tag = headers.get('etag') ?? ''
      expect(tag).toMatch(/^"[\w-]{27}"$/u)
      expect(headers.get('cache-control')).toBe(
        'public, max-age=0, s-maxage=1, stale-while-revalidate=1',
      )
      expect(headers.get('vary')).toContain('Authorization, Cookie')
      const since = headers.get('last-modified') ?? ''
      for (const known of [
        { 'If-None-Match': `"x", W/${tag}` },
        { 'If-Modified-Since': since },
        { 'If-Modified-Since': 'Thu, 01 Jan 1970 00:00:00 GMT', 'If-None-Match': tag },
      ]) {
        const { headers: said, status, text } = await ask(path, { headers: known as HeadersInit })
        expect([status, text, said.get('etag')]).toEqual([304, '', tag])
      }
      const other = { 'If-Modified-Since': since, 'If-None-Match': '"other"' }
      expect((await ask(path, { headers: other })).status).toBe(200)
      await releasePackage()
      expect((await ask(path, { headers: { 'If-None-Match': tag } })).status).toBe(200)
      expect((await ask(path, { headers: { 'If-Modified-Since': since } })).status).toBe(200)
    },
  )
})

describe('callers who are signed in', () => {
  it('get answers of their own that are not cached', async () => {
    const token = await signIn('chiefEditor')
    const path = `/reports/${live.report.id}?draft=true&depth=0`
    const mine = await ask(path, { headers: { Authorization: `JWT ${token}` } })
    expect(mine.text).toContain('LEAK-DRAFT')
    expect(mine.headers.get('cache-control')).toBe('private, no-store')
    const cookie = { Cookie: `payload-token=${token}` }
    expect((await ask(path, { headers: cookie })).headers.get('ratelimit-limit')).toBeNull()
    const theirs = await ask(path)
    expect([theirs.status, theirs.text.includes('LEAK')]).toEqual([200, false])
  })
})

describe('GraphQL', () => {
  const query = '{ Reports(limit: 2) { docs { headline } totalDocs } }'

  it('caches the answers to queries, by GET and POST', async () => {
    const first = await askGraphql({ query })
    const byGet = await ask(`/graphql?query=${encodeURIComponent(query)}`)
    const before = asked
    expect((await askGraphql({ query })).text).toBe(first.text)
    await ask(`/graphql?query=${encodeURIComponent(query)}`)
    expect([asked, byGet.text]).toEqual([before, first.text])
  })

  it('caches no mutation, nothing about accounts and no failure', async () => {
    const login = `mutation { loginUser(email: "chiefeditor@test.example", password: "口令-chiefEditor") { exp } }`
    for (const text of [login, '{ initializedUser }', '{ Users { totalDocs } }']) {
      await askGraphql({ query: text })
      const before = asked
      const { headers } = await askGraphql({ query: text })
      expect([asked, headers.get('etag')]).toEqual([before + 1, null])
    }
    const { status } = await ask(`/graphql?query=${encodeURIComponent(login)}`)
    expect(status).toBe(405)
  })

  const aliases = Array.from({ length: 11 }, (_, each) => `a${each}: Reports { totalDocs }`)
  it.each([
    ['a flood of aliases', { query: `{ ${aliases.join(' ')} }` }, /at most 10 aliases/u],
    [
      'one that nests without end',
      { query: `{ Reports { docs ${'{ meeting '.repeat(9)} { name } ${'}'.repeat(9)} } }` },
      /levels of fields|complexity|Cannot query/u,
    ],
    [
      'one that is dear',
      {
        query: `{ Reports { docs { ${['meeting', 'section']
          .map((one) => `${one} { createdAt updatedAt }`)
          .join(
            ' ',
          )} ${Array.from({ length: 9 }, (_, each) => `s${each}: speeches { speaker { name } meeting { name } images { alt } }`).join(' ')} } } }`,
      },
      /complexity/u,
    ],
    ['a batch', [{ query }, { query }], /./u],
  ])('refuses %s with 400', async (_, body, words) => {
    const { status, text } = await askGraphql(body)
    expect([status, words.test(text)]).toEqual([400, true])
  })
})

describe('the documented examples', () => {
  const example = (file: string) =>
    readFileSync(path.resolve(import.meta.dirname, '../../../docs/how-to/api', file), 'utf8')

  it('give the texts by GraphQL and REST, the same', async () => {
    const byGraphql = await askGraphql({ query: example('texts.graphql') })
    const address = example('texts.rest.txt').trim().replace('GET /api', '')
    const byRest = await ask(address)
    type Texts = { docs: { headline: string; html: string; plainText: string }[] }
    const { docs } = (JSON.parse(byGraphql.text) as { data: { Reports: Texts } }).data.Reports
    const listed = (JSON.parse(byRest.text) as Texts).docs
    expect(docs.map(({ headline, html, plainText }) => [headline, html, plainText])).toEqual(
      listed.map(({ headline, html, plainText }) => [headline, html, plainText]),
    )
    expect(listed).toHaveLength(5)
    expect(docs[0]).toHaveProperty('speeches')
  })
})

describe('keys and limits', () => {
  const path = '/reports?limit=1&depth=0'
  const makeKey = async (perMinute: number) => {
    const { id } = await create('api-keys', {
      holder: '测试',
      isActive: true,
      name: `测试${perMinute}`,
      perMinute,
    })
    const token = await signIn('admin')
    const { text } = await ask('/newsroom/api-keys/key', {
      body: JSON.stringify({ currentPassword: '口令-admin', id }),
      headers: { Authorization: `JWT ${token}`, 'Content-Type': 'application/json' },
      method: 'POST',
    })
    return { id, key: (JSON.parse(text) as { key: string }).key }
  }
  const withKey = (key: string) => ({ headers: { Authorization: `Newsroom-Key ${key}` } })
  const from = (address: string) => ({ headers: { 'X-Forwarded-For': address } })

  beforeAll(async () => {
    await accountOf('admin')
  })

  /** A minute that ends while a test counts would begin its count anew. */
  beforeEach(async () => {
    const left = 60_000 - (Date.now() % 60_000)
    if (left < 20_000) await sleep(left)
  })

  it('are shown once, stored as a hash and made by administrators alone', async () => {
    const { id, key } = await makeKey(100)
    expect(key).toMatch(/^nk_[\w-]{43}$/u)
    const token = await signIn('admin')
    const asAdmin = { headers: { Authorization: `JWT ${token}` } }
    const { text } = await ask(`/api-keys/${id}`, asAdmin)
    expect(text).toContain(key.slice(-4))
    expect(text).not.toContain(key)
    expect(JSON.parse(text)).not.toHaveProperty('hash')
    expect((await ask('/api-keys')).status).toBe(403)
    const chief = await signIn('chiefEditor')
    const callers: Record<string, string>[] = [{}, { Authorization: `JWT ${chief}` }]
    for (const headers of callers) {
      const { status } = await ask('/newsroom/api-keys/key', {
        body: JSON.stringify({ id }),
        headers: { ...headers, 'Content-Type': 'application/json' },
        method: 'POST',
      })
      expect(status).toBe(403)
    }
  })

  it('show what anybody sees, and are limited by the key', async () => {
    const { key } = await makeKey(50)
    const nobody = await ask(`/reports/${live.report.id}?draft=true`)
    const holder = await ask(`/reports/${live.report.id}?draft=true`, withKey(key))
    expect(holder.text).toBe(nobody.text)
    expect(holder.headers.get('ratelimit-limit')).toBe('50')
    expect(holder.headers.get('ratelimit-remaining')).toBe('49')
    expect(holder.headers.get('cache-control')).toBe('private, max-age=0')
  })

  it('refuse more than they allow, in the newsroom’s language, and say when to try again', async () => {
    const { key } = await makeKey(2)
    await ask(path, withKey(key))
    await ask(path, withKey(key))
    const { headers, status, text } = await ask(path, withKey(key))
    expect(status).toBe(429)
    expect(text).toMatch(/请求太多：每分钟最多 2 次，请 \d+ 秒后再试。"/u)
    const seconds = Number(headers.get('retry-after'))
    expect(seconds).toBeGreaterThan(0)
    expect(seconds).toBeLessThanOrEqual(60)
    expect(headers.get('ratelimit-remaining')).toBe('0')
  })

  it('are refused when they are unknown or switched off', async () => {
    const { id, key } = await makeKey(50)
    await payload.update({
      id,
      collection: 'api-keys',
      data: { isActive: false },
      overrideAccess: true,
    })
    for (const wrong of [key, 'nk_nothing', '']) {
      const { headers, status, text } = await ask(path, withKey(wrong))
      expect([status, headers.get('www-authenticate')]).toEqual([401, 'Newsroom-Key'])
      expect(text).toMatch(/接口密钥不对或已停用/u)
    }
    const asked = await ask(path, {
      headers: { ...withKey('nk_nothing').headers, 'Accept-Language': 'en-GB,en' },
    })
    expect(asked.text).toContain('This key of the API is not known')
    expect(asked.text).not.toMatch(/\p{Script=Han}/u)
  })

  it('limit each address without a key by itself, whatever it claims', async () => {
    const first = await ask(path, from('203.0.113.7'))
    expect(first.headers.get('ratelimit-limit')).toBe('600')
    const spent = await Promise.all(
      Array.from({ length: 600 }, () => ask(path, from('203.0.113.7'))),
    )
    expect(spent.at(-1)?.status).toBe(429)
    expect((await ask(path, from('203.0.113.8'))).status).toBe(200)
    // A cookie or a token that is none does not get around it, nor a header that the proxy did not write.
    const claims: Record<string, string>[] = [
      { Cookie: 'payload-token=x' },
      { Authorization: 'JWT x' },
      { Authorization: 'Bearer x' },
    ]
    for (const headers of claims) {
      const asked = { headers: { ...headers, 'X-Forwarded-For': '198.51.100.1, 203.0.113.7' } }
      expect((await ask(path, asked)).status).toBe(429)
    }
  })

  it('count on all servers together', async () => {
    const asked = { name: 'two servers', perMinute: 1000 }
    const servers = [new RequestQuota(payload), new RequestQuota(payload)]
    for (const server of servers)
      for (let each = 0; each < 600; each++) expect(server.take(asked).isSpent).toBe(false)
    // Neither counted a thousand itself: each heard of the other's.
    for (const server of servers) await expect.poll(() => server.take(asked).isSpent).toBe(true)
  })
})
