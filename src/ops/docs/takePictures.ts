import type { Browser, Page } from 'playwright-core'

import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { stdout } from 'node:process'
import sharp from 'sharp'

import type { SignIn, Subjects } from './findSubjects.ts'

const desktop = { height: 900, width: 1280 }
const phone = { height: 844, width: 390 }

interface Shot {
  readonly colorScheme?: 'dark' | 'light'
  /** Of the picture file, without its ending. */
  readonly name: string
  readonly path: string
  readonly reading?: 'contrast' | 'elder'
  readonly viewport?: { readonly height: number; readonly width: number }
}

/** The public site on a desk and on a phone, by day and by night. */
export async function takeSitePictures({
  browser,
  folder,
  subjects: { meeting, report, speech },
  url,
}: {
  readonly browser: Browser
  readonly folder: string
  readonly subjects: Subjects
  readonly url: string
}): Promise<void> {
  const shots: readonly Shot[] = [
    { name: 'front', path: '/' },
    { colorScheme: 'dark', name: 'front-dark', path: '/' },
    { name: 'front-phone', path: '/', viewport: phone },
    { name: 'report', path: report },
    { name: 'report-phone', path: report, viewport: phone },
    { colorScheme: 'dark', name: 'report-phone-dark', path: report, viewport: phone },
    { name: 'speech', path: speech },
    { name: 'speech-phone', path: speech, viewport: phone },
    { name: 'meeting', path: meeting },
    { name: 'meeting-phone', path: meeting, viewport: phone },
    { name: 'search', path: '/search?q=闭幕' },
    { name: 'archive', path: '/archive/2026-01-09' },
    { name: 'edition', path: '/editions/2026-01-10' },
    { name: 'comparison', path: `${report}/compare` },
    { name: 'report-phone-elder', path: report, reading: 'elder', viewport: phone },
    { name: 'front-contrast', path: '/', reading: 'contrast' },
  ]
  for (const { colorScheme = 'light', name, path: address, reading, viewport = desktop } of shots) {
    const page = await browser.newPage({
      colorScheme,
      deviceScaleFactor: 1.5,
      locale: 'zh-CN',
      viewport,
    })
    if (reading) await page.context().addCookies([{ name: 'reading', url, value: reading }])
    await page.goto(url + address, { waitUntil: 'networkidle' })
    await keep({ folder, name, page })
    await page.close()
  }
}

/** The newsroom in Chinese: what lies on the desk, who covers what, a report under work, and how it is let out. */
export async function takeAdminPictures({
  browser,
  chief,
  folder,
  subjects: { board, draft },
  url,
}: {
  readonly browser: Browser
  readonly chief: SignIn
  readonly folder: string
  readonly subjects: Subjects
  readonly url: string
}): Promise<void> {
  const context = await browser.newContext({
    deviceScaleFactor: 1.25,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    // Wide enough for Payload to open its sidebar.
    viewport: { height: 1000, width: 1600 },
  })
  const page = await context.newPage()
  await page.goto(`${url}/admin/login`)
  await page.locator('#field-email').fill(chief.email)
  await page.locator('#field-password').fill(chief.password)
  await page.getByRole('button', { name: '登录' }).click()
  await page.waitForURL(`${url}/admin`)

  const views = [
    { name: 'admin-desk', path: '/admin' },
    { name: 'admin-calendar', path: '/admin/calendar' },
    { name: 'admin-board', path: board },
    { name: 'admin-review', path: `${draft}/review` },
    { name: 'admin-list', path: '/admin/collections/reports' },
  ]
  for (const { name, path: address } of views) {
    await page.goto(url + address, { waitUntil: 'networkidle' })
    await keep({ folder, name, page })
  }
  await page.goto(url + draft, { waitUntil: 'networkidle' })
  await page.locator('[data-lexical-editor]').last().waitFor()
  await keep({ folder, name: 'admin-report', page })
  await page.getByRole('button', { name: '发布…' }).click()
  await page.locator('dialog[open]').locator('code, [role=alert]').first().waitFor()
  await keep({ folder, name: 'admin-release', page })
  await context.close()
}

/** Flat colours and text: a palette halves the file, and nobody sees it. */
async function keep({
  folder,
  name,
  page,
}: {
  folder: string
  name: string
  page: Page
}): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const file = path.join(folder, `${name}.png`)
  const { size } = await sharp(await page.screenshot())
    .png({ compressionLevel: 9, effort: 10, palette: true, quality: 90 })
    .toFile(file)
  stdout.write(`${path.basename(file)} ${Math.round(size / 1024)} KB\n`)
}
