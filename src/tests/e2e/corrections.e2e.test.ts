import { describe, expect, it } from 'vitest'

import { documentsOf, draftPackage } from '../fixtures/draftPackage.ts'
import { releaseWaiving } from '../fixtures/releaseWaiving.ts'
import { signIn } from '../fixtures/signIn.ts'
import { useBrowser } from '../setup/browser.ts'
import { useApp } from '../setup/startApp.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

const { accountOf, database, payload } = await useNewsroom('aftermath_e2e')
const made = await draftPackage(payload)

const released = await releaseWaiving({
  documents: documentsOf(made),
  payload,
  user: await accountOf('chiefEditor'),
})
if (released.kind !== 'released') throw new Error(JSON.stringify(released))
const app = await useApp(database)
const browser = await useBrowser()
const page = await signIn({
  browser,
  options: { permissions: ['clipboard-read', 'clipboard-write'] },
  url: app.url,
  who: 'chiefEditor',
})

const address = () => `${app.url}/reports/${made.report.slug}`
const open = async () => {
  await page.goto(`${app.url}/admin/collections/reports/${made.report.id}`)
  await page.locator('#field-headline').waitFor()
  await page.waitForLoadState('networkidle')
}
const dialog = () => page.locator('dialog[open]')
const ask = (path: string, body?: unknown) =>
  page.evaluate(
    async ({ body: sent, path: asked }) => {
      const init = {
        body: JSON.stringify(sent),
        headers: { 'Content-Type': 'application/json' },
        method: 'POST',
      }
      const response = await fetch(asked, sent === undefined ? {} : init)
      return { status: response.status, text: await response.text() }
    },
    { body, path },
  )

