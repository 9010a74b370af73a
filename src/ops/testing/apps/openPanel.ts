import type { Browser, BrowserContext, Page } from 'playwright-core'

/** The first account of an app. */
export const chief = { email: 'chief@desk.example', password: 'a-long-password-9' } as const

export type AppPanel = {
  readonly context: BrowserContext
  readonly page: Page
  /** Warnings and errors of the console, and what was thrown, so far. */
  readonly said: readonly string[]
}

type Input = {
  readonly browser: Browser
  readonly url: string
  /** Slug of the accounts, to sign the first one in; nobody is signed in when left out. */
  readonly users?: string
}

/** A window at an app's panel; its context is closed by whoever opens it. */
export async function openPanel({ browser, url, users }: Input): Promise<AppPanel> {
  // As wide as the panel shows its menu beside the page.
  const context = await browser.newContext({ viewport: { height: 900, width: 1600 } })
  // Payload's panel asks for avatars elsewhere, which tests cannot have.
  await context.route(
    (asked) => asked.origin !== url,
    (route) => route.fulfill({ status: 204 }),
  )
  if (users !== undefined)
    await context.request.post(`${url}/api/${users}/login`, { data: { ...chief } })
  const page = await context.newPage()
  const said: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) said.push(message.text())
  })
  page.on('pageerror', (error) => said.push(String(error)))
  return { context, page, said }
}
