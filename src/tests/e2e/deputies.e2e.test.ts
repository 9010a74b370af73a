import { describe, expect, it } from 'vitest'

import { hydrated, signIn } from '../fixtures/signIn.ts'
import { useBrowser } from '../setup/browser.ts'
import { useApp } from '../setup/startApp.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

const { accountOf, database, payload } = await useNewsroom('absence_e2e', {
  accounts: ['chiefEditor', 'editor', 'proofreader'],
})
const app = await useApp(database)
const browser = await useBrowser()

describe('the absence of a colleague', () => {
  it('is entered by the chief editor in the form of their account, with who signs for them', async () => {
    const { id } = await accountOf('editor')
    const { id: proofreader } = await accountOf('proofreader')
    const stored = async () => {
      const { absentFrom, absentUntil, deputies } = await payload.findByID({
        id,
        collection: 'users',
        depth: 0,
        overrideAccess: true,
      })
      return [absentFrom?.slice(0, 10), absentUntil?.slice(0, 10), deputies]
    }
    const page = await signIn({ browser, url: app.url, who: 'chiefEditor' })
    await page.goto(`${app.url}/admin/collections/users/${id}`)
    await hydrated(page, 'input[name="absence-from"]')
    await page.getByLabel('离岗第一天').last().fill('2026-12-01')
    await page.getByLabel('离岗最后一天').last().fill('2026-12-05')
    await page.getByRole('checkbox', { name: '测试proofreader' }).check()
    await page.locator('#field-absence-password').fill('口令-chiefEditor')
    await page.getByRole('button', { name: '登记', exact: true }).click()
    await page.getByText('已登记。').waitFor()
    expect(await stored()).toEqual(['2026-12-01', '2026-12-05', [proofreader]])
    await page.getByRole('button', { name: '已返岗' }).click()
    await expect.poll(stored).toEqual([undefined, undefined, []])
  })
})
