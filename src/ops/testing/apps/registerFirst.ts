import type { Browser } from 'playwright-core'

import { chief, openPanel } from './openPanel.ts'

/** Makes the first account in the panel, as somebody does who has just started the app. Returns what the console said. */
export async function registerFirst(browser: Browser, url: string): Promise<readonly string[]> {
  const { context, page, said } = await openPanel({ browser, url })
  await page.goto(`${url}/admin`)
  await page.waitForURL(/create-first-user/u)
  // A form that is sent before its script runs is only shown again.
  await page.waitForLoadState('networkidle')
  await page.locator('#field-email').fill(chief.email)
  await page.locator('#field-password').fill(chief.password)
  await page.locator('#field-confirm-password').fill(chief.password)
  await page.locator('button[type=submit]').click()
  await page.waitForURL(({ pathname }) => /\/admin\/?$/u.test(pathname))
  await page
    .getByText(/^(?:Desk|工作台)$/u)
    .first()
    .waitFor()
  await context.close()
  return said
}
