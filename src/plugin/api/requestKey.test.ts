import { describe, expect, it } from 'vitest'

import { readRequestKey } from './requestKey.ts'

const read = (path: string, init: RequestInit = {}) =>
  readRequestKey(path.split('?')[0] ?? '', new Request(`http://localhost:3000/api${path}`, init))

const post = (body: string) => ({
  body,
  headers: { 'Content-Type': 'application/json' },
  method: 'POST',
})

describe('what a request asks of the content API', () => {
  it.each([
    '/reports',
    '/reports/0198',
    '/speeches/?limit=2',
    '/media/count',
    '/newsroom/feed?kind=report',
    '/graphql?query={Reports{totalDocs}}',
  ])('%s: something that is answered again', async (path) => {
    expect(await read(path)).toHaveProperty('text', expect.any(String))
  })

  it.each([
    ['/newsroom/search?q=x', {}],
    ['/reports/versions', {}],
    ['/reports/0198/duplicate', {}],
    ['/reports', { method: 'POST' }],
    [`/reports?${'x'.repeat(9000)}`, {}],
    ['/graphql?query=mutation+{a}', {}],
    ['/graphql?query=%6dutation+{a}', {}],
    ['/graphql?query=%', {}],
    ['/graphql', post('{"query":"mutation { loginUser(email: \\"a\\") { exp } }"}')],
    ['/graphql', post('{"query":"\\u006dutation { forgotPasswordUser(email: \\"a\\") }"}')],
    ['/graphql', post('{"query":')],
    ['/graphql', post('{"query":"{ meUser { exp } }"}')],
    ['/graphql', post('{"query":"{ initializedUser }"}')],
    ['/graphql', post('{"query":"{ Access { canAccessAdmin } }"}')],
  ] as const)('%s %o: something that is answered anew', async (path, init) => {
    expect(await read(path, init)).toEqual({ text: undefined })
  })

  it.each([
    '/users',
    '/users/login',
    '/globals/site-settings',
    '/media/file/a.webp',
    '/reportsx',
    '/newsroom/letters',
    '/newsroom/feedback',
    '/graphql-playground',
  ])('%s: nothing', async (path) => {
    expect(await read(path)).toBeUndefined()
  })

  it('tells apart what is answered differently', async () => {
    const texts = await Promise.all(
      [
        read('/reports?limit=1'),
        read('/reports?limit=2'),
        read('/speeches?limit=1'),
        read('/reports?limit=1', { headers: { Origin: 'https://other.example' } }),
        read('/graphql', post('{"query":"{ Reports { totalDocs } }"}')),
        read('/graphql', post('{"query":"{ Speeches { totalDocs } }"}')),
      ].map(async (each) => (await each)?.text),
    )
    expect(new Set(texts).size).toBe(texts.length)
  })
})