/** Each step begins where the last one ended. */
describe('a released text', () => {
  it('is exported: copied for WeChat, as a Word file, as plain text', async () => {
    await open()
    await page.locator('.doc-controls__dots').click()
    const word = await page.getByRole('link', { name: 'Word 文档' }).getAttribute('href')
    await expect.poll(async () => (await fetch(app.url + String(word))).status).toBe(200)
    await page.getByRole('button', { name: '公众号格式…' }).click()
    await dialog().getByText('正文已复制').waitFor()
    const copied = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read()
      return (await item?.getType('text/html'))?.text()
    })
    expect(copied).toContain('大会应到代表268名，实到251名')
    await dialog().getByRole('button', { name: '关闭' }).click()
  })

  it('prints the sign-off sheet of the text and of its release', async () => {
    await page.goto(`${app.url}/admin/collections/reports/${made.report.id}/review`)
    const [sheet] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('link', { name: '打印审稿单' }).click(),
    ])
    await sheet.getByRole('heading', { name: /审.稿.单/u }).waitFor()
    await sheet.getByText(made.report.headline).waitFor()
    await sheet.close()

    await page.goto(`${app.url}/admin/collections/releases`)
    await page.locator('tbody a').first().click()
    const [filed] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('link', { name: '打印发稿单' }).click(),
    ])
    await filed.getByRole('heading', { name: /发.稿.单/u }).waitFor()
    await filed.getByText(made.report.headline).waitFor()
    await filed.close()
  })

  it('asks whether a change is an update or a correction', async () => {
    await payload.update({
      id: made.report.id,
      collection: 'reports',
      data: { kicker: '会后消息' },
      draft: true,
      // As anybody of the desk might.
      overrideAccess: true,
    })
    await open()
    await page.getByRole('button', { name: '发布…' }).click()
    const isUpdate = dialog().getByRole('checkbox', { name: '这是更新，不是更正' })
    await isUpdate.waitFor()
    const confirm = dialog().getByRole('button', { name: '现在发布' })
    expect(await confirm.isDisabled()).toBe(true)
    await isUpdate.check()
    await confirm.click()
    await dialog().waitFor({ state: 'hidden' })
    await page.getByText('内容与已发布的版本完全相同').waitFor()
  })

  it('shows readers a correction and what was wrong', async () => {
    await open()
    await page.getByRole('button', { name: '更正与撤稿…' }).click()
    await dialog().getByRole('button', { name: '写更正' }).click()
    await page.waitForURL(/\/collections\/corrections\//u)
    await page.locator('#field-wrong').fill('实到251名')
    await page.locator('#field-right').fill('实到252名')
    await page.locator('#action-save-draft').click()
    await page.locator('.payload-toast-item', { hasText: '已保存' }).first().waitFor()
    await page.getByRole('button', { name: '发布…' }).click()
    await dialog().getByText('/corrections/').first().waitFor()
    await dialog().getByRole('button', { name: '现在发布' }).click()
    await dialog().waitFor({ state: 'hidden' })
    const reader = await browser.newPage()
    await reader.goto(address())
    await reader.getByText('实到252名').first().waitFor()
    await reader.close()
  })

  it('exports what was corrected, and the correction itself', async () => {
    const html = await (await fetch(address())).text()
    const [, notice = ''] = /href="(\/corrections\/[^"]+)"/u.exec(html) ?? []
    for (const form of ['text', 'wechat', 'ninjs'])
      expect(await (await fetch(`${address()}/${form}`)).text()).toContain(
        '误：实到251名\u3000正：实到252名',
      )
    const handed = await fetch(`${app.url}${notice}/text`)
    expect(handed.status).toBe(200)
    expect(await handed.text()).toContain(`${made.report.headline}（`)
  })

  it('answers 410 with the notice once it is withdrawn', async () => {
    await open()
    await page.getByRole('button', { name: '更正与撤稿…' }).click()
    await dialog().getByRole('button', { name: '撤稿…' }).click()
    await dialog().getByLabel('撤稿公告').fill('本文所载人数有误，予以撤回。')
    await dialog().getByLabel('缘由').fill('与会议记录不符')
    await dialog().getByRole('button', { name: '现在撤稿' }).click()
    await page.getByRole('button', { name: '恢复…' }).waitFor()
    await dialog().waitFor({ state: 'hidden' })
    const reader = await browser.newPage()
    const answer = await reader.goto(address())
    expect(answer?.status()).toBe(410)
    await reader.getByText('本文所载人数有误，予以撤回。').waitFor()
    await reader.close()
  })

  it('returns to its address when it is restored', async () => {
    await page.getByRole('button', { name: '恢复…' }).click()
    await dialog().getByLabel('缘由').fill('核实无误')
    await dialog().getByRole('button', { name: '恢复公开' }).click()
    await page.getByRole('button', { name: '更正与撤稿…' }).waitFor()
    expect((await fetch(address())).status).toBe(200)
  })
})

const manyConditions = Array.from(
  { length: 51 },
  (_, at) => `where[or][${at}][slug][equals]=x`,
).join('&')

describe('a refusal of a built app', () => {
  it.each([
    ['a filter with too large a limit', '/api/reports?limit=abc', undefined, /limit/u],
    ['a filter of too many conditions', `/api/reports?${manyConditions}`, undefined, /50/u],
    [
      'a text with what no text may hold',
      '/api/reports?draft=true',
      {
        body: { root: { children: [{ type: 'iframe', version: 1 }], type: 'root' } },
        headline: '甲',
      },
      /正文/u,
    ],
    [
      'publishing past the release',
      '/api/reports',
      { _status: 'published', headline: '甲' },
      /发布/u,
    ],
  ])('says why, in words: %s', async (_, path, body, words) => {
    const { status, text } = await ask(path, body)
    expect(status).toBeGreaterThanOrEqual(400)
    expect(status).toBeLessThan(500)
    expect(text).toMatch(words)
  })

  it('says so in GraphQL too', async () => {
    const query = 'mutation { createReport(data: { headline: "甲", _status: published }) { id } }'
    const { text } = await ask('/api/graphql', { query })
    expect(text).toMatch(/发布|published/u)
    expect(text).not.toContain('Something went wrong')
  })
})
