import type { Browser, Page } from 'playwright-core'

import { openPanel } from './openPanel.ts'

type Input = { readonly browser: Browser; readonly url: string; readonly users?: string }

const headline = 'Ferry Landing to Close for Repairs'
const manuscript = {
  name: 'ferry.txt',
  text: `${headline}\n\nThe ferry landing closes on Monday for two weeks, the harbor office said.\n`,
}

/**
 * Goes from the desk to the manuscripts, drops one there, and makes it a draft: as the first account, which is an
 * administrator. Needs a worker beside the app.
 *
 * @returns what the console said
 * @throws {Error} when the draft bears another headline than the manuscript
 */
export async function dropManuscript({
  browser,
  url,
  users = 'users',
}: Input): Promise<readonly string[]> {
  const { context, page, said } = await openPanel({ browser, url, users })
  await page.goto(`${url}/admin`)
  // The panel's first page in an app that is a newsroom, and a page of its own in others: its link leads to either.
  await page.getByRole('link', { exact: true, name: 'Desk' }).click()
  await page.getByRole('heading', { level: 1, name: /^Desk/u }).waitFor()
  await page.getByRole('link', { exact: true, name: 'File a manuscript' }).click()
  await drop(page)
  await page.locator('li[data-kind]').getByRole('link', { exact: true, name: 'Open' }).click()
  await page.getByRole('button', { name: 'Make the drafts' }).click()
  const made = page.getByRole('status').getByRole('link', { exact: true, name: headline }).first()
  // What is doubtful is told before.
  const asked = page.getByRole('button', { exact: true, name: 'Make them anyway' })
  await made.or(asked).first().waitFor()
  if (await asked.isVisible()) await asked.click()
  await made.click()
  const found = await page.locator('#field-headline').inputValue()
  if (found !== headline) throw new Error(`the draft bears the headline ${found}`)
  await context.close()
  return said
}

async function drop(page: Page): Promise<void> {
  const dataTransfer = await page.evaluateHandle(({ name, text }) => {
    const data = new DataTransfer()
    data.items.add(new File([text], name, { type: 'text/plain' }))
    return data
  }, manuscript)
  const place = page.getByRole('region', { name: 'Hand in manuscripts' })
  await place.dispatchEvent('dragover', { dataTransfer })
  await place.dispatchEvent('drop', { dataTransfer })
}
