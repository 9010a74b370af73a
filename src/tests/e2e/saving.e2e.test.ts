import type { Page } from 'playwright-core'

import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'

import { draftPackage } from '../fixtures/draftPackage.ts'
import { newestOf } from '../fixtures/newestOf.ts'
import { hydrated, signIn } from '../fixtures/signIn.ts'
import { useBrowser } from '../setup/browser.ts'
import { useApp } from '../setup/startApp.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

const { database, payload } = await useNewsroom('saving_words', {
  accounts: ['editor', 'chiefEditor'],
})
const app = await useApp(database)
const browser = await useBrowser()

async function open(who: 'chiefEditor' | 'editor' = 'editor') {
  const { id } = (await draftPackage(payload)).report
  const page = await signIn({ browser, url: app.url, who })
  await page.goto(`${app.url}/admin/collections/reports/${id}`)
  await hydrated(page, '#field-headline')
  await page.waitForLoadState('networkidle')
  const stored = async () =>
    JSON.stringify((await newestOf({ collection: 'reports', id, payload })).body)
  return { id, page, stored }
}

const editorOf = (page: Page) => page.locator('[data-field-path="body"] [contenteditable="true"]')

/** Puts the cursor at the end of the body. */
async function enterBody(page: Page): Promise<void> {
  await editorOf(page).click()
  await page.keyboard.press('Control+End')
}

/** Makes every request for reports wait for a second. */
const slowSaves = (page: Page) =>
  page.route(/\/api\/reports(?:[/?]|$)/u, async (route) => {
    await sleep(1000)
    await route.continue()
  })

const toastOf = (page: Page, text: RegExp | string) =>
  page.locator('[data-sonner-toast]', { hasText: text }).first()

const saveButton = (page: Page) => page.locator('#action-save-draft')

describe('the last words', () => {
  it('are in a save by Ctrl+S at once, the first of a page and the next', async () => {
    const { page, stored } = await open()
    await enterBody(page)
    for (const words of ['水位已退到警戒线下', '渡口明天恢复通航']) {
      await page.keyboard.type(words)
      await page.keyboard.press('Control+s')
      await expect.poll(stored).toContain(words)
      await page.locator('form[data-form-ready="true"]').first().waitFor()
    }
  })

  it('are in a save by a click at once on the button that was still disabled', async () => {
    const { page, stored } = await open()
    await enterBody(page)
    // Only now: the page scrolls to the cursor.
    const box = await saveButton(page).boundingBox()
    await page.keyboard.type('最后一句')
    await page.mouse.move((box?.x ?? 0) + 5, (box?.y ?? 0) + 5, { steps: 3 })
    await page.mouse.down()
    await page.mouse.up()
    await expect.poll(stored).toContain('最后一句')
  })

  it('are in a save between the moment the form gets them and the moment React shows them', async () => {
    const { page, stored } = await open()
    await page.addInitScript(() => {
      const [request, cancel] = [
        window.requestIdleCallback.bind(window),
        window.cancelIdleCallback.bind(window),
      ]
      const waiting = new Set<number>()
      window.requestIdleCallback = (callback, options) => {
        const handle = request((deadline) => {
          waiting.delete(handle)
          callback(deadline)
          const isLast = document.body.innerText.includes('最后一句') && waiting.size === 0
          if (isLast) document.querySelector<HTMLElement>('#action-save-draft')?.click()
        }, options)
        waiting.add(handle)
        return handle
      }
      window.cancelIdleCallback = (handle) => {
        waiting.delete(handle)
        cancel(handle)
      }
    })
    await page.reload()
    await hydrated(page, '#field-headline')
    await page.waitForLoadState('networkidle')
    await enterBody(page)
    await page.keyboard.type('先存的话')
    await expect.poll(() => saveButton(page).isDisabled()).toBe(false)
    await page.keyboard.insertText('最后一句')
    await expect.poll(stored).toContain('先存的话最后一句')
  })

  it('stay on the page and unsaved when they are typed during a save', async () => {
    const { page, stored } = await open()
    await slowSaves(page)
    await enterBody(page)
    await page.keyboard.type('存盘以前')
    await page.keyboard.press('Control+s')
    await page.keyboard.type('存盘期间')
    await toastOf(page, '已保存').waitFor()
    await expect.poll(() => saveButton(page).isDisabled()).toBe(false)
    await page.keyboard.type('存盘以后')
    expect(await editorOf(page).innerText()).toContain('存盘以前存盘期间存盘以后')
    expect(await stored()).toContain('存盘以前')
    expect(await stored()).not.toContain('存盘期间')
    await page.keyboard.press('Control+s')
    await expect.poll(stored).toContain('存盘以前存盘期间存盘以后')
  })
})

