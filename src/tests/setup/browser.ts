import type { Browser } from 'playwright-core'

import { chromium } from 'playwright-core'
import { afterAll } from 'vitest'

import { findBrowser } from '../../ops/testing/browser.mjs'

/** Nothing that phones home, nothing that needs a sandbox which containers do not allow. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * Launches a headless Chromium for a test file, closed after its last test.
 *
 * @throws {Error} when there is none: a browser test is never skipped for lack of a browser
 */
export async function useBrowser(): Promise<Browser> {
  const executablePath = await findBrowser()
  if (!executablePath) throw new Error('no Chromium: install one, or name it in CHROMIUM_PATH')
  const browser = await chromium.launch({ args: flags, executablePath, headless: true })
  afterAll(() => browser.close())
  return browser
}
