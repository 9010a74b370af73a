import type { Page } from 'playwright-core'

import { describe, expect, it } from 'vitest'

import { draftPackage } from '../fixtures/draftPackage.ts'
import { newestOf } from '../fixtures/newestOf.ts'
import { hydrated, signIn } from '../fixtures/signIn.ts'
import { useBrowser } from '../setup/browser.ts'
import { useApp } from '../setup/startApp.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

const { database, payload } = await useNewsroom('folds', { accounts: ['editor'] })
const app = await useApp(database)
const browser = await useBrowser()

const words = {
  en: {
    filled: 'Filled in: ',
    fold: 'Kicker, subheads, lead',
    kicker: 'Kicker',
    locale: 'en-US',
    subheads: 'Subheads',
  },
  zh: {
    filled: '已填：',
    fold: '眉题、副题、导语',
    kicker: '眉题',
    locale: 'zh-CN',
    subheads: '副题',
  },
} as const

async function open(language: keyof typeof words) {
  const { id } = (await draftPackage(payload)).report
  const { fold: title, locale } = words[language]
  const page = await signIn({ browser, options: { locale }, url: app.url, who: 'editor' })
  await page.goto(`${app.url}/admin/collections/reports/${id}`)
  await hydrated(page, '#field-headline')
  await page.waitForLoadState('networkidle')
  const fold = page.locator('.collapsible-field').filter({ hasText: title }).last()
  return { bar: fold.locator('.collapsible__toggle').first(), fold, id, page }
}

const kickerOf = (page: Page) => page.locator('#field-kicker')

describe.each(['zh', 'en'] as const)('a fold of the form, %s', (language) => {
  const { filled, kicker, subheads } = words[language]

  it('opens and closes by its bar, by the mouse and by the keyboard, and says what is filled in', async () => {
    const { bar, fold, page } = await open(language)
    expect(await kickerOf(page).isVisible()).toBe(false)
    expect(await fold.innerText()).toContain(`${filled}${subheads}`)
    await bar.click()
    await kickerOf(page).waitFor()
    await kickerOf(page).fill('渡口要闻')
    await expect.poll(() => fold.innerText()).toContain(`${filled}${kicker}`)
    await bar.focus()
    await page.keyboard.press('Enter')
    await kickerOf(page).waitFor({ state: 'hidden' })
    expect(await fold.innerText()).toContain(`${filled}${kicker}`)
  })

  it('keeps what was filled in while it is closed, and is closed the next time', async () => {
    const { bar, fold, id, page } = await open(language)
    await bar.click()
    await kickerOf(page).fill('渡口要闻')
    await bar.click()
    await kickerOf(page).waitFor({ state: 'hidden' })
    await page.keyboard.press('Control+s')
    const stored = async () => (await newestOf({ collection: 'reports', id, payload })).kicker
    await expect.poll(stored).toBe('渡口要闻')
    await page.reload()
    await hydrated(page, '#field-headline')
    await expect.poll(() => fold.innerText()).toContain(`${filled}${kicker}`)
    expect(await kickerOf(page).isVisible()).toBe(false)
  })

  it('opens when a save is refused for what is in it', async () => {
    const { bar, page } = await open(language)
    await bar.click()
    await kickerOf(page).fill('渡'.repeat(201))
    await bar.click()
    await kickerOf(page).waitFor({ state: 'hidden' })
    await page.keyboard.press('Control+s')
    await page.locator('[data-sonner-toast]', { hasText: kicker }).first().waitFor()
    await kickerOf(page).waitFor()
    expect(await bar.getAttribute('class')).not.toContain('--collapsed')
    await bar.click()
    await kickerOf(page).waitFor({ state: 'hidden' })
  })
})