describe('a field changed during a save', () => {
  const newest = (id: string) => newestOf({ collection: 'reports', id, payload })

  it('keeps every character of a headline, from before the request to after the answer', async () => {
    const { id, page } = await open()
    await slowSaves(page)
    const headline = page.locator('#field-headline')
    await headline.fill('渡口：')
    await page.keyboard.press('Control+s')
    const typed = '一二三四五六七八九十'.repeat(8)
    await page.keyboard.type(typed, { delay: 50 })
    await toastOf(page, '已保存').waitFor()
    expect(await headline.inputValue()).toBe(`渡口：${typed}`)
    expect((await newest(id)).headline).toBe('渡口：')
    expect(await saveButton(page).isDisabled()).toBe(false)
    await page.keyboard.press('Control+s')
    await expect.poll(async () => (await newest(id)).headline).toBe(`渡口：${typed}`)
  })

  it('keeps a day that is typed', async () => {
    const { id, page } = await open()
    await slowSaves(page)
    await page.locator('#field-headline').fill('渡口复航')
    const date = page.locator('#field-date input')
    await date.click()
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Control+s')
    await page.keyboard.type('2026-01-12')
    await page.keyboard.press('Enter')
    await toastOf(page, '已保存').waitFor()
    await expect.poll(() => date.inputValue()).toBe('2026-01-12')
    expect((await newest(id)).date).not.toContain('2026-01-12')
    await expect.poll(() => saveButton(page).isDisabled()).toBe(false)
    await page.keyboard.press('Control+s')
    await expect.poll(async () => (await newest(id)).date).toContain('2026-01-12')
  })

  it('keeps what is chosen from a list, which opens as soon as the save is over', async () => {
    const { id, page } = await open()
    await slowSaves(page)
    await page.locator('#field-headline').fill('渡口复航')
    await page.keyboard.press('Control+s')
    await page.locator('#field-genre .rs__control').click()
    await page.getByRole('option', { name: '通讯' }).click()
    await toastOf(page, '已保存').waitFor()
    const shown = () => page.locator('#field-genre .rs__single-value').innerText()
    await expect.poll(shown).toBe('通讯')
    expect((await newest(id)).genre).toBe('news')
    await expect.poll(() => saveButton(page).isDisabled()).toBe(false)
    await page.keyboard.press('Control+s')
    await expect.poll(async () => (await newest(id)).genre).toBe('feature')
  })
})

