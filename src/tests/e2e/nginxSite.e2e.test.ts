import type { Payload, TypedUser } from 'payload'

import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { releaseDocuments } from 'payload-newsroom'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'

import type { RunningNginx } from '../../ops/deploy/runNginx.ts'
import type { TestDatabase } from '../setup/createTestDatabase.ts'
import type { RunningApp } from '../setup/startApp.ts'

import { hasNginx, runNginx } from '../../ops/deploy/runNginx.ts'
import { query } from '../../ops/postgres.mjs'
import { draftPackage } from '../fixtures/draftPackage.ts'
import { fillLiveDocuments } from '../fixtures/liveDocuments.ts'
import { accountOf } from '../setup/accountOf.ts'
import { createTestDatabase } from '../setup/createTestDatabase.ts'
import { startApp } from '../setup/startApp.ts'
import { startPayload } from '../setup/startPayload.ts'

const isMissing = !hasNginx() && !process.env.CI
if (isMissing) console.warn('nginx is not installed: its tests are skipped (npm test installs it)')

const report = '/reports/20260109-closing'
const keptForMs = 3000

describe.skipIf(isMissing)('readers behind nginx', () => {
  let app: RunningApp
  let chief: TypedUser
  let database: TestDatabase
  let nginx: RunningNginx
  let payload: Payload

  const ask = (asked: string, init: RequestInit = {}) =>
    fetch(nginx.url + asked, { redirect: 'manual', ...init })

  beforeAll(async () => {
    database = await createTestDatabase('nginx_site')
    const owner = new Client({ connectionString: database.ownerUrl })
    await owner.connect()
    await fillLiveDocuments(owner)
    await owner.end()
    payload = await startPayload(database)
    chief = await accountOf({ payload, role: 'chiefEditor' })
    app = await startApp(database)
    nginx = await runNginx({
      app: new URL(app.url).host.replace('localhost', '127.0.0.1'),
      folder: path.join(inject('runFolder'), 'nginx-site'),
    })
  })

  afterAll(async () => {
    await nginx.stop()
    await app.stop()
    await payload.destroy()
    await database.drop()
  })

  it('get the app’s own page from the cache, each header once', async () => {
    const own = await fetch(app.url + report)
    await ask(report)
    const kept = await ask(report)
    expect(kept.headers.get('x-newsroom-cache')).toBe('HIT')
    expect(await kept.text()).toBe(await own.text())
    for (const name of [
      'content-security-policy',
      'content-type',
      'permissions-policy',
      'referrer-policy',
      'x-content-type-options',
    ]) {
      expect(kept.headers.get(name)).toBe(own.headers.get(name))
    }
    expect(kept.headers.get('set-cookie')).toBeNull()
  })

  it.each([
    { path: '/reports/20260109-bimu', status: 301 },
    { path: '/nothing-here', status: 404 },
    { path: '/reports/20260102-bridge', status: 410 },
    { path: '/healthz', status: 200 },
    { path: '/api/reports?limit=1', status: 200 },
    { path: '/admin/login', status: 200 },
  ])('get the true status: $status for $path', async ({ path: asked, status }) => {
    const own = await fetch(app.url + asked, { redirect: 'manual' })
    const passed = await ask(asked)
    expect([own.status, passed.status]).toEqual([status, status])
    expect(passed.headers.get('location')).toBe(own.headers.get('location'))
  })

  it.each(['/admin/login', '/api/users/me', '/healthz'])(
    'and nobody gets %s out of a cache',
    async (asked) => {
      await ask(asked)
      const again = await ask(asked)
      expect(again.headers.get('x-newsroom-cache')).toBeNull()
      expect(again.headers.get('cache-control') ?? '').not.toMatch(/public|s-maxage/)
    },
  )

  it('get the content API from the app itself, with 304 when nothing is new', async () => {
    const asked = '/api/reports?limit=1'
    const first = await ask(asked)
    const again = await ask(asked, {
      headers: { 'If-None-Match': first.headers.get('etag') ?? '' },
    })
    expect(again.headers.get('x-newsroom-cache')).toBeNull()
    expect([first.status, again.status]).toEqual([200, 304])
  })

  it('see each release although the page before it is cached', async () => {
    const { report: draft } = await draftPackage(payload)
    const release = async () => {
      const documents = [{ collection: 'reports', id: draft.id } as const]
      const outcome = await releaseDocuments({ documents, isUpdate: true, payload, user: chief })
      if (outcome.kind !== 'released') throw new Error(JSON.stringify(outcome))
    }
    const asked = `/reports/${draft.slug ?? ''}`
    expect((await ask(asked)).status).toBe(404)
    await release()
    const page = async () => (await ask(asked)).text()
    await expect.poll(page).toContain(draft.headline)

    const headline = '渡口恢复通航的新标题'
    await payload.update({
      id: draft.id,
      collection: 'reports',
      data: { headline },
      draft: true,
      overrideAccess: true,
    })
    await release()
    await expect.poll(page).toContain(headline)
  })

  it('go on reading while the database is away, and then while the app is', async () => {
    const kept = await (await ask(report)).text()
    const server = inject('postgresOwnerUrl')
    const name = new URL(database.ownerUrl).pathname.slice(1)
    const allow = (connections: number) =>
      query({ text: `alter database "${name}" connection limit ${connections}`, url: server })
    await allow(0)
    const cut = 'select pg_terminate_backend(pid) from pg_stat_activity where datname = $1'
    await query({ text: cut, url: server, values: [name] })
    await sleep(keptForMs)
    expect((await ask('/healthz')).status).toBe(503)
    expect((await fetch(app.url + report)).status).toBe(503)
    const stale = await ask(report)
    expect([stale.status, await stale.text()]).toEqual([200, kept])
    await allow(-1)
    expect((await ask('/healthz')).status).toBe(200)

    await app.stop('SIGKILL')
    await sleep(keptForMs)
    const alone = await ask(report)
    expect([alone.status, alone.headers.get('x-newsroom-cache'), await alone.text()]).toEqual([
      200,
      'STALE',
      kept,
    ])

    const unknown = await ask('/reports/never-asked-for')
    expect(unknown.status).toBe(503)
    expect(unknown.headers.get('retry-after')).toBe('5')
    expect(unknown.headers.get('cache-control')).toBe('no-store')
    expect(await unknown.text()).toContain('暂时无法访问')
  })
})
