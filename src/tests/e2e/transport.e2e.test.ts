import { describe, expect, it } from 'vitest'

import type { RunningApp } from '../setup/startApp.ts'

import { useApp } from '../setup/startApp.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

const secureAddress = 'https://news.example.cn'

const { database, signIn } = await useNewsroom('transport', { accounts: ['editor'] })
const token = await signIn('editor')
const [plain, secure] = await Promise.all([
  useApp(database),
  useApp(database, { SERVER_URL: secureAddress }),
])

const places = [
  ['GET', '/'],
  ['GET', '/admin'],
  ['GET', '/admin/login'],
  ['POST', '/admin/login'],
  ['GET', '/api/reports'],
  ['GET', '/api/users/me'],
  ['GET', '/api/nothing'],
  ['POST', '/api/graphql'],
  ['DELETE', '/api/reports/x'],
] as const

describe('HSTS is sent where the site has TLS', () => {
  it.each(places)('%s %s', async (method, path) => {
    const saidBy = async ({ url }: RunningApp) => {
      const { headers } = await fetch(url + path, { method, redirect: 'manual' })
      return headers.get('strict-transport-security')
    }
    expect(await saidBy(secure)).toMatch(/^max-age=31536000/u)
    expect(await saidBy(plain)).toBeNull()
  })
})

describe('what staff are answered', () => {
  it.each([
    '/api/reports?draft=true',
    '/api/reports/count',
    '/api/media',
    '/api/users',
    '/api/users/me',
    '/api/access',
    '/api/globals/site-settings',
    '/api/newsroom/feed',
    '/api/newsroom/search?q=a',
    '/api/graphql?query={Reports{totalDocs}}',
    '/api/media/file/a.webp',
    '/api/nothing',
    '/admin',
    '/admin/collections/reports',
  ])('is not cached: %s', async (path) => {
    const { headers } = await fetch(plain.url + path, {
      headers: { Cookie: `payload-token=${token}`, 'Sec-Fetch-Site': 'same-origin' },
      redirect: 'manual',
    })
    expect(headers.get('cache-control')).toContain('no-store')
  })
})