describe('a save', () => {
  it('follows one that is under way when it is asked for meanwhile', async () => {
    const { page, stored } = await open()
    await slowSaves(page)
    await enterBody(page)
    await page.keyboard.type('先存的话')
    await page.keyboard.press('Control+s')
    await page.keyboard.type('后存的话')
    await page.keyboard.press('Control+s')
    await expect.poll(stored, { timeout: 10_000 }).toContain('先存的话后存的话')
  })

  it('of a new text keeps on its page what was typed meanwhile', async () => {
    const page = await signIn({ browser, url: app.url, who: 'editor' })
    await page.goto(`${app.url}/admin/collections/reports/create`)
    await hydrated(page, '#field-headline')
    await page.waitForLoadState('networkidle')
    await slowSaves(page)
    await page.locator('#field-headline').fill('新桥合龙')
    await enterBody(page)
    await page.keyboard.type('两岸')
    await page.keyboard.press('Control+s')
    await page.keyboard.type('明年通车')
    await page.waitForURL(/\/reports\/[\da-f-]{36}/u)
    await expect.poll(() => editorOf(page).innerText()).toContain('两岸明年通车')
    await expect.poll(() => saveButton(page).isDisabled()).toBe(false)
    await page.keyboard.press('Control+s')
    await toastOf(page, '已保存《新桥合龙》，正文 6 字').waitFor()
  })

  it('of a new text keeps what was typed into its headline meanwhile', async () => {
    const page = await signIn({ browser, url: app.url, who: 'editor' })
    await page.goto(`${app.url}/admin/collections/reports/create`)
    await hydrated(page, '#field-headline')
    await page.waitForLoadState('networkidle')
    await slowSaves(page)
    await page.locator('#field-headline').fill('新桥')
    await page.keyboard.press('Control+s')
    await page.keyboard.type('今天合龙')
    await page.waitForURL(/\/reports\/[\da-f-]{36}/u)
    await expect.poll(() => page.locator('#field-headline').inputValue()).toBe('新桥今天合龙')
    await expect.poll(() => saveButton(page).isDisabled()).toBe(false)
    await page.keyboard.press('Control+s')
    await toastOf(page, '已保存《新桥今天合龙》').waitFor()
  })

  it.each(['by Ctrl+S', 'by a click'])(
    'takes in a keyword that was typed without Enter: %s',
    async (how) => {
      const { id, page } = await open()
      const keywords = page.locator('.field-keywords input').first()
      await keywords.scrollIntoViewIfNeeded()
      await keywords.click()
      await page.keyboard.type('汛期')
      if (how === 'by Ctrl+S') await page.keyboard.press('Control+s')
      else {
        const box = await saveButton(page).boundingBox()
        await page.mouse.move((box?.x ?? 0) + 5, (box?.y ?? 0) + 5, { steps: 3 })
        await page.mouse.down()
        await page.mouse.up()
      }
      const kept = async () => (await newestOf({ collection: 'reports', id, payload })).keywords
      await expect.poll(kept).toContain('汛期')
    },
  )
})

describe('what is said of a save', () => {
  it('is what is stored', async () => {
    const { page } = await open()
    await page.locator('#field-headline').fill('两岸今天通车')
    await page.keyboard.press('Control+s')
    await toastOf(page, /^已保存《两岸今天通车》，正文 \d+ 字。$/u).waitFor()
  })

  it('is that the session is over, with the way back in, and the words survive', async () => {
    const { page, stored } = await open()
    await enterBody(page)
    await page.keyboard.type('登录过期时写的话')
    await page.context().clearCookies()
    await page.keyboard.press('Control+s')
    const notice = page.getByRole('alert').filter({ hasText: '没有存上：登录已过期' })
    await notice.getByRole('link', { name: '重新登录' }).waitFor()
    expect(await editorOf(page).innerText()).toContain('登录过期时写的话')
    await page.context().request.post(`${app.url}/api/users/login`, {
      data: { email: 'editor@test.example', password: '口令-editor' },
    })
    await notice.getByRole('button', { name: '再存一次' }).click()
    await expect.poll(stored).toContain('登录过期时写的话')
  })
})

describe('after a release', () => {
  it('nobody is said to have saved a newer version, and the preview says that readers have this', async () => {
    const { id, page } = await open('chiefEditor')
    await page.getByRole('button', { name: '发布…' }).click()
    await page.getByRole('button', { name: '现在发布' }).click()
    await page.getByText('已发布。').waitFor()
    for (let look = 0; look < 20; look += 1) {
      expect(await page.getByText('保存了新版本').count()).toBe(0)
      await sleep(100)
    }
    await page.goto(`${app.url}/preview/reports/${id}`)
    await page.getByText('读者看到的就是这一版').waitFor()
    expect(await page.getByText('改动未发布').count()).toBe(0)
  })
})
