import type { BrowserContext, Page } from 'playwright-core'

import { describe, expect, it } from 'vitest'

import { draftPackage } from '../fixtures/draftPackage.ts'
import { newestOf } from '../fixtures/newestOf.ts'
import { hydrated, signIn } from '../fixtures/signIn.ts'
import { unfold } from '../fixtures/unfold.ts'
import { useBrowser } from '../setup/browser.ts'
import { useApp } from '../setup/startApp.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

const { database, payload } = await useNewsroom('saving_e2e', { accounts: ['editor', 'deskHead'] })
const report = (await draftPackage(payload)).report.id
const app = await useApp(database)
const browser = await useBrowser()

/** A browser of one person's own, in Chinese, signed in. */
async function enter(role: 'deskHead' | 'editor', width = 1280): Promise<BrowserContext> {
  const page = await signIn({
    browser,
    options: { viewport: { height: 900, width } },
    url: app.url,
    who: role,
  })
  await page.close()
  return page.context()
}

async function open(context: BrowserContext): Promise<Page> {
  const page = await context.newPage()
  await page.goto(`${app.url}/admin/collections/reports/${report}`)
  await hydrated(page, '#field-headline')
  await page.waitForLoadState('networkidle')
  await unfold(page, '眉题')
  return page
}

const save = (page: Page) => page.locator('#action-save-draft').click()

const newest = () => newestOf({ collection: 'reports', id: report, payload })

describe('two people at one report', () => {
  it('see each other, and neither loses what they wrote', async () => {
    const first = await open(await enter('editor'))
    const second = await open(await enter('deskHead', 390))
    await second.locator('[data-who="open"]', { hasText: '测试editor' }).waitFor()

    await first.locator('#field-kicker').fill('编辑的眉题')
    await second.locator('#field-subheads').fill('主任的副题')
    await save(first)
    await expect.poll(async () => (await newest()).kicker).toBe('编辑的眉题')

    await save(second)
    const dialog = second.getByRole('dialog').filter({ hasText: '有人先保存了' })
    await dialog.getByText('只有对方改了').waitFor()
    expect(await second.locator('#field-subheads').inputValue()).toBe('主任的副题')
    await dialog.getByRole('button', { name: '按所选保存' }).click()
    await dialog.waitFor({ state: 'hidden' })
    await expect.poll(newest).toMatchObject({ kicker: '编辑的眉题', subheads: '主任的副题' })
    await expect.poll(() => second.locator('#field-kicker').inputValue()).toBe('编辑的眉题')
    // And may go on from there.
    await second.locator('#field-subheads').fill('主任再改的副题')
    await save(second)
    await expect.poll(newest).toMatchObject({ kicker: '编辑的眉题', subheads: '主任再改的副题' })
  })

  it('choose a version where both changed the same field', async () => {
    const first = await open(await enter('editor'))
    const second = await open(await enter('deskHead'))
    await first.locator('#field-kicker').fill('编辑又改了眉题')
    await save(first)
    await expect.poll(async () => (await newest()).kicker).toBe('编辑又改了眉题')
    await second.locator('#field-kicker').fill('主任的眉题')
    await save(second)
    const dialog = second.getByRole('dialog').filter({ hasText: '有人先保存了' })
    const confirm = dialog.getByRole('button', { name: '按所选保存' })
    expect(await confirm.isDisabled()).toBe(true)
    await dialog.getByLabel('用我的', { exact: true }).focus()
    await second.keyboard.press('Space')
    await confirm.click()
    await expect.poll(async () => (await newest()).kicker).toBe('主任的眉题')
  })
})

describe('unsaved text', () => {
  it('is offered again after the window is closed, and can be restored and saved', async () => {
    const context = await enter('editor')
    const lost = await open(context)
    await lost.locator('#field-deskNote').fill('没来得及保存的话')
    await lost.waitForTimeout(1500)
    await lost.close({ runBeforeUnload: false })

    const page = await open(context)
    await page.getByText('没有保存，本机留了一份').waitFor()
    await page.getByRole('button', { name: '和已保存的比较' }).click()
    await page.locator('ins', { hasText: '没来得及保存的话' }).waitFor()
    await page.getByRole('button', { exact: true, name: '恢复' }).click()
    await expect.poll(() => page.locator('#field-deskNote').inputValue()).toBe('没来得及保存的话')
    await save(page)
    await expect.poll(async () => (await newest()).deskNote).toBe('没来得及保存的话')
    const kept = () =>
      page.evaluate(() => Object.keys(localStorage).filter((name) => name.includes('unsaved')))
    await expect.poll(kept).toEqual([])
  })

  it('stays on the page when the server does not answer, and is saved later', async () => {
    const page = await open(await enter('editor'))
    await page.route('**/api/reports/**', (route) =>
      route.request().method() === 'PATCH' ? route.abort() : route.continue(),
    )
    await page.locator('#field-kicker').fill('断网时写的眉题')
    await save(page)
    await page.getByRole('alert').getByText('服务器暂时连不上').waitFor()
    expect(await page.locator('#field-kicker').inputValue()).toBe('断网时写的眉题')
    await page.unroute('**/api/reports/**')
    await page.getByRole('button', { name: '再存一次' }).click()
    await expect.poll(async () => (await newest()).kicker).toBe('断网时写的眉题')
  })
})
