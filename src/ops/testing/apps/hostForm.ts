import type { Browser, Page, Request } from 'playwright-core'

import { openPanel } from './openPanel.ts'

/** What a form and a list of a host's own collection did, as far as the host can tell. */
export type HostForm = {
  /** HTML of the pages' contents, numbers and times blanked. */
  readonly contents: Readonly<Record<string, string>>
  /** Functions of the browser that somebody has replaced. */
  readonly replaced: readonly string[]
  /** Requests that change or save, in turn, and what they sent. */
  readonly requests: readonly string[]
  /** Whether anybody stopped a key or a paste on its way. */
  readonly stopped: readonly string[]
}

/** The collection of it, for a Payload configuration. */
export const hostPages =
  "{ slug: 'pages', versions: { drafts: true }, fields: [{ name: 'title', type: 'text' }, { name: 'at', type: 'date' }, { name: 'next', type: 'relationship', relationTo: 'pages' }, { name: 'body', type: 'richText' }] }"

type Input = { readonly browser: Browser; readonly language: string; readonly url: string }

/** Characters that the newsroom takes out of what is pasted into its own texts. */
const pasted = 'ferry\u200B\u0007landing'

/** Makes, saves, lists and looks back at a document of a host's own collection `pages`, as somebody at its panel does. */
export async function useHostForm({ browser, language, url }: Input): Promise<HostForm> {
  const { context, page } = await openPanel({ browser, url, users: 'users' })
  await context.addCookies([{ name: 'payload-lng', url, value: language }])
  const requests: string[] = []
  page.on('request', (request) => {
    const said = changeIn(request, url)
    if (said !== undefined && said !== requests.at(-1)) requests.push(said)
  })
  const contents: Record<string, string> = {}
  await page.goto(`${url}/admin/collections/pages/create`)
  await fill(page)
  const stopped = await findStopped(page)
  contents.form = await contentOf(page)
  await save(page)
  await page.locator('#field-title').fill('Ferry times, changed')
  await save(page)
  contents.saved = await contentOf(page)
  const replaced = await page.evaluate(() =>
    (['cancelIdleCallback', 'fetch', 'requestIdleCallback'] as const).filter(
      // Only what is called is asked for its text.
      // eslint-disable-next-line @typescript-eslint/unbound-method
      (name) => !Function.prototype.toString.call(window[name]).includes('[native code]'),
    ),
  )
  await page.goto(`${page.url()}/versions`)
  await page.locator('.versions table').waitFor()
  contents.versions = await contentOf(page)
  await page.goto(`${url}/admin/collections/pages`)
  await page.locator('.collection-list table').waitFor()
  contents.list = await contentOf(page)
  // Whoever comes next finds the list as this one did.
  await page.evaluate(() => fetch('/api/pages?where[title][exists]=true', { method: 'DELETE' }))
  await context.close()
  return { contents, replaced, requests, stopped }
}

async function fill(page: Page): Promise<void> {
  await page.locator('#field-title').fill('Ferry times')
  const text = page.locator('.rich-text-lexical [contenteditable=true]').first()
  await text.click()
  await text.pressSequentially('The ferry leaves at eight.')
}

/** Saves with the keyboard, as the panel offers it, and waits for the answer. */
async function save(page: Page): Promise<void> {
  const answered = page.waitForResponse(
    (response) =>
      /\/api\/pages(?:\/|\?|$)/u.test(response.url()) && response.request().method() !== 'GET',
  )
  await page.locator('#field-title').press('Control+s')
  await answered
  await page.waitForURL(/\/pages\/(?!create)[^/]+$/u)
  await page.waitForLoadState('networkidle')
}

/** Presses a key beside the form and pastes into it: a panel that is left alone stops neither. */
const findStopped = (page: Page): Promise<string[]> =>
  page.evaluate((text) => {
    const field = document.querySelector('#field-title')
    if (field === null) return ['no field']
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', text)
    const events = [
      [field, new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData })],
      [document.body, new KeyboardEvent('keydown', { bubbles: true, cancelable: true, key: '/' })],
    ] as const
    return events.flatMap(([target, event]) => (target.dispatchEvent(event) ? [] : [event.type]))
  }, pasted)

/**
 * A request that changes something, with the headers that may stand in its way; what the newsroom asks for itself aside.
 * How often the panel asks its server for the state of a form depends on how fast somebody types.
 */
function changeIn(request: Request, url: string): string | undefined {
  const { pathname } = new URL(request.url())
  if (request.method() === 'GET' || pathname.startsWith('/api/newsroom/')) return undefined
  if (!request.url().startsWith(`${url}/api/`)) return undefined
  const headers = request.headers()
  return [request.method(), blank(pathname), headers['if-match'] ?? '', bodyOf(request)]
    .join(' ')
    .trim()
}

const bodyOf = (request: Request): string =>
  blank((request.postData() ?? '').replaceAll(/-{4,}\w+/gu, '').replaceAll(/\s+/gu, ' '))

const contentOf = async (page: Page): Promise<string> => {
  await page.waitForLoadState('networkidle')
  const html = await page.evaluate(() => {
    const content = document.querySelector('.template-default__wrap')?.cloneNode(true)
    if (!(content instanceof Element)) return ''
    content.querySelector('.app-header')?.remove()
    return content.outerHTML
  })
  return blank(html)
}

/** Without numbers, which count up, and times. */
const blank = (text: string): string =>
  text.replaceAll(/_?[rR]_\w*_?/gu, 'R').replaceAll(/[0-9a-f]*\d[0-9a-f]*/gu, '0')
