import type { Language } from 'payload-newsroom/language'
import type { Browser, BrowserContext, Page } from 'playwright-core'

import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { stdout } from 'node:process'
import { defaultLanguage, localeOf } from 'payload-newsroom/language'
import { defaultTimeZone } from 'payload-newsroom/time'
import sharp from 'sharp'

import type { SignIn, Subjects } from './findSubjects.ts'
import type { Series, Shot } from './shots.ts'

import { adminSeries, desktop, lookOf, releaseShot } from './shots.ts'

type Newsroom = {
  readonly browser: Browser
  readonly folder: string
  readonly subjects: Subjects
  readonly url: string
}

/** The public site, each picture in a browser of its own. */
export async function takeSitePictures({
  browser,
  folder,
  language,
  series,
  url,
}: Omit<Newsroom, 'subjects'> & {
  readonly language: Language
  readonly series: readonly Series[]
}): Promise<void> {
  for (const shot of series.flatMap(({ shots }) => shots)) {
    const { colorScheme = 'light', reading, viewport = desktop } = lookOf(shot)
    const context = await browser.newContext({
      colorScheme,
      deviceScaleFactor: 1.5,
      locale: localeOf(language),
      viewport,
    })
    if (reading) await context.addCookies([{ name: 'reading', url, value: reading }])
    await take({ context, folder, shot, url })
    await context.close()
  }
}

/** The panel, as the chief editor sees it. */
export async function takeAdminPictures({
  browser,
  chief,
  folder,
  subjects,
  url,
}: Newsroom & { readonly chief: SignIn }): Promise<Series[]> {
  const context = await browser.newContext({
    deviceScaleFactor: 1.25,
    locale: localeOf(defaultLanguage),
    timezoneId: defaultTimeZone,
    viewport: desk,
  })
  await signIn({ chief, context, url })
  const series = adminSeries(subjects)
  for (const shot of series.flatMap(({ shots }) => shots))
    await take({ context, folder, shot, url })

  const page = await context.newPage()
  await openReady(page, url)
  await page.getByRole('button', { name: '发布…' }).click()
  await page.locator('dialog[open]').locator('code, [role=alert]').first().waitFor()
  await keep({ folder, name: releaseShot.name, page })
  await context.close()
  return series
}

/** The form of a text that every stage has signed, by way of the desk. */
async function openReady(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/admin`)
  const address = await page.locator('[data-list="ready"] a').first().getAttribute('href')
  await page.goto(`${url}${String(address).replace(/\/review$/u, '')}`, {
    waitUntil: 'networkidle',
  })
  await page.locator('[data-lexical-editor]').last().waitFor()
}

/** Wide enough for Payload to open its sidebar. */
const desk = { height: 1000, width: 1600 }

type SignInInput = { chief: SignIn; context: BrowserContext; url: string }

async function signIn({ chief, context, url }: SignInInput): Promise<void> {
  const page = await context.newPage()
  await page.goto(`${url}/admin/login`)
  await page.locator('#field-email').fill(chief.email)
  await page.locator('#field-password').fill(chief.password)
  await page.getByRole('button', { name: '登录' }).click()
  await page.waitForURL(`${url}/admin`)
  await page.close()
}

type TakeInput = { context: BrowserContext; folder: string; shot: Shot; url: string }

async function take({ context, folder, shot, url }: TakeInput): Promise<void> {
  const { media, viewport } = lookOf(shot)
  const page = await context.newPage()
  if (viewport) await page.setViewportSize(viewport)
  if (media) await page.emulateMedia({ media })
  await page.goto(url + shot.path, { waitUntil: 'networkidle' })
  await keep({ folder, name: shot.name, page })
  await page.close()
}

type KeepInput = { folder: string; name: string; page: Page }

/** Flat colours and text: a palette halves the file, and nobody sees it. */
async function keep({ folder, name, page }: KeepInput): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const file = path.join(folder, `${name}.png`)
  const { size } = await sharp(await page.screenshot())
    .png({ compressionLevel: 9, effort: 10, palette: true, quality: 90 })
    .toFile(file)
  stdout.write(`${path.basename(file)} ${Math.round(size / 1024)} KB\n`)
}
