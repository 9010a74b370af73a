import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { type Site, startSite } from '../fixtures/startSite.ts'

let site: Site

beforeAll(async () => {
  site = await startSite('search_site')
}, 180_000)

afterAll(async () => {
  await site.stop()
})

describe('the search page', () => {
  it('is reached from the head of every page, and marks what it found', async () => {
    const page = await site.open('/', { width: 1280 })
    await page.getByRole('searchbox').fill('人大闭幕')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/search\?q=/)
    expect(await page.locator('mark').count()).toBeGreaterThan(0)
    expect(await page.locator('ol h3 a').first().getAttribute('href')).toMatch(/^\//)
    await page.close()
  })

  it.each([
    { name: 'no match', path: '/search?q=恐龙化石' },
    { name: 'a name by its initials', path: '/search?q=zqh' },
    { name: 'filters', path: '/search?q=会议&kind=report&order=newest' },
  ])('answers $name without scripts, for no engine to keep', async ({ path }) => {
    const answer = await site.ask(path)
    const html = await answer.text()
    expect(answer.status).toBe(200)
    expect(html).toContain('noindex')
    expect(html).not.toContain('<script')
  })

  it('says what is typed back, and runs none of it', async () => {
    const html = await site.read(`/search?q=${encodeURIComponent('"><script>alert(1)</script>')}`)
    expect(html).not.toContain('<script>')
  })
})
