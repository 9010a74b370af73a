import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'

import { draftPackage } from '../fixtures/draftPackage.ts'
import { newestOf } from '../fixtures/newestOf.ts'
import { hydrated, signIn } from '../fixtures/signIn.ts'
import { startLine } from '../fixtures/startLine.ts'
import { unfold } from '../fixtures/unfold.ts'
import { signIn as takeToken } from '../setup/askPayload.ts'
import { useBrowser } from '../setup/browser.ts'
import { useApp } from '../setup/startApp.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

const { database, payload } = await useNewsroom('away_e2e', { accounts: ['editor'] })
const report = (await draftPackage(payload)).report.id
const token = await takeToken(payload, 'editor')

// The app alone is on the line: what the tests ask of the database themselves goes past it.
const line = await startLine(database.appUrl)
const app = await useApp(database, {
  DATABASE_READER_URL: line.urlOf(database.readerUrl),
  DATABASE_URL: line.urlOf(database.appUrl),
})
const browser = await useBrowser()

const ask = (path: string, isStaff: boolean) =>
  fetch(app.url + path, {
    headers: isStaff
      ? { Cookie: `payload-token=${token}`, Origin: app.url, 'Sec-Fetch-Site': 'same-origin' }
      : {},
    redirect: 'manual',
  })

describe('a database that is away', () => {
  it.each([
    '/',
    '/reports',
    '/reports/anything',
    '/media/anything.webp',
    '/feeds/all.atom',
    '/sitemap.xml',
    '/search?q=away',
    '/healthz',
    '/admin',
    '/admin/login',
    '/admin/collections/reports',
    '/api/users/me',
    '/api/reports?draft=true',
    '/api/reports',
    '/api/graphql?query={Reports{totalDocs}}',
    '/api/newsroom/desk',
    '/preview/reports/1',
    `/preview/${'x'.repeat(43)}`,
  ])('answers 503 at %s to staff and to anybody, and recovers by itself', async (path) => {
    for (const isStaff of [true, false]) {
      const before = await ask(path, isStaff)
      const said = await before.text()
      await line.cut()
      const away = await ask(path, isStaff).finally(() => line.mend())
      const isAsWell = away.status === before.status && (await away.text()) === said
      // Nobody is nobody, and what is in memory holds for a second: to them the very answer may be given.
      if (!isStaff && isAsWell) continue
      expect(away.status).toBe(503)
      expect(away.headers.get('Retry-After')).toBe('5')
      await expect.poll(async () => (await ask(path, isStaff)).status).toBeLessThan(500)
    }
  })

  it('costs an editor neither typed text nor their place', async () => {
    const page = await signIn({ browser, options: {}, url: app.url, who: 'editor' })
    await page.goto(`${app.url}/admin/collections/reports/${report}`)
    await hydrated(page, '#field-headline')
    await page.waitForLoadState('networkidle')
    await unfold(page, '眉题')
    await page.locator('#field-kicker').fill('数据库不在时写的')
    await line.cut()
    const refused = page.waitForResponse((answer) => answer.request().method() === 'PATCH')
    await page.locator('#action-save-draft').click()
    expect((await refused).status()).toBe(503)
    await page.getByText('数据库暂时无法访问').first().waitFor()
    await page.waitForTimeout(3000)
    expect(page.url()).toContain(report)
    expect(await page.locator('#field-kicker').inputValue()).toBe('数据库不在时写的')
    await line.mend()
    await page.locator('#action-save-draft').click()
    const kicker = async () =>
      (await newestOf({ collection: 'reports', id: report, payload })).kicker
    await expect.poll(kicker).toBe('数据库不在时写的')
  })
  it('is said to nobody where nobody listens any more, and the server stays calm', async () => {
    // As after the end of whoever started it, with its log in a pipe.
    app.hangUp()
    await line.cut()
    await ask('/reports/anything', false)
    await ask('/api/users/me', true)
    const [from, used] = [performance.now(), ticksOf(app.pid)]
    await sleep(2000)
    // A hundred ticks a second; an error about the error that was said, and so on, would take most of them.
    const share = (ticksOf(app.pid) - used) / ((performance.now() - from) / 10)
    await line.mend()
    expect(share).toBeLessThan(0.25)
    await expect.poll(async () => (await ask('/', false)).status).toBe(200)
  })
})

/** Time of the processor that a process has used, in ticks. */
const ticksOf = (pid: number): number => {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
  return Number(fields[11]) + Number(fields[12])
}
