import type { Page } from 'playwright-core'

import { describe, expect, it } from 'vitest'

import type { Role } from '../../domain/staff/roles.ts'

import { approve } from '../fixtures/approve.ts'
import { draftPackage } from '../fixtures/draftPackage.ts'
import { signIn } from '../fixtures/signIn.ts'
import { useBrowser } from '../setup/browser.ts'
import { useApp } from '../setup/startApp.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

const { accountOf, database, payload } = await useNewsroom('desk_e2e', { review: 'threeReviews' })
const made = await draftPackage(payload)
await approve({
  documents: [{ collection: 'reports', id: made.report.id }],
  payload,
  until: 'secondProof',
})
const app = await useApp(database)
const browser = await useBrowser()

const phone = { height: 844, width: 390 }
const desktop = { height: 900, width: 1280 }

/** The first page as one person sees it, in Chinese. */
async function openDesk(role: Role, viewport = desktop): Promise<Page> {
  await accountOf(role)
  return signIn({ browser, options: { viewport }, url: app.url, who: role })
}

describe('the desk', () => {
  it.each([
    ['chiefEditor', '待我处理'],
    ['proofreader', '待我处理'],
    ['reporter', '退回给我'],
    ['admin', '已逾期'],
  ] as const)('opens for a %s with %s', async (role, first) => {
    const page = await openDesk(role)
    await page.getByRole('heading', { name: '工作台' }).waitFor()
    expect(await page.locator('section[data-list] h2').first().textContent()).toContain(first)
  })

  it('leads the chief editor to the text that waits for the final review', async () => {
    const page = await openDesk('chiefEditor')
    const row = page.locator('[data-list="toSign"] a', { hasText: '终审' })
    await row.click()
    await page.getByRole('button', { name: '签署“终审”' }).waitFor()
  })

  it('fits a phone', async () => {
    const page = await openDesk('editor', phone)
    await page.getByRole('heading', { name: '待我处理' }).waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  })
})

describe('the board of a meeting', () => {
  it('gives work to a reporter, who is told and begins the text there', async () => {
    await accountOf('reporter')
    const head = await openDesk('deskHead')
    await head.goto(`${app.url}/admin/collections/meetings/${made.meeting.id}/board`)
    const piece = head.locator('li', { hasText: '图片' }).first()
    await piece.getByRole('button', { name: '派人' }).click()
    await head.getByLabel('由谁').selectOption({ label: '测试reporter' })
    await head.getByLabel('要求').fill('会场全景一张')
    await head.getByRole('button', { exact: true, name: '确定' }).click()
    await piece.getByText('测试reporter').waitFor()

    const page = await openDesk('reporter')
    await page.getByRole('button', { name: '通知（1 条未读）' }).click()
    await page.getByRole('link', { name: /派给您/u }).click()
    await page.waitForURL(/\/board$/u)
    await page.getByText('会场全景一张').waitFor()
    await page.getByRole('button', { name: '标记完成' }).click()
    await page.getByText('已交').waitFor()
  })
})

describe('the calendar and the history', () => {
  it('is walked with the keyboard, and asks for a sign-in', async () => {
    const stranger = await browser.newPage()
    await stranger.goto(`${app.url}/admin/calendar`)
    await stranger.waitForURL(/\/login/u)

    const page = await openDesk('editor')
    await page.goto(`${app.url}/admin/calendar`)
    const chosen = page.locator('h2[data-day][tabindex="0"]')
    const before = await chosen.getAttribute('data-day')
    await chosen.focus()
    await page.keyboard.press('ArrowDown')
    const after = await chosen.getAttribute('data-day')
    expect(Date.parse(String(after)) - Date.parse(String(before))).toBe(7 * 86_400_000)
  })

  it('tells who signed what', async () => {
    const page = await openDesk('editor')
    await page.goto(`${app.url}/admin/collections/reports/${made.report.id}/timeline`)
    await page.getByText('签署“二校”').waitFor()
    await page.getByText('建稿').waitFor()
  })
})
