import type { Page } from 'playwright-core'

import { Secret, TOTP } from 'otpauth'
import { describe, expect, it } from 'vitest'

import { signInByForm } from '../fixtures/signIn.ts'
import { useBrowser } from '../setup/browser.ts'
import { useApp } from '../setup/startApp.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

const { database, payload } = await useNewsroom('accounts_e2e', { accounts: ['admin'] })
const app = await useApp(database)
const browser = await useBrowser()

const colleague = { email: 'zan@test.example', name: '昝清源', password: '清晨的江面有雾也有船' }

async function aBrowser(viewport = { height: 900, width: 1280 }): Promise<Page> {
  const context = await browser.newContext({ locale: 'zh-CN', viewport })
  return context.newPage()
}

const enter = (page: Page, who: { email: string; password: string }) =>
  signInByForm({ page, url: app.url, who })

const admin = { email: 'admin@test.example', password: '口令-admin' }

/** Each step begins where the last one ended. */
describe('an account', () => {
  let keeper: Page
  let link: string
  let open: Page
  let secret: string

  it('begins with an invitation', async () => {
    keeper = await aBrowser()
    await enter(keeper, admin)
    await keeper.waitForURL(`${app.url}/admin`)
    await keeper.goto(`${app.url}/admin/collections/users`)
    await keeper.getByRole('button', { name: '邀请同事' }).click()
    await keeper.locator('#field-invite-name').fill(colleague.name)
    await keeper.locator('#field-invite-email').fill(colleague.email)
    await keeper.getByLabel('编辑', { exact: true }).check()
    await keeper.locator('#field-invite-password').fill(admin.password)
    await keeper.getByRole('button', { name: '发出邀请' }).click()
    link = await keeper.locator('section code').innerText()
    expect(link).toContain(`${app.url}/admin/set-password#`)
  })

  it('gets its password from the person, by the rule', async () => {
    open = await aBrowser({ height: 844, width: 390 })
    await open.goto(link)
    await open.getByText(`${colleague.name}，请为账号`).waitFor()
    const set = async (password: string) => {
      await open.locator('#field-password').fill(password)
      await open.locator('#field-again').fill(password)
      await open.getByRole('button', { name: '设置密码' }).click()
    }
    await set('Password123')
    await open.getByText('这个密码太常见').waitFor()
    await set(colleague.password)
    await open.getByText('密码已设置，请登录。').waitFor()
    await open.reload()
    await open.getByText('链接已失效').waitFor()
    await enter(open, colleague)
    await open.waitForURL(`${app.url}/admin`)
  })

  it('sets up a second factor', async () => {
    await open.goto(`${app.url}/admin/account`)
    await open.locator('#field-factor-password').fill(colleague.password)
    await open.getByRole('button', { name: '开启两步验证' }).click()
    await open.getByTitle('QR').or(open.locator('svg[role=img] path')).first().waitFor()
    secret = await open.locator('section code').innerText()
    const totp = new TOTP({ secret: Secret.fromBase32(secret) })
    // Of the step before: the next one is then still good for signing in.
    await open.locator('#field-factor-code').fill(totp.generate({ timestamp: Date.now() - 30_000 }))
    await open.getByRole('button', { name: '确认开启' }).click()
    await open.getByText('备用码：').waitFor()
    expect(await open.locator('section li').count()).toBe(10)
  })

  it('signs in with the code from then on', async () => {
    const page = await aBrowser({ height: 844, width: 390 })
    await enter(page, colleague)
    await page.locator('#field-code').waitFor()
    await page.locator('#field-code').fill('000000')
    await page.getByRole('button', { name: '登录' }).click()
    await page.getByText('验证码不对').waitFor()
    const code = new TOTP({ secret: Secret.fromBase32(secret) }).generate()
    await page.locator('#field-code').fill(code)
    await page.getByRole('button', { name: '登录' }).click()
    await page.waitForURL(`${app.url}/admin`)
  })

  it('is told what it may not do, without being sent to the sign-in form', async () => {
    await open.goto(`${app.url}/admin/collections/users/create`)
    await open.getByText('您的账号没有这项权限').waitFor()
    expect(await open.getByText('必须登录').count()).toBe(0)
  })

  it('loses every session when it is deactivated', async () => {
    const { docs } = await payload.find({
      collection: 'users',
      overrideAccess: true,
      where: { email: { equals: colleague.email } },
    })
    await keeper.goto(`${app.url}/admin/collections/users/${docs[0]?.id}`)
    await keeper.getByLabel('已停用').check()
    await keeper.locator('#action-save').click()
    await keeper.getByText('已保存').first().waitFor()
    await open.goto(`${app.url}/admin/collections/reports`)
    await open.waitForURL(/\/admin\/login/u)
    const answer = await open.request.get(`${app.url}/api/users?limit=1`)
    expect(answer.status()).toBe(403)
  })
})
