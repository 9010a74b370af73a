import { describe, expect, it } from 'vitest'

import { useSite } from '../fixtures/useSite.ts'

const site = await useSite('search_site')

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

  it('says what a single character finds', async () => {
    const html = await site.read(`/search?q=${encodeURIComponent('闭')}`)
    expect(html).toContain('<mark>闭</mark>')
    expect(html).toContain('多写一个字，找得更全')
    expect(await site.read(`/search?q=${encodeURIComponent('闭幕')}`)).not.toContain('多写一个字')
  })

  it('says what is typed back, and runs none of it', async () => {
    const html = await site.read(`/search?q=${encodeURIComponent('"><script>alert(1)</script>')}`)
    expect(html).not.toContain('<script>')
  })
})

describe('what was found', () => {
  const found = `/search?q=${encodeURIComponent('闭幕')}`

  it('offers to be narrowed, and every number is as many as are found then', async () => {
    const page = await site.open(found, { width: 1280 })
    const links = page.getByRole('complementary').getByRole('link')
    const offered = await Promise.all(
      (await links.all()).map(async (link) => ({
        count: (await link.locator('span').textContent()) ?? '',
        path: (await link.getAttribute('href')) ?? '',
      })),
    )
    await page.close()
    expect(offered.length).toBeGreaterThan(3)
    for (const { count, path } of offered)
      expect(await site.read(path.replaceAll('&amp;', '&'))).toContain(`共 ${count} 条`)
  })

  it.each([1280, 390])('is narrowed by a link and widened by another, %i wide', async (width) => {
    const page = await site.open(found, { width })
    if (width < 600) await page.getByRole('link', { name: '缩小范围' }).click()
    await page.getByRole('complementary').getByRole('link', { name: /^讲话/u }).click()
    await page.waitForURL(/kind=speech/u)
    expect(await page.getByText('讲话', { exact: true }).first().isVisible()).toBe(true)
    await page.getByRole('link', { name: '取消“讲话”' }).click()
    await page.waitForURL((url) => !url.search.includes('kind'))
    expect(await page.getByRole('link', { name: /^取消/u }).count()).toBe(0)
    await page.close()
  })

  it('keeps what is chosen when other words are typed', async () => {
    const page = await site.open(`${found}&kind=report&about=/people/zhang-qinghe`, { width: 390 })
    await page.getByRole('searchbox').fill('会议')
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => url.searchParams.get('q') === '会议')
    const { searchParams } = new URL(page.url())
    expect([searchParams.get('kind'), searchParams.get('about')]).toEqual([
      'report',
      '/people/zhang-qinghe',
    ])
    await page.close()
  })

  it('is nothing: then the filter that is in the way is named, and lifting it helps', async () => {
    const page = await site.open(`${found}&kind=reporter&from=2026-01-01&to=2026-12-31`, {
      width: 390,
    })
    const ways = page.getByRole('navigation', { name: '放宽条件可以找到' })
    await ways.getByRole('link', { name: '去掉“记者”' }).click()
    await page.waitForURL((url) => !url.search.includes('kind'))
    expect(await page.locator('mark').count()).toBeGreaterThan(0)
    await page.close()
  })

  it('is narrowed still to what has moved', async () => {
    const page = await site.open(`${found}&about=/people/zhang&section=/sections/minsheng`, {
      width: 390,
    })
    await page.getByRole('link', { name: '取消“民生”' }).waitFor()
    await page.getByRole('link', { name: '取消“与仉清和有关”' }).click()
    await page.waitForURL((url) => !url.searchParams.has('about'))
    expect(new URL(page.url()).searchParams.get('section')).toBe('/sections/livelihood')
    await page.close()
  })

  it.each(['about=/people/nobody', 'section=/sections/none'])(
    'is nothing where it is narrowed to what is no page, and says so: %s',
    async (filter) => {
      const page = await site.open(`${found}&${filter}`, { width: 390 })
      const path = filter.slice(filter.indexOf('=') + 1)
      await page.getByText(`没有这个页面，或者已经撤下：${path}。`).waitFor()
      expect(await page.locator('mark').count()).toBe(0)
      await page.getByRole('navigation', { name: '放宽条件可以找到' }).getByRole('link').click()
      await page.waitForURL((url) => !url.search.includes(path))
      expect(await page.locator('mark').count()).toBeGreaterThan(0)
      await page.close()
    },
  )
})
