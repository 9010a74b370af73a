import { beforeAll, describe, expect, it } from 'vitest'

import { draftPackage } from '../fixtures/draftPackage.ts'
import { hydrated } from '../fixtures/signIn.ts'
import { useBrowser } from '../setup/browser.ts'
import { useApp } from '../setup/startApp.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

const { database, payload, signIn } = await useNewsroom('other_zone', { accounts: ['editor'] })
const { id } = (await draftPackage(payload)).report
const app = await useApp(database)
const browser = await useBrowser()

const stored = async () => {
  const { date, embargoUntil } = await payload.findByID({
    id,
    collection: 'reports',
    depth: 0,
    draft: true,
    overrideAccess: true,
  })
  return { date, embargoUntil }
}

let token: string

beforeAll(async () => {
  token = await signIn('editor')
})

describe.each([
  {
    day: '12',
    locale: 'zh-CN',
    save: '保存',
    timezoneId: 'Pacific/Kiritimati',
    typed: ['2026-01-12', '2031-05-12 09:30'],
    zone: '时区：Asia/Shanghai',
  },
  {
    day: '13',
    locale: 'en-US',
    save: 'Save',
    timezoneId: 'Pacific/Pago_Pago',
    typed: ['1/13/2026', 'May 13, 2031 9:30 a.m.'],
    zone: 'Time zone: Asia/Shanghai',
  },
] as const)('in a browser of $timezoneId', ({ day, locale, save, timezoneId, typed, zone }) => {
  const [typedDay, typedTime] = typed
  it('dates are shown and stored by the newsroom’s clock', async () => {
    const context = await browser.newContext({ locale, timezoneId })
    await context.addCookies([{ name: 'payload-token', url: app.url, value: token }])
    const page = await context.newPage()
    const before = await stored()
    await page.goto(`${app.url}/admin/collections/reports/${id}`)
    await hydrated(page, '#field-date input')
    expect(await page.locator('#field-date input').inputValue()).toBe(before.date.slice(0, 10))
    const embargo = page.locator('#field-embargoUntil')
    expect(await embargo.innerText()).toContain(zone)
    await embargo.locator('input').fill(typedTime)
    await embargo.locator('input').press('Enter')
    await page.locator('#field-date input').fill(typedDay)
    await page.locator('#field-date input').press('Enter')
    const saved = page.waitForResponse((answer) => answer.request().method() === 'PATCH')
    await page.getByRole('button', { name: save }).first().click()
    expect((await saved).status()).toBe(200)
    expect(await stored()).toEqual({
      date: `2026-01-${day}T12:00:00.000Z`,
      embargoUntil: `2031-05-${day}T01:30:00.000Z`,
    })
    await page.reload()
    await hydrated(page, '#field-embargoUntil input')
    expect(await embargo.locator('input').inputValue()).toBe(`2031-05-${day} 09:30`)
    await context.close()
  })
})
