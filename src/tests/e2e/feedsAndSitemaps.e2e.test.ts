import { describe, expect, it } from 'vitest'

import { faultsOfXml } from '../fixtures/faultsOfXml.ts'
import { sitePages as pages, useSite } from '../fixtures/useSite.ts'

const site = await useSite('machines')
const parser = await site.browser.newPage()

/** A document as a strict parser reads it: what stands at each of the paths, or why it is no XML. */
async function readXml(address: string, asked: Readonly<Record<string, string>>) {
  const text = await site.read(address)
  return parser.evaluate(
    ({ source, wanted }) => {
      const xml = new DOMParser().parseFromString(source, 'application/xml')
      const error = xml.querySelector('parsererror')?.textContent
      if (error) return { error }
      const texts = (selector: string) =>
        [...xml.querySelectorAll(selector)].map((node) => node.textContent.trim())
      return Object.fromEntries(
        Object.entries(wanted).map(([name, selector]) => [name, texts(selector)]),
      )
    },
    { source: text, wanted: asked },
  )
}

const rfc822 =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} \w{3} \d{4} \d{2}:\d{2}:\d{2} (?:GMT|[+-]\d{4})$/u
const rfc3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/u
const address = expect.stringMatching(/^http:\/\/localhost:\d+\//u) as string
const everyOne = (found: unknown, pattern: RegExp) =>
  (found as string[]).filter((each) => !pattern.test(each))

describe('the schema', () => {
  it.each([
    ['atom', '/feeds/all.atom'],
    ['atom', '/feeds/corrections.atom'],
    ['atom', `/feeds${pages.section}.atom`],
    ['rss', '/feeds/all.rss'],
    ['rss', '/feeds/corrections.rss'],
    ['rss', `/feeds${pages.reporter}.rss`],
    ['sitemap', '/sitemap.xml'],
    ['sitemap', '/sitemaps/news.xml'],
    ['sitemap', '/sitemaps/standing.xml'],
  ])('%s holds for %s', async (grammar, path) => {
    expect(faultsOfXml({ grammar, text: await site.read(path) })).toEqual([])
  })
})

describe('feeds', () => {
  it('are RSS 2.0 as its specification asks', async () => {
    const feed = await readXml('/feeds/all.rss', {
      channel: 'rss[version="2.0"] > channel > title',
      dates: 'item > pubDate',
      guids: 'item > guid',
      items: 'item',
      links: 'item > link',
      titles: 'item > title',
      unweighed: 'item > enclosure[length="0"], item > enclosure:not([length])',
    })
    expect(feed).toMatchObject({ channel: [expect.stringMatching(/./u)] })
    const { dates, guids, items, links, titles, unweighed } = feed as Record<string, string[]>
    const count = items?.length ?? 0
    expect(count).toBeGreaterThan(2)
    expect([dates, guids, links, titles].map((each) => each?.length)).toEqual(
      Array.from({ length: 4 }, () => count),
    )
    expect(everyOne(dates, rfc822)).toEqual([])
    expect(new Set(guids).size).toBe(count)
    // Most pictures of the invented daily are not on the disk: what has no size is not enclosed.
    expect(unweighed).toEqual([])
  })

  it('are Atom as RFC 4287 asks', async () => {
    const feed = await readXml('/feeds/all.atom', {
      entries: 'feed > entry',
      entryIds: 'entry > id',
      entryTitles: 'entry > title',
      entryUpdated: 'entry > updated',
      head: 'feed > id, feed > title, feed > updated',
      paper: 'feed > author > name',
    })
    const { entries, entryIds, entryTitles, entryUpdated, head, paper } = feed as Record<
      string,
      string[]
    >
    expect(head).toHaveLength(3)
    // RFC 4287, 4.1.1, which the grammar cannot say: what nobody signed is the paper's.
    expect(paper).toHaveLength(1)
    const count = entries?.length ?? 0
    expect(count).toBeGreaterThan(2)
    expect([entryIds, entryTitles, entryUpdated].map((each) => each?.length)).toEqual(
      Array.from({ length: 3 }, () => count),
    )
    expect(new Set(entryIds).size).toBe(count)
    expect(everyOne(entryUpdated, rfc3339)).toEqual([])
  })

  it('are JSON Feed 1.1', async () => {
    const feed = JSON.parse(await site.read('/feeds/all.json')) as {
      items: Record<string, unknown>[]
    }
    expect(feed).toMatchObject({
      feed_url: address,
      home_page_url: address,
      title: expect.any(String) as string,
      version: 'https://jsonfeed.org/version/1.1',
    })
    expect(feed.items.length).toBeGreaterThan(2)
    for (const item of feed.items) {
      expect(item).toMatchObject({ id: expect.any(String) as string, url: address })
      expect(item.content_html ?? item.content_text).toEqual(expect.any(String))
      expect(String(item.date_published)).toMatch(rfc3339)
    }
  })
})

describe('the sitemap', () => {
  it('leads from its index to every page, each named once', async () => {
    const index = await readXml('/sitemap.xml', { maps: 'sitemapindex > sitemap > loc' })
    const { maps = [] } = index as Record<string, string[]>
    expect(maps.length).toBeGreaterThan(0)
    const found: string[] = []
    for (const map of maps) {
      const at = map.slice(site.app.url.length)
      expect(faultsOfXml({ grammar: 'sitemap', text: await site.read(at) })).toEqual([])
      const read = await readXml(at, {
        changed: 'url > lastmod',
        pages: 'urlset > url > loc',
      })
      const { changed = [], pages: named = [] } = read as Record<string, string[]>
      expect(named.length).toBeLessThanOrEqual(50_000)
      expect(everyOne(changed, /^\d{4}-\d{2}-\d{2}/u)).toEqual([])
      found.push(...named)
    }
    const paths = found.map((each) => new URL(each).pathname)
    expect(new Set(paths).size).toBe(paths.length)
    const { about, front, meeting, meetings, report, reports, speech, speeches, staff } = pages
    expect(paths).toEqual(
      expect.arrayContaining([
        ...[report, speech, meeting],
        ...[front, about, '/archive', '/corrections', meetings, reports, speeches, staff],
      ]),
    )
    expect(paths).not.toContain(pages.withdrawn)
  })
})

type Thing = Readonly<Record<string, unknown>>

describe('structured data', () => {
  it.each([
    [
      pages.report,
      'NewsArticle',
      ['headline', 'datePublished', 'dateModified', 'author', 'publisher'],
    ],
    [pages.meeting, 'Event', ['name', 'startDate', 'location']],
    [pages.person, 'Person', ['name']],
  ] as const)(
    'on %s is a %s with the properties that schema.org requires',
    async (path, type, wanted) => {
      const page = await site.open(path)
      const scripts = await page.locator('script[type="application/ld+json"]').allTextContents()
      await page.close()
      const things = scripts.flatMap((text): Thing[] =>
        [JSON.parse(text) as Thing | Thing[]].flat(),
      )
      const thing = things.find((each) => [each['@type']].flat().includes(type))
      expect(Object.keys(thing ?? {})).toEqual(expect.arrayContaining([...wanted]))
    },
  )
})
