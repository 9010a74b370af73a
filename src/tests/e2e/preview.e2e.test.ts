import type { BrowserContext, Page } from 'playwright-core'

import { beforeAll, describe, expect, it } from 'vitest'

import { draftPackage } from '../fixtures/draftPackage.ts'
import { signIn } from '../fixtures/signIn.ts'
import { useBrowser } from '../setup/browser.ts'
import { useApp } from '../setup/startApp.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

let editor: BrowserContext

const { database, payload } = await useNewsroom('preview_e2e', {
  accounts: ['editor'],
  review: 'threeReviews',
})
const made = await draftPackage(payload)
const app = await useApp(database)
const browser = await useBrowser()

beforeAll(async () => {
  const page = await signIn({
    browser,
    options: { viewport: { height: 900, width: 1600 } },
    url: app.url,
    who: 'editor',
  })
  editor = page.context()
})

const report = () => `/preview/reports/${made.report.id}`
const form = () => `${app.url}/admin/collections/reports/${made.report.id}`

/** What a page leads to on this site and is not there, as whoever opened the page would find. */
async function deadLinksOf(page: Page): Promise<string[]> {
  const links = await page
    .locator('a[href]')
    .evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).href))
  const dead: string[] = []
  for (const link of new Set(links.map((each) => each.replace(/#.*$/u, '')))) {
    if (!link.startsWith(app.url)) continue
    // As a browser says it of a link that is followed: the session counts for no other site.
    const answer = await page.request.get(link, { headers: { 'Sec-Fetch-Site': 'same-origin' } })
    if (!answer.ok()) dead.push(`${answer.status()} ${link.slice(app.url.length)}`)
  }
  return dead
}

async function open(path: string): Promise<Page> {
  const page = await editor.newPage()
  await page.goto(app.url + path)
  return page
}

describe('the preview of a draft', () => {
  it('is the page that readers would get, for staff alone, and is cached nowhere', async () => {
    const page = await editor.newPage()
    const answer = await page.goto(app.url + report())
    expect(answer?.status()).toBe(200)
    expect(answer?.headers()).toMatchObject({
      'cache-control': 'private, no-store',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex, nofollow',
    })
    await page.getByText('草稿预览').waitFor()
    expect(await page.locator('h1').innerText()).toContain('区十八届人大四次会议闭幕')
    expect(await page.locator('script').count()).toBe(0)
    expect(await page.locator('meta[name="robots"]').getAttribute('content')).toMatch(/^noindex/u)
    // For whatever unfurls links there is nothing but the title.
    const told =
      'meta[property], meta[name="description"], link[rel="canonical"], link[rel="alternate"]'
    expect(await page.locator(told).count()).toBe(0)

    for (const path of [report(), '/preview/reports/019bb000-0000-7000-8000-000000000000']) {
      const anonymous = await fetch(app.url + path)
      expect(anonymous.status).toBe(401)
      expect(await anonymous.text()).not.toContain(made.mark)
    }
  })

  it('leads to the previews of other drafts', async () => {
    const page = await open(report())
    await page.getByRole('link', { name: '逄远舟' }).first().click()
    await page.waitForURL(`${app.url}/preview/people/${made.person.id}`)
    await page.goto(`${app.url}/preview/meetings/${made.meeting.id}`)
    await page.getByRole('link', { name: `区十八届人大四次会议闭幕${made.mark}` }).click()
    await page.waitForURL(app.url + report())
    await page.goto(`${app.url}/preview/speeches/${made.speech.id}`)
    await page.getByText('把渡口修好').first().waitFor()
  })

  it.each([
    { name: 'a report', path: report },
    { name: 'a speech', path: () => `/preview/speeches/${made.speech.id}` },
    { name: 'a meeting', path: () => `/preview/meetings/${made.meeting.id}` },
    { name: 'a person', path: () => `/preview/people/${made.person.id}` },
  ])('leads to nothing that is not there: $name', async ({ path }) => {
    const page = await open(path())
    await page.locator('h1').first().waitFor()
    expect(await deadLinksOf(page)).toEqual([])
    await page.close()
  })

  it('stands beside the form, and is drawn anew when the draft is saved', async () => {
    const page = await open(form().slice(app.url.length))
    await page.locator('.live-preview-toggler').click()
    const frame = page.frameLocator('#live-preview-iframe')
    await frame.locator('h1').waitFor()
    await page.locator('#field-headline').fill(`会议闭幕以后${made.mark}`)
    await page.getByRole('button', { name: '保存草稿' }).click()
    await frame.locator('h1', { hasText: '会议闭幕以后' }).waitFor()
  })
})

describe('an external reviewer', () => {
  it('reads one revision and objects to it without JavaScript', async () => {
    const desk = await open(`${form().slice(app.url.length)}/review`)
    await desk.getByLabel('送给谁、看什么').fill('请区水务局核对数字')
    await desk.getByLabel('现在的密码').fill('口令-editor')
    await desk.getByRole('button', { name: '生成链接' }).click()
    const url = await desk.locator('input[readonly]').inputValue()
    expect(url).toMatch(/\/preview\/[\w-]{43}$/)

    const outside = await browser.newContext({
      javaScriptEnabled: false,
      locale: 'zh-CN',
      viewport: { height: 844, width: 390 },
    })
    const page = await outside.newPage()
    const answer = await page.goto(app.url + new URL(url).pathname)
    expect(answer?.headers()).toMatchObject({
      'cache-control': 'private, no-store',
      'referrer-policy': 'no-referrer',
    })
    expect(await page.locator('h1').innerText()).toContain('会议闭幕以后')
    expect(await page.title()).toMatch(/^送审稿_/u)
    expect(await page.locator('head').innerHTML()).not.toContain('会议闭幕以后')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    expect(await deadLinksOf(page)).toEqual([])
    await page.getByRole('radio', { name: '提出异议' }).check()
    await page.getByLabel('姓名').fill('解临川')
    await page.getByLabel('单位').fill('区水务局')
    await page.getByRole('button', { name: '提交意见' }).click()
    await page.getByText('提出异议请写明理由（4000 字以内）。').waitFor()
    expect(await page.getByLabel('姓名').inputValue()).toBe('解临川')
    await page.locator('textarea').fill('实到人数应为252名。')
    await page.getByRole('button', { name: '提交意见' }).click()
    await page.getByText('已记下您的异议。谢谢。').waitFor()
    await outside.close()

    await desk.reload()
    await desk.getByText('实到人数应为252名。').waitFor()
    const text = await (await fetch(`${app.url}/preview/${'x'.repeat(43)}`)).text()
    expect(text).toContain('链接无效')
  })

  it('cannot be made to answer by a form on another site', async () => {
    const response = await fetch(`${app.url}/preview/${'x'.repeat(43)}`, {
      body: 'verdict=agree&name=x',
      headers: {
        'Content-Type': 'application/x-www-form-urlencoded',
        'Sec-Fetch-Site': 'cross-site',
      },
      method: 'POST',
    })
    expect(response.status).toBe(404)
  })
})
