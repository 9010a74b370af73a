import type { IncomingHttpHeaders, IncomingMessage, Server } from 'node:http'
import type { Socket } from 'node:net'

import { createServer, get } from 'node:http'
import { connect } from 'node:net'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'

import type { RunningNginx } from '../../ops/deploy/runNginx.ts'

import { hasNginx, runNginx } from '../../ops/deploy/runNginx.ts'
import { knownParameters } from '../../site/http/knownQuery.ts'

/** What arrived at the app, and what it was told to answer. */
type Echo = {
  readonly address: string
  readonly seen: { bytes: number; headers: IncomingHttpHeaders; method: string; url: string }[]
  readonly server: Server
}

/** A path by which the app below is told what to answer: a query would not reach it. */
const told = (path: string, wanted: Readonly<Record<string, string>>): string =>
  `${path}~${Buffer.from(new URLSearchParams(wanted).toString()).toString('hex')}`

const wantedBy = (url: string): URLSearchParams =>
  new URLSearchParams(Buffer.from(/~([0-9a-f]+)/u.exec(url)?.[1] ?? '', 'hex').toString())

/** An app that writes down what it is asked. By its path it can be told what to answer. */
async function startEcho(): Promise<Echo> {
  const seen: Echo['seen'] = []
  const server = createServer((req, res) => {
    let bytes = 0
    req.on('data', (chunk: Buffer) => (bytes += chunk.length))
    req.on('end', () => {
      const { headers, method = '', url = '' } = req
      seen.push({ bytes, headers, method, url })
      const wanted = wantedBy(url)
      res.statusCode = Number(wanted.get('status') ?? 200)
      res.setHeader('Cache-Control', wanted.get('cache') ?? 'public, max-age=0, s-maxage=1')
      res.setHeader('X-Powered-By', 'something')
      for (const cookie of wanted.getAll('cookie')) res.setHeader('Set-Cookie', cookie)
      setTimeout(() => res.end(`第${seen.length}次`), Number(wanted.get('ms') ?? 0))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('the echo has no port')
  return { address: `127.0.0.1:${address.port}`, seen, server }
}

/** As it is written, which neither `fetch` nor a browser would ask. */
async function askRaw(origin: string, path: string): Promise<void> {
  const { hostname, port } = new URL(origin)
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    get({ headers: { Host: 'localhost' }, hostname, path, port }, resolve).on('error', reject)
  })
  await answer.resume().toArray()
}

const isMissing = !hasNginx() && !process.env.CI
if (isMissing) console.warn('nginx is not installed: its tests are skipped (npm test installs it)')

describe.skipIf(isMissing)('nginx before the app', () => {
  let echo: Echo
  let nginx: RunningNginx
  let closed: RunningNginx
  const ask = (asked: string, init: RequestInit = {}) =>
    fetch(nginx.url + asked, { redirect: 'manual', ...init })
  const cacheOf = async (asked: string, init: RequestInit = {}) =>
    (await ask(asked, init)).headers.get('x-newsroom-cache')

  beforeAll(async () => {
    echo = await startEcho()
    const folder = inject('runFolder')
    nginx = await runNginx({ app: echo.address, folder: path.join(folder, 'nginx-echo') })
    closed = await runNginx({
      app: echo.address,
      folder: path.join(folder, 'nginx-closed'),
      includes: { 'staff.conf': 'deny all;' },
    })
  })
  afterAll(async () => {
    await closed.stop()
    await nginx.stop()
    echo.server.close()
  })

  describe('keeps', () => {
    it('a reader’s page for a second, whoever asks and whatever they carry', async () => {
      expect(await cacheOf('/reports/kept')).toBe('MISS')
      expect(await cacheOf('/reports/kept', { headers: { Cookie: 'payload-token=abc' } })).toBe(
        'HIT',
      )
      expect(await cacheOf('/reports/kept', { method: 'HEAD' })).toBe('HIT')
    })

    it.each([301, 404, 410])('a %i as well, and passes it on', async (status) => {
      const asked = told('/reports/gone', { status: String(status) })
      expect((await ask(asked)).status).toBe(status)
      const again = await ask(asked)
      expect([again.status, again.headers.get('x-newsroom-cache')]).toEqual([status, 'HIT'])
    })

    it('a page once for every way of setting it', async () => {
      const asked = '/reports/modes'
      const elder = { headers: { Cookie: 'reading=elder' } }
      expect(await cacheOf(asked)).toBe('MISS')
      expect(await cacheOf(asked, elder)).toBe('MISS')
      expect(await cacheOf(asked, elder)).toBe('HIT')
      expect(await cacheOf(asked, { headers: { Cookie: 'reading=nothing' } })).toBe('HIT')
    })

    const marks = [
      'utm_source=x',
      'BEFORE=1',
      '%62efore=1',
      'from=wechat&isappinstalled=0',
      'x[]=1',
    ]
    it.each([
      '/',
      '/reports',
      '/reports/marks',
      '/people/marks',
      '/feeds/latest.atom',
      '/media/m.webp',
    ])('one page at %s, whatever mark its links carry', async (asked) => {
      const before = echo.seen.length
      for (const mark of ['', ...marks.map((each) => `?${each}`)]) await ask(asked + mark)
      expect(echo.seen.slice(before).map(({ url }) => url)).toEqual([asked])
    })

    it.each(
      knownParameters.flatMap(({ names, path, times }) => {
        const known = ['/reports', '/feeds/all.json', '/search', '/mistake', '/oembed']
        return known.filter((each) => path.test(each)).map((asked) => ({ asked, names, times }))
      }),
    )(
      '$asked by what it knows, in one order, and by nothing else',
      async ({ asked, names, times }) => {
        const known = names.flatMap((name) =>
          Array.from({ length: times?.[name] ?? 1 }, (_, nth) => `${name}=${name}${nth}%2F`),
        )
        const before = echo.seen.length
        const shuffled = [
          'utm=1',
          ...known
            .toReversed()
            .toSorted((a, b) => (a.split('=')[0] === b.split('=')[0] ? a.localeCompare(b) : 0)),
          'Q=2',
        ]
        for (const query of [known, [...known, `${names[0] ?? ''}=again`], shuffled])
          await ask(`${asked}?${query.join('&')}`)
        expect(echo.seen.slice(before).map(({ url }) => url)).toEqual([
          `${asked}?${known.join('&')}`,
        ])
      },
    )

    it.each([
      '/reports/%6Fdd',
      '/reports/%e6%96%b0',
      '/./reports',
      '/a/../reports',
      '/reports,',
      '//reports',
    ])('nothing under the odd spelling %s', async (asked) => {
      const raw = () => askRaw(nginx.url, asked)
      const before = echo.seen.length
      await raw()
      await raw()
      expect(echo.seen.slice(before).map(({ url }) => url)).toEqual([asked, asked])
    })

    it('a picture for two seconds, though browsers are told to ask again', async () => {
      const asked = told('/media/a.webp', { cache: 'public, no-cache' })
      expect(await cacheOf(asked)).toBe('MISS')
      const again = await ask(asked)
      expect(again.headers.get('x-newsroom-cache')).toBe('HIT')
      expect(again.headers.get('cache-control')).toBe('public, no-cache')
    })

    it('one answer for all that come at once', async () => {
      const before = echo.seen.length
      await Promise.all(Array.from({ length: 50 }, () => ask(told('/reports/rush', { ms: '200' }))))
      expect(echo.seen.length - before).toBe(1)
    })

    it('no old page longer than the app allows', async () => {
      const cache = 'public, max-age=0, s-maxage=1, stale-while-revalidate=2'
      const asked = told('/reports/fresh', { cache })
      const first = await (await ask(asked)).text()
      // nginx counts whole seconds: after two, the first is over for certain.
      await sleep(2200)
      const soon = await ask(asked)
      expect([await soon.text(), soon.headers.get('x-newsroom-cache')]).toEqual([first, 'STALE'])
      await sleep(5000)
      // Fetched anew while this reader waits, not behind their back.
      expect(await cacheOf(asked)).toBe('EXPIRED')
    })
  })

  describe('never keeps', () => {
    it.each([
      '/admin',
      '/admin/collections/reports',
      '/api/reports',
      '/api/graphql',
      '/preview/reports/1',
      `/preview/${'x'.repeat(43)}`,
      '/%61dmin',
      '//admin',
      '/healthz',
      told('/reports/x', { cookie: 'a=b' }),
      told('/reports/x', { cache: 'private' }),
      told('/reports/x', { cache: 'no-store' }),
      told('/reports/x', {
        cache: 'private, no-cache, no-store, max-age=0, must-revalidate',
      }),
    ])('%s', async (asked) => {
      const before = echo.seen.length
      await ask(asked)
      expect(await cacheOf(asked)).not.toBe('HIT')
      expect(echo.seen.length - before).toBe(2)
    })
  })

  describe('lets through', () => {
    const hostile = {
      'Next-Resume': '1',
      'X-Forwarded-For': '203.0.113.9',
      'X-Forwarded-Host': 'evil.example',
      'X-HTTP-Method-Override': 'GET',
      'X-Invoke-Path': '/admin',
      'X-Matched-Path': '/admin',
      'X-Middleware-Subrequest': 'middleware:middleware',
      'X-Nextjs-Data': '1',
      'X-Original-URL': '/admin',
      'X-Prerender-Revalidate': 'x',
    }

    it.each([
      '/reports/h',
      '/media/h',
      '/admin/h',
      '/preview/h',
      '/api/h',
      '/api/media/h',
      '/api/graphql',
      '/healthz',
    ])('no header by which a caller could steer the app: %s', async (asked) => {
      await ask(told(asked, { cache: 'no-store' }), { headers: hostile })
      const headers: IncomingHttpHeaders = echo.seen.at(-1)?.headers ?? {}
      const arrived = Object.keys(hostile).filter((name) => name.toLowerCase() in headers)
      expect(arrived).toEqual(['X-Forwarded-For'])
      expect(headers['x-forwarded-for']).toBe('127.0.0.1')
    })

    it('nothing that names a reader', async () => {
      const headers = { Authorization: 'JWT x', Cookie: 'payload-token=x', RSC: '1' }
      await ask('/reports/anonymous', { headers })
      const arrived = Object.keys(echo.seen.at(-1)?.headers ?? {}).sort()
      expect(arrived).toEqual([
        'accept-encoding',
        'connection',
        // How to set the page, in a word of ours: nothing of what the reader sent.
        'cookie',
        'host',
        'user-agent',
        'x-forwarded-for',
        'x-forwarded-proto',
      ])
      expect(echo.seen.at(-1)?.headers.cookie).toBe('reading=')
    })

    it('the one word that says how a page is set', async () => {
      const headers = { Cookie: 'payload-token=x; reading=elder' }
      await ask('/reports/large', { headers })
      expect(echo.seen.at(-1)?.headers.cookie).toBe('reading=elder')
      await ask('/reports/large-2', { headers: { Cookie: 'reading=anything' } })
      expect(echo.seen.at(-1)?.headers.cookie).toBe('reading=')
    })

    it('letters of readers, wherever staff may sign in from', async () => {
      const headers = { Origin: closed.url }
      const path = `${closed.url}/api/newsroom/letters`
      const letter = await fetch(path, { body: 'message=x', headers, method: 'POST' })
      expect(letter.status).toBe(200)
      expect(echo.seen.at(-1)?.headers.origin).toBe(closed.url)
      expect((await fetch(path)).status).toBe(405)
    })

    it('what the panel needs', async () => {
      const headers = {
        Authorization: 'JWT x',
        Cookie: 'payload-token=x',
        Origin: nginx.url,
        RSC: '1',
      }
      await ask('/api/reports', { body: '{}', headers, method: 'PATCH' })
      const { headers: arrived, method } = echo.seen.at(-1) ?? { headers: {}, method: '' }
      expect(method).toBe('PATCH')
      expect(arrived).toMatchObject({
        authorization: 'JWT x',
        cookie: 'payload-token=x',
        host: new URL(nginx.url).host,
        origin: nginx.url,
      })
    })

    it('no word of what the app is made of', async () => {
      const { headers } = await ask('/reports/quiet')
      expect(headers.get('x-powered-by')).toBeNull()
      expect(headers.get('server')).toBe('nginx')
    })
  })

  describe('refuses', () => {
    it.each([
      { kilobytes: 31, path: '/api/graphql', status: 200 },
      { kilobytes: 33, path: '/api/graphql', status: 413 },
      { kilobytes: 33, path: '/api/graphql/', status: 413 },
      { kilobytes: 2000, path: '/api/reports', status: 200 },
      { kilobytes: 2100, path: '/api/reports', status: 413 },
      { kilobytes: 2100, path: '/admin/collections/reports', status: 413 },
      { kilobytes: 20_000, path: '/api/media', status: 200 },
      { kilobytes: 20_000, path: '/api/manuscripts', status: 200 },
      { kilobytes: 26_000, path: '/api/media', status: 413 },
      { kilobytes: 2100, path: '/api/mediation', status: 413 },
    ])('$kilobytes KB to $path with $status', async ({ kilobytes, path: asked, status }) => {
      const body = new Uint8Array(kilobytes * 1024)
      // The refusal may come before all was sent.
      const answer = await ask(asked, { body, method: 'POST' }).catch(() => ({ status: 413 }))
      expect(answer.status).toBe(status)
    })

    it.each(['/', '/reports/x', '/media/x.webp', '/reading'])(
      'what may be done with %s, as the app says it',
      async (path) => {
        const before = echo.seen.length
        for (const [method, status] of [
          ['OPTIONS', 204],
          ['POST', 405],
        ] as const) {
          const answer = await ask(path, { method })
          expect([answer.status, answer.headers.get('allow')]).toEqual([
            status,
            'GET, HEAD, OPTIONS',
          ])
        }
        expect(echo.seen.length).toBe(before)
      },
    )

    it.each([
      { init: { method: 'POST' }, path: '/reports/x', status: 405, what: 'writing to a page' },
      {
        init: {},
        path: '/_next/image?url=%2Fx&w=64&q=75',
        status: 404,
        what: 'an image converter',
      },
      {
        init: { method: 'POST' },
        path: '/api/users/first-register',
        status: 404,
        what: 'a first account',
      },
      { init: {}, path: '/api/payload-jobs/run', status: 404, what: 'running jobs' },
      {
        init: { headers: { 'X-Long': 'x'.repeat(9000) } },
        path: '/',
        status: 400,
        what: 'endless headers',
      },
      { init: {}, path: `/${'x'.repeat(9000)}`, status: 414, what: 'endless addresses' },
    ])('$what with $status, without asking the app', async ({ init, path: asked, status }) => {
      const before = echo.seen.length
      expect((await ask(asked, init)).status).toBe(status)
      expect(echo.seen.length).toBe(before)
    })

    it.each([
      {
        request: 'GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n',
        status: '421',
        what: 'a name that is not ours',
      },
      {
        request:
          'GET / HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
        status: '400',
        what: 'a WebSocket',
      },
    ])('$what with $status', async ({ request, status }) => {
      const before = echo.seen.length
      const { socket, until } = open(nginx)
      socket.write(request)
      expect(await until(/\r\n\r\n/)).toContain(`HTTP/1.1 ${status}`)
      socket.destroy()
      expect(echo.seen.length).toBe(before)
    })

    it('more sign-ins from one address than a person tries', async () => {
      const attempts = Array.from({ length: 30 }, () => ask('/api/users/login', { method: 'POST' }))
      const statuses = (await Promise.all(attempts)).map(({ status }) => status)
      expect(statuses.filter((status) => status === 200).length).toBeLessThanOrEqual(12)
      expect(statuses).toContain(429)
      expect((await ask('/api/users/me')).status).toBe(200)
    })

    it('who speaks too slowly, and serves the others meanwhile', async () => {
      const slow = Array.from({ length: 60 }, () => open(nginx))
      for (const { socket } of slow) socket.write('GET / HTTP/1.1\r\nHost: localhost\r\nX-A: ')
      expect((await ask('/reports/meanwhile')).status).toBe(200)
      // It waits for none of them longer than the test does.
      await Promise.all(slow.map(({ ended }) => ended))
    })

    it.each([
      { method: 'GET', path: '/admin', status: 403 },
      { method: 'GET', path: '/preview/reports/1', status: 403 },
      { method: 'POST', path: `/preview/${'x'.repeat(43)}`, status: 200 },
      { method: 'POST', path: '/api/reports', status: 403 },
      { method: 'POST', path: '/api/media', status: 403 },
      { method: 'GET', path: '/api/reports', status: 200 },
      { method: 'POST', path: '/api/graphql', status: 200 },
      { method: 'GET', path: '/reports/x', status: 200 },
    ])(
      'staff from elsewhere, where a list says so: $method $path is $status',
      async ({ method, path: asked, status }) => {
        expect((await fetch(closed.url + asked, { method })).status).toBe(status)
      },
    )
  })

  it('compresses once for everybody who can read it', async () => {
    const long = `/api/long`
    const plain = await ask(long, { headers: { 'Accept-Encoding': 'gzip;q=0' } })
    expect(plain.headers.get('content-encoding')).toBeNull()
    await ask('/reports/zip', { headers: { 'Accept-Encoding': 'br, gzip;q=0.8' } })
    expect(echo.seen.at(-1)?.headers['accept-encoding']).toBe('gzip')
    await ask('/reports/zip', { headers: { 'Accept-Encoding': 'gzip;q=0' } })
    expect(echo.seen.at(-1)?.headers).not.toHaveProperty('accept-encoding')
  })

  it('writes no query into its log', async () => {
    await ask('/admin/reset?token=geheim-0123')
    await expect.poll(() => nginx.accessLog()).toContain('"path":"/admin/reset"')
    expect(nginx.accessLog()).not.toContain('geheim')
  })
})

/** A bare connection, for what `fetch` will not send. */
function open(nginx: RunningNginx): {
  ended: Promise<unknown>
  socket: Socket
  until: (sign: RegExp) => Promise<string>
} {
  const socket = connect(Number(new URL(nginx.url).port), '127.0.0.1')
  let said = ''
  socket.setEncoding('utf8').on('data', (text: string) => (said += text))
  // A connection that nginx resets has ended too.
  socket.on('error', () => undefined)
  const ended = new Promise((resolve) => socket.once('close', resolve))
  const until = async (sign: RegExp) => {
    const deadline = Date.now() + 5000
    while (!sign.test(said) && Date.now() < deadline) await sleep(10)
    return said
  }
  return { ended, socket, until }
}
