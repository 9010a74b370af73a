import type { Payload } from 'payload'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { TestDatabase } from '../setup/createTestDatabase.ts'
import type { RunningApp } from '../setup/startApp.ts'

import { accountOf } from '../fixtures/draftPackage.ts'
import { signIn } from '../setup/askPayload.ts'
import { createTestDatabase } from '../setup/createTestDatabase.ts'
import { startApp } from '../setup/startApp.ts'
import { startPayload } from '../setup/startPayload.ts'

const secureAddress = 'https://news.example.cn'

let database: TestDatabase
let payload: Payload
let plain: RunningApp
let secure: RunningApp
let token: string

beforeAll(async () => {
  database = await createTestDatabase('transport')
  payload = await startPayload(database)
  await accountOf({ payload, role: 'editor' })
  token = await signIn(payload, 'editor')
  ;[plain, secure] = await Promise.all([
    startApp(database),
    startApp(database, { SERVER_URL: secureAddress }),
  ])
}, 120_000)

afterAll(async () => {
  await Promise.all([plain.stop(), secure.stop()])
  await payload.destroy()
  await database.drop()
})

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

describe('where the site has TLS, browsers are told to ask for it', () => {
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
  ])('is kept by nobody: %s', async (path) => {
    const { headers } = await fetch(plain.url + path, {
      headers: { Cookie: `payload-token=${token}`, 'Sec-Fetch-Site': 'same-origin' },
      redirect: 'manual',
    })
    expect(headers.get('cache-control')).toContain('no-store')
  })
})
