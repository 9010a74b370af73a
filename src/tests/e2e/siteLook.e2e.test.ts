import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'

import { examineAccess, tooWide } from '../fixtures/examineAccess.ts'
import { sitePages as pages, useSite } from '../fixtures/useSite.ts'

/** HTML and CSS, compressed, without pictures. */
const budgetBytes = 30 * 1024

const site = await useSite('site_look')

describe.each(Object.entries(pages))('the %s page', (_name, path) => {
  it('runs no script and requests nothing from another site', async () => {
    const asked: string[] = []
    const page = await site.browser.newPage()
    page.on('request', (request) => asked.push(`${request.resourceType()} ${request.url()}`))
    const complaints: string[] = []
    page.on('console', (message) => complaints.push(message.text()))
    await page.goto(site.app.url + path, { waitUntil: 'networkidle' })
    expect(asked.filter((request) => request.startsWith('script'))).toEqual([])
    expect(asked.filter((request) => !/ (data:|http:\/\/localhost:)/.test(request))).toEqual([])
    expect(complaints.filter((text) => /Content Security Policy/.test(text))).toEqual([])
    await page.close()
  })

  it('stays within the budget', async () => {
    const html = await site.read(path)
    // Its style stands in it: nothing else is fetched before it is painted.
    expect(html).toMatch(/<style>[^<]*\.[\w-]+\{/u)
    expect(html).not.toContain('rel="stylesheet"')
    expect(gzipSync(html).length).toBeLessThan(budgetBytes)
  })

  it.each([
    { colorScheme: 'light', width: 320 },
    { colorScheme: 'light', width: 390 },
    { colorScheme: 'dark', width: 1280 },
  ] as const)('is open to everybody, $colorScheme at $width px', async (look) => {
    const page = await site.open(path, look)
    expect(await examineAccess(page)).toEqual([])
    await page.close()
  })

  it('fits a phone of 320 px, and the same at 400 % zoom', async () => {
    const page = await site.open(path, { width: 320 })
    expect(await tooWide(page)).toBe(0)
    await page.close()
  })
})

describe('the report page', () => {
  it('loads without a layout shift', async () => {
    const page = await site.browser.newPage({ viewport: { height: 844, width: 390 } })
    await page.goto(site.app.url + pages.report, { waitUntil: 'networkidle' })
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) {
              sum += 'value' in entry && typeof entry.value === 'number' ? entry.value : 0
            }
          }).observe({ buffered: true, type: 'layout-shift' })
          setTimeout(() => {
            resolve(sum)
          }, 300)
        }),
    )
    expect(shift).toBe(0)
    await page.close()
  })
})
