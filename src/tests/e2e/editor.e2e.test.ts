import type { Page } from 'playwright-core'

import { describe, expect, it } from 'vitest'

import { postJson } from '../fixtures/postJson.ts'
import { signIn } from '../fixtures/signIn.ts'
import { unfold } from '../fixtures/unfold.ts'
import { useBrowser } from '../setup/browser.ts'
import { useApp } from '../setup/startApp.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

const headline = '渡口新桥今日通车'
const subhead = '两岸居民步行十分钟过河'
const body = '本月起，临渡区西码头与东码头之间不再靠摆渡往来。'

const { database, payload } = await useNewsroom('editor', { accounts: ['editor', 'chiefEditor'] })
await payload.create({
  collection: 'sections',
  data: { name: '民生', order: 1 },
  draft: true,
  // The desk's own furniture, put up before anybody comes in.
  overrideAccess: true,
})
const app = await useApp(database)
const browser = await useBrowser()

const enter = (who: 'chiefEditor' | 'editor'): Promise<Page> =>
  signIn({ browser, url: app.url, who })

/** As an input method types: pinyin under the cursor, then a candidate, then the next. */
async function compose(
  page: Page,
  words: readonly { pinyin: string; text: string }[],
): Promise<void> {
  const keyboard = await page.context().newCDPSession(page)
  for (const { pinyin, text } of words) {
    for (let length = 1; length <= pinyin.length; length += 1) {
      await keyboard.send('Input.imeSetComposition', {
        selectionEnd: length,
        selectionStart: length,
        text: pinyin.slice(0, length),
      })
    }
    await keyboard.send('Input.insertText', { text })
  }
}

const readAnonymously = async (address: string) =>
  (await fetch(`${app.url}/reports/${address}`)).status

async function findInApi(address: string): Promise<unknown> {
  const query =
    'query Report($slug: String!) { Reports(where: { slug: { equals: $slug } }) { docs { headline } } }'
  const answer = await postJson(`${app.url}/api/graphql`, { query, variables: { slug: address } })
  return answer.json()
}

const inApi = (...headlines: string[]) => ({
  data: { Reports: { docs: headlines.map((each) => ({ headline: each })) } },
})

/** One report from the desk to its readers; each step begins where the last one ended. */
describe('a report from the desk to its readers', () => {
  let address = ''
  let document = ''

  it('is written in Chinese and saved as a draft by an editor', async () => {
    const page = await enter('editor')
    await page.goto(`${app.url}/admin/collections/reports/create`)

    await page.locator('#field-headline').click()
    await compose(page, [
      { pinyin: 'dukou', text: '渡口' },
      { pinyin: 'xinqiao', text: '新桥' },
      { pinyin: 'jinri', text: '今日' },
      { pinyin: 'tongche', text: '通车' },
    ])
    await unfold(page, '眉题')
    await page.locator('#field-subheads').fill(subhead)

    await page.locator('[data-field-path="body"] [contenteditable="true"]').click()
    await page.keyboard.type(body.slice(0, 4))
    await compose(page, [{ pinyin: 'linduqu', text: body.slice(4, 7) }])
    await page.keyboard.type(body.slice(7))

    await page.locator('#field-section').click()
    await page.getByRole('option', { name: '民生' }).click()
    await page.locator('#field-date input').fill('2026-03-02')
    await page.keyboard.press('Escape')

    await page.locator('#action-save-draft').click()
    await page.waitForURL(/\/admin\/collections\/reports\/[0-9a-f-]{36}/u)
    document = page.url()
    await expect.poll(() => page.locator('#field-slug').inputValue()).toMatch(/^20260302-/u)
    address = await page.locator('#field-slug').inputValue()
    expect(await page.locator('#field-headline').inputValue()).toBe(headline)
  })

  it('is kept as it was typed', async () => {
    const { docs } = await payload.find({
      collection: 'reports',
      draft: true,
      overrideAccess: true,
    })
    expect(docs).toMatchObject([{ _status: 'draft', headline, subheads: subhead }])
    expect(JSON.stringify(docs[0]?.body)).toContain(body)
  })

  it('is nowhere to be seen while it is a draft', async () => {
    expect(await readAnonymously(address)).toBe(404)
    expect(await findInApi(address)).toEqual(inApi())
  })

  it('cannot be released by the editor, who is told why', async () => {
    const page = await enter('editor')
    await page.goto(document)
    await page.getByRole('note').getByText('由测试chiefEditor发布。').waitFor()
    expect(await page.getByRole('button', { name: '发布…' }).count()).toBe(0)
    expect(await readAnonymously(address)).toBe(404)
  })

  it('is released by the chief editor, who sees first what goes out', async () => {
    const page = await enter('chiefEditor')
    await page.goto(document)
    await page.getByRole('button', { name: '发布…' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText(headline).waitFor()
    await dialog.getByText(`/reports/${address}`).waitFor()
    await dialog.getByText('首次公开，将一并发布：').waitFor()
    await page.getByRole('button', { name: '现在发布' }).click()
    await page.getByText('已发布。').waitFor()
    await dialog.waitFor({ state: 'hidden' })
    await page.getByText('已发布', { exact: true }).first().waitFor()
  })

  it('is read by anybody, on the page and in the API', async () => {
    const page = await browser.newPage()
    const answer = await page.goto(`${app.url}/reports/${address}`)
    expect(answer?.status()).toBe(200)
    expect(await page.locator('h1').textContent()).toContain(headline)
    expect(await page.locator('article, main').first().textContent()).toContain(body)
    expect(await findInApi(address)).toEqual(inApi(headline))
  })
})
