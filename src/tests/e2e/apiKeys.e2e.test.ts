import { releaseDocuments } from 'payload-newsroom'
import { describe, expect, it } from 'vitest'

import { readAll, readText } from '../../../docs/how-to/api/client.ts'
import { draftPackage } from '../fixtures/draftPackage.ts'
import { hydrated, signIn } from '../fixtures/signIn.ts'
import { useBrowser } from '../setup/browser.ts'
import { useApp } from '../setup/startApp.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

const { accountOf, database, payload } = await useNewsroom('api_keys', { accounts: ['admin'] })

const report = (await draftPackage(payload)).report.id

const outcome = await releaseDocuments({
  documents: [{ collection: 'reports', id: report }],
  payload,
  user: await accountOf('chiefEditor'),
})
if (outcome.kind !== 'released') throw new Error(JSON.stringify(outcome))
const app = await useApp(database, { NEWSROOM_PROXIES: '1' })
const browser = await useBrowser()

const ask = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${app.url}${path}`, { headers })

/** Each step begins where the last one ended. */
describe('a key of the API', () => {
  let key: string

  it('is made in the panel and shown once', async () => {
    const page = await signIn({ browser, url: app.url, who: 'admin' })
    await page.goto(`${app.url}/admin/collections/api-keys/create`)
    await hydrated(page, '#field-name')
    await page.getByText('保存之后即可生成密钥。').waitFor()
    await page.locator('#field-name').fill('县融媒体客户端')
    await page.locator('#field-holder').fill('县融媒体中心')
    await page.getByRole('button', { name: '保存' }).click()
    await page.getByLabel('现在的密码').fill('口令-admin')
    await page.getByRole('button', { name: '生成密钥' }).click()
    const shown = await page.locator('section code').innerText()
    key = /^Authorization: Newsroom-Key (nk_[\w-]{43})$/u.exec(shown)?.[1] ?? ''
    expect(key).not.toBe('')
    await page.reload()
    await page.getByRole('button', { name: '换一把新密钥' }).waitFor()
    expect(await page.content()).not.toContain(key)
    await page.context().close()
  })

  it('lets its holder ask more often, and see what anybody sees', async () => {
    const path = `/api/reports/${report}?depth=0`
    const nobody = await ask(path, { 'X-Forwarded-For': '203.0.113.5' })
    const holder = await ask(path, { Authorization: `Newsroom-Key ${key}` })
    expect(nobody.headers.get('ratelimit-limit')).toBe('600')
    expect(holder.headers.get('ratelimit-limit')).toBe('6000')
    expect(await holder.text()).toBe(await nobody.text())
  })

  it('serves the client of the documentation', async () => {
    const source = { key, site: app.url }
    const titles: string[] = []
    for await (const { title } of readAll(source)) titles.push(title)
    expect(titles).toHaveLength(1)
    const { plainText } = await readText({ ...source, collection: 'reports', id: report })
    expect(plainText).toContain('会议闭幕')
    await expect(
      readText({ ...source, collection: 'reports', id: report, key: 'nk_x' }),
    ).rejects.toThrow('401')
  })

  it('gets 304 over the wire when nothing has changed', async () => {
    const path = '/api/reports?limit=10'
    const etag = (await ask(path)).headers.get('etag') ?? ''
    expect(etag).not.toBe('')
    const again = await ask(path, { 'If-None-Match': etag })
    expect([again.status, await again.text()]).toEqual([304, ''])
    const query = encodeURIComponent('{ Reports { docs { plainText } } }')
    const graphql = await ask(`/api/graphql?query=${query}`)
    expect([graphql.status, graphql.headers.get('cache-control')]).toEqual([
      200,
      'public, max-age=0, s-maxage=1, stale-while-revalidate=1',
    ])
    const flood = Array.from({ length: 11 }, (_, each) => `a${each}: Reports { totalDocs }`)
    const refused = await ask(`/api/graphql?query=${encodeURIComponent(`{ ${flood.join(' ')} }`)}`)
    expect([refused.status, await refused.text()]).toEqual([
      400,
      expect.stringContaining('at most 10 aliases'),
    ])
  })
})
