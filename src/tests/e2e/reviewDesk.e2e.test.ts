import type { Page } from 'playwright-core'

import { describe, expect, it } from 'vitest'

import type { Role } from '../../domain/staff/roles.ts'

import { draftPackage, richText } from '../fixtures/draftPackage.ts'
import { signIn } from '../fixtures/signIn.ts'
import { useBrowser } from '../setup/browser.ts'
import { useApp } from '../setup/startApp.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

const { accountOf, database, payload } = await useNewsroom('review_desk_e2e', {
  review: 'threeReviews',
})
const made = await draftPackage(payload)
const app = await useApp(database)
const browser = await useBrowser()

const phone = { height: 844, width: 390 }
const desktop = { height: 900, width: 1280 }

/** The review of the report as one person sees it, in Chinese. */
async function openReview(role: Role, viewport = desktop): Promise<Page> {
  await accountOf(role)
  const page = await signIn({ browser, options: { viewport }, url: app.url, who: role })
  await page.goto(`${app.url}/admin/collections/reports/${made.report.id}/review`)
  await page.getByRole('heading', { name: '审校进度' }).waitFor()
  return page
}

/** Each step begins where the last one ended. */
describe('the review of a text', () => {
  it('is a tab beside the form', async () => {
    const page = await openReview('editor')
    await page.goto(`${app.url}/admin/collections/reports/${made.report.id}`)
    await page.getByRole('link', { exact: true, name: '审校' }).click()
    await page.getByRole('heading', { name: '审校进度' }).waitFor()
  })

  it('lets an editor note on a passage and send the text back from a phone, with the reason', async () => {
    const page = await openReview('editor', phone)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    const passage = page.locator('[data-field="body"] p').nth(1)
    await passage.click({ clickCount: 3 })
    await page.getByLabel('批注内容').fill('请核对实到人数')
    await page.getByRole('button', { name: '批注所选文字' }).click()
    await page.getByText('请核对实到人数').waitFor()

    await page.getByRole('button', { name: '退回…' }).click()
    const send = page.getByRole('button', { name: '退回作者' })
    expect(await send.isDisabled()).toBe(true)
    await page.getByLabel('请写明理由，作者会看到。').fill('实到人数与会议记录不符')
    await send.click()
    await page.getByText('第 2 轮').first().waitFor()
    await page.getByText('实到人数与会议记录不符').waitFor()
  })

  it('shows the next reader what was changed since, and is signed', async () => {
    await payload.update({
      id: made.report.id,
      collection: 'reports',
      data: {
        body: richText('1月9日上午，会议闭幕。', '大会应到代表268名，实到252名，符合法定人数。'),
      },
      draft: true,
      // As the reporter mends the text, whose own way in is tested elsewhere.
      overrideAccess: true,
    })
    const page = await openReview('editor')
    expect(await page.locator('[data-field="body"] del').allTextContents()).toEqual(['251'])
    expect(await page.locator('[data-field="body"] ins').allTextContents()).toEqual(['252'])
    await page.getByText('所指文字已改动').waitFor()
    expect(await page.getByRole('button', { name: '签署“一审”' }).count()).toBe(0)
    await page.getByRole('button', { exact: true, name: '送审' }).click()
    await page.getByRole('button', { name: '签署“一审”' }).click()
    await page.locator('li[data-state="passed"]', { hasText: '一审' }).waitFor()
    await page.getByText('您的角色不能签署“一校”。谁可以签，见“角色与职责”。').waitFor()
  })

  it('can be read aloud paragraph by paragraph, and only then signed as read', async () => {
    const page = await openReview('proofreader')
    await page.getByRole('button', { name: '诵读', exact: true }).click()
    const sign = page.getByRole('button', { name: '签署“诵读”' })
    expect(await sign.isDisabled()).toBe(true)
    for (const box of await page.locator('ol input[type="checkbox"]').all()) await box.check()
    await sign.click()
    await page.locator('li[data-state="passed"]', { hasText: '诵读' }).waitFor()
  })
})
