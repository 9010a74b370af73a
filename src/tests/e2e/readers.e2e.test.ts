import sharp from 'sharp'
import { describe, expect, it } from 'vitest'

import { examineAccess, tooWide } from '../fixtures/examineAccess.ts'
import { sitePages as pages, useSite } from '../fixtures/useSite.ts'

const site = await useSite('readers')

describe.each(['elder', 'contrast'] as const)('a reader in the %s mode', (mode) => {
  it('switches by a link without JavaScript and returns to the same page', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(site.app.url + pages.report)
    await page.click(`a[href*="mode=${mode}"]`)
    expect(new URL(page.url()).pathname).toBe(pages.report)
    expect(await page.getAttribute('html', 'data-reading')).toBe(mode)
    await page.click('a[href="/"] >> nth=0')
    expect(await page.getAttribute('html', 'data-reading')).toBe(mode)
    await page.click('a[href*="mode=standard"]')
    expect(await page.getAttribute('html', 'data-reading')).toBeNull()
    expect(await context.cookies()).toEqual([])
    await context.close()
  })

  it.each(Object.values(pages))(
    'reads %s: open to everybody, nothing beside the screen of a small phone',
    async (path) => {
      const context = await site.browser.newContext({ viewport: { height: 844, width: 320 } })
      await context.addCookies([{ name: 'reading', url: site.app.url, value: mode }])
      const page = await context.newPage()
      await page.goto(site.app.url + path)
      expect(await examineAccess(page)).toEqual([])
      expect(await tooWide(page)).toBe(0)
      await context.close()
    },
  )

  it('runs the read-aloud script and no other', async () => {
    const answer = await site.ask(pages.report, { headers: { Cookie: `reading=${mode}` } })
    expect(answer.headers.get('content-security-policy')).toContain("script-src 'self';")
    expect(answer.headers.get('set-cookie')).toBeNull()
    expect(answer.headers.get('vary')).toMatch(/cookie/iu)
    const scripts = [...(await answer.text()).matchAll(/<script(?! type="application\/ld)[^>]*>/gu)]
    expect(scripts.map(([script]) => script)).toEqual(['<script defer="" src="/aloud.js">'])
  })
})

describe('reading aloud', () => {
  it('reads passage after passage, stops, and resumes where it stopped', async () => {
    const context = await site.browser.newContext()
    await context.addCookies([{ name: 'reading', url: site.app.url, value: 'elder' }])
    // This browser has no voice of its own: one that only says that it has spoken stands in for it.
    await context.addInitScript(() => {
      const spoken: string[] = []
      Object.assign(window, { spoken })
      Object.defineProperty(window, 'speechSynthesis', {
        value: {
          cancel: () => undefined,
          speak: (utterance: SpeechSynthesisUtterance) => {
            spoken.push(utterance.text)
            if (spoken.length < 3)
              setTimeout(() => {
                utterance.onend?.call(utterance, new Event('end') as SpeechSynthesisEvent)
              })
          },
        },
      })
    })
    const page = await context.newPage()
    await page.goto(site.app.url + pages.report)
    const button = page.getByRole('button', { name: '朗读本页' })
    await button.click()
    await page.waitForFunction(() => (window as never as { spoken: string[] }).spoken.length === 3)
    expect(await page.locator('[data-spoken]').count()).toBe(1)
    await page.getByRole('button', { name: '停止朗读' }).click()
    expect(await page.locator('[data-spoken]').count()).toBe(0)
    await button.click()
    const spoken = await page.evaluate(() => (window as never as { spoken: string[] }).spoken)
    expect(spoken[3]).toBe(spoken[2])
    await context.close()
  })

  it('shows no button where the browser has no voice', async () => {
    const context = await site.browser.newContext()
    await context.addCookies([{ name: 'reading', url: site.app.url, value: 'elder' }])
    await context.addInitScript(() => {
      Reflect.deleteProperty(window, 'speechSynthesis')
      Reflect.deleteProperty(Window.prototype, 'speechSynthesis')
    })
    const page = await context.newPage()
    await page.goto(site.app.url + pages.report)
    expect(await page.locator('[data-aloud] button').count()).toBe(0)
    await context.close()
  })
})

describe('the page that switches the reading mode', () => {
  it.each(['https://elsewhere.example/', '//elsewhere.example', '/\\elsewhere.example'])(
    'never leads to %s',
    async (to) => {
      const answer = await site.ask(`/reading?mode=elder&to=${encodeURIComponent(to)}`)
      expect(answer.status).toBe(303)
      expect(answer.headers.get('location')).toBe('/')
      expect(answer.headers.get('cache-control')).toBe('no-store')
    },
  )

  it('is the only one that sets a cookie', async () => {
    for (const path of Object.values(pages)) {
      expect((await site.ask(path)).headers.get('set-cookie'), path).toBeNull()
    }
  })
})

describe('the feedback form', () => {
  it('needs no JavaScript and has no hidden field', async () => {
    const page = await site.open(pages.mistake, { width: 390 })
    expect(await page.locator('form[action="/api/newsroom/letters"] [required]').count()).toBe(1)
    expect(await examineAccess(page)).toEqual([])
    await page.close()
  })

  it.each(['/mistake', '/mistake?page=/nothing', `/mistake?page=${pages.withdrawn}`])(
    'about nothing public has no form: %s',
    async (path) => {
      expect((await site.ask(path)).status).toBe(404)
    },
  )
})

describe('metadata', () => {
  it('gives a picture to every page that has none', async () => {
    const html = await site.read(pages.meeting)
    const [, address = ''] =
      /property="og:image" content="[^"]*?(\/og\/[^"]+)"|content="[^"]*?(\/og\/[^"]+)" property="og:image"/u
        .exec(html)
        ?.filter(Boolean) ?? []
    const answer = await site.ask(address)
    expect(answer.headers.get('content-type')).toBe('image/png')
    const picture = await sharp(Buffer.from(await answer.arrayBuffer())).metadata()
    expect([picture.width, picture.height]).toEqual([1200, 630])
    const etag = answer.headers.get('etag') ?? ''
    expect((await site.ask(address, { headers: { 'If-None-Match': etag } })).status).toBe(304)
  })

  it.each([`/og${pages.withdrawn}.png`, '/og/reports/nothing.png', '/og/.png', '/og/reports'])(
    'get none of what is not public: %s',
    async (path) => {
      expect((await site.ask(path)).status).toBe(404)
    },
  )

  it('describes by oEmbed how to embed a report', async () => {
    const html = await site.read(pages.report)
    const [, address = ''] = /<link href="([^"]+)"[^>]*application\/json\+oembed/u.exec(html) ?? []
    const answer = await site.ask(address.replaceAll('&amp;', '&'))
    expect(answer.status).toBe(200)
    const shown = (await answer.json()) as Record<string, string>
    expect(shown).toMatchObject({ type: 'rich', version: '1.0' })
    expect(shown.html).toContain(pages.report)
    expect(shown.html).not.toContain('<script')
  })

  it.each([
    `url=https%3A%2F%2Felsewhere.example${pages.report}`,
    `url=${pages.report}`,
    'url=x',
    '',
  ])('describes no foreign address by oEmbed: %s', async (query) => {
    expect((await site.ask(`/oembed?${query}`)).status).toBe(404)
  })

  const askOembed = (asked: string) =>
    site.ask(`/oembed?url=${encodeURIComponent(site.app.url + pages.report)}&${asked}`)

  it('answers 501 to oEmbed as XML', async () => {
    expect((await askOembed('format=xml')).status).toBe(501)
  })

  it.each([
    { asked: 'maxwidth=100', thumbnail: undefined, width: 100 },
    { asked: 'maxheight=400&maxwidth=600', thumbnail: 480, width: 600 },
    { asked: 'maxheight=200', thumbnail: undefined, width: 640 },
    { asked: 'maxwidth=0', thumbnail: 1200, width: 640 },
    { asked: '', thumbnail: 1200, width: 640 },
  ])('limits an embed to the size asked for: $asked', async ({ asked, thumbnail, width }) => {
    const shown = (await (await askOembed(asked)).json()) as Record<string, unknown>
    expect(shown.width).toBe(width)
    expect(shown.thumbnail_width).toBe(thumbnail)
  })

  it.each([
    { path: '/favicon.ico', type: 'image/x-icon' },
    { path: '/icon.svg', type: 'image/svg+xml' },
    { path: '/apple-touch-icon.png', type: 'image/png' },
  ])('serves the icon at $path', async ({ path, type }) => {
    expect(await site.read(pages.report)).toContain(`<link href="${path}"`)
    const answer = await site.ask(path)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toContain(type)
    expect(answer.headers.get('cache-control')).toBe('public, max-age=86400')
    const etag = answer.headers.get('etag') ?? ''
    expect((await site.ask(path, { headers: { 'If-None-Match': etag } })).status).toBe(304)
  })

  it.each([
    { feeds: ['all'], path: pages.front },
    { feeds: ['all'], path: pages.report },
    { feeds: ['all', 'corrections'], path: '/corrections' },
    { feeds: ['all', pages.section.slice(1)], path: pages.section },
    { feeds: ['all', pages.reporter.slice(1)], path: pages.reporter },
    { feeds: ['all', pages.meeting.slice(1)], path: pages.meeting },
  ])('names the feeds $feeds on $path, in every format', async ({ feeds, path }) => {
    const html = await site.read(path)
    const links = [...html.matchAll(/<link href="\/feeds\/([^"]+)"[^>]* type="([^"]+)"/gu)]
    expect(links.map(([, address, type]) => `${address} ${type}`)).toEqual(
      feeds.flatMap((feed) => [
        `${feed}.rss application/rss+xml`,
        `${feed}.atom application/atom+xml`,
        `${feed}.json application/feed+json`,
      ]),
    )
  })

  it.each([pages.front, pages.section, pages.about, pages.archive, pages.reports])(
    'are shown a picture of %s',
    async (path) => {
      const html = await site.read(path)
      const [, address = ''] = /content="([^"]+)" property="og:image"/u.exec(html) ?? []
      const answer = await fetch(address)
      expect(answer.status).toBe(200)
      const { height, width } = await sharp(Buffer.from(await answer.arrayBuffer())).metadata()
      expect({ height, width }).toEqual({ height: 630, width: 1200 })
    },
  )

  const readJsonLd = async (path: string) => {
    const html = await site.read(path)
    const [, text = ''] = /<script type="application\/ld\+json"[^>]*>([^<]+)</u.exec(html) ?? []
    const parsed = JSON.parse(text) as Record<string, unknown> | Record<string, unknown>[]
    return Array.isArray(parsed) ? parsed : [parsed]
  }

  it.each([
    { path: pages.report, type: 'NewsArticle' },
    { path: pages.speech, type: 'Article' },
    { path: pages.meeting, type: 'Event' },
    { path: pages.section, type: 'CollectionPage' },
  ])('describes $path as a $type with its breadcrumbs', async ({ path, type }) => {
    const [said, trail] = await readJsonLd(path)
    expect(said?.['@type']).toBe(type)
    const steps = trail?.itemListElement as { item: string; position: number }[]
    expect(steps.at(-1)?.item).toContain(path)
  })

  it('names the publisher of an article, with its icon', async () => {
    const [report] = await readJsonLd(pages.report)
    expect(report?.publisher).toMatchObject({
      logo: { '@type': 'ImageObject', url: `${site.app.url}/apple-touch-icon.png` },
    })
  })

  it('describes the place of a meeting and the offices of a person', async () => {
    const [meeting] = await readJsonLd(pages.meeting)
    expect(meeting?.location).toMatchObject({ '@type': 'Place' })
    const [person] = await readJsonLd(pages.person)
    expect(person).toMatchObject({
      '@type': 'Person',
      affiliation: [{ '@type': 'Organization', name: '中共临渡区委员会' }],
      jobTitle: ['书记'],
    })
  })
})
