import { updateAdminIndex } from 'payload-newsroom'
import { afterAll, afterEach, describe, expect, it } from 'vitest'

import { draftPackage } from '../fixtures/draftPackage.ts'
import { startReceiver } from '../fixtures/receiver.ts'
import { hydrated, signIn } from '../fixtures/signIn.ts'
import { startWorker } from '../fixtures/startWorker.ts'
import { useBrowser } from '../setup/browser.ts'
import { useApp } from '../setup/startApp.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

const { accountOf, database, payload } = await useNewsroom('announcements_e2e', {
  env: { NEWSROOM_PRIVATE_RECEIVERS: 'allowed' },
})
const made = await draftPackage(payload)
while ((await updateAdminIndex(payload)) > 0);
const receiver = await startReceiver()
const app = await useApp(database, { NEWSROOM_HUB: 'https://hub.example.org/' })
const worker = startWorker(database)
const browser = await useBrowser()

afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()))
})

afterAll(async () => {
  await worker.kill('SIGKILL')
  await receiver.stop()
})

describe('the search of the desk', () => {
  it('opens with a key, asks nothing while an input method composes, and leads to a draft', async () => {
    await accountOf('editor')
    const page = await signIn({ browser, url: app.url, who: 'editor' })
    await page.getByRole('button', { name: '检索稿件' }).waitFor()
    // The key is listened to once the panel is at work.
    await expect
      .poll(
        async () => {
          await page.keyboard.press('/')
          return page.getByRole('dialog', { name: '检索稿件' }).isVisible()
        },
        { timeout: 20_000 },
      )
      .toBe(true)
    const field = page.getByRole('searchbox', { name: '检索稿件' })
    await field.fill('')
    const asked: string[] = []
    page.on('request', (request) => {
      if (request.url().includes('/desk/search')) asked.push(decodeURIComponent(request.url()))
    })
    const keyboard = await page.context().newCDPSession(page)
    const composing = { selectionEnd: 7, selectionStart: 7, text: 'baiduren' }
    await keyboard.send('Input.imeSetComposition', composing)
    await expect.poll(() => field.inputValue()).toBe('baiduren')
    await keyboard.send('Input.insertText', { text: '摆渡人' })
    const result = page.getByRole('dialog').getByRole('link', { name: made.speech.title })
    await result.waitFor()
    expect(asked).toEqual([expect.stringContaining('q=摆渡人')])
    expect(await result.textContent()).toContain('讲话 · 未发布')
    expect(await result.locator('mark').first().textContent()).toBe('摆渡人')
    await page.keyboard.press('Enter')
    await page.waitForURL(`**/collections/speeches/${made.speech.id}`)
  })
})

describe('a webhook', () => {
  it('is made in the panel, tried, and shows what came of it', async () => {
    await accountOf('admin')
    const page = await signIn({ browser, url: app.url, who: 'admin' })
    await page.goto(`${app.url}/admin/collections/webhooks/create`)
    await hydrated(page, '#field-name')
    await page.locator('#field-name').fill('渡口客户端')
    await page.locator('#field-url').fill(receiver.url)
    await page.getByRole('button', { exact: true, name: '保存' }).click()
    await page.getByRole('button', { name: '发一条测试' }).click()
    await page.getByRole('cell', { name: '已送达' }).waitFor()
    expect(receiver.received).toHaveLength(1)
    expect(await page.getByLabel('签名密钥').inputValue()).toMatch(/^whsec_/)
  })
})

describe('feeds', () => {
  it.each([
    ['rss', '<atom:link href="https://hub.example.org/" rel="hub"/>'],
    ['atom', '<link rel="hub" href="https://hub.example.org/"/>'],
    ['json', '"hubs":[{"type":"WebSub","url":"https://hub.example.org/"}]'],
  ])('name the hub and themselves: %s', async (form, words) => {
    const response = await fetch(`${app.url}/feeds/all.${form}`)
    expect(response.headers.get('Link')).toBe(
      `<https://hub.example.org/>; rel="hub", <${app.url}/feeds/all.${form}>; rel="self"`,
    )
    expect(await response.text()).toContain(words)
  })
})
