import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Client } from 'pg'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'

import { closingReport } from '../fixtures/newsroom/congress.ts'
import { snapshots } from '../fixtures/snapshots.ts'
import { pictureOnDisk, sitePages as pages, useSite } from '../fixtures/useSite.ts'
import { startApp } from '../setup/startApp.ts'

const site = await useSite('site')

describe('a path answers with its true status', () => {
  it.each([
    { path: pages.front, status: 200 },
    { path: pages.report, status: 200 },
    { path: pages.speech, status: 200 },
    { path: pages.meeting, status: 200 },
    { path: pages.person, status: 200 },
    { path: pages.reporter, status: 200 },
    { path: pages.section, status: 200 },
    { path: pages.archive, status: 200 },
    { path: pages.archiveDay, status: 200 },
    { path: pages.edition, status: 200 },
    { path: pages.topic, status: 200 },
    { path: pages.staff, status: 200 },
    { path: pages.about, status: 200 },
    { path: pages.comparison, status: 200 },
    { path: '/robots.txt', status: 200 },
    { path: `${pages.report}/text`, status: 200 },
    { path: `${pages.report}/docx`, status: 200 },
    { path: `${pages.speech}/ninjs`, status: 200 },
    { path: `${pages.report}/wechat`, status: 200 },
    { path: `${pages.meeting}/text`, status: 200 },
    { path: `${pages.meeting}/docx`, status: 200 },
    { path: `${pages.meeting}/wechat`, status: 200 },
    { path: `${pages.meeting}/ninjs`, status: 404 },
    { path: `${pages.report}/pdf`, status: 404 },
    { path: '/reports/20260109-bimu/text', status: 301 },
    { path: '/og/reports/20260109-bimu.png', status: 301 },
    { path: '/mistake?page=/reports/20260109-bimu', status: 301 },
    { path: '/feeds/meetings/lindu-iv.rss', status: 301 },
    { path: '/feeds/meetings/none.rss', status: 404 },
    { path: '/reports/%ff', status: 400 },
    { path: '/archive/2026-02-30', status: 404 },
    { path: '/archive/1999-01', status: 404 },
    { path: '/archive/2199-01', status: 404 },
    { path: '/archive/x', status: 404 },
    { path: '/editions/2026-01-11', status: 404 },
    { path: '/topics/%E6%B2%A1%E6%9C%89', status: 404 },
    { path: `${pages.speech}/compare`, status: 404 },
    { path: `${pages.withdrawn}/compare`, status: 410 },
    { path: '/nothing-here', status: 404 },
    { path: '/Reports/20260109-closing', status: 404 },
    { path: '/reports/20260109-CLOSING', status: 404 },
    { path: '/reports/20260109-closing%20', status: 404 },
    { path: '/reports/20260109-closing/x', status: 404 },
    { path: '/reports/lindu-7-4', status: 404 },
    { path: '/reports/%00', status: 404 },
    { path: '/reports?before=x', status: 404 },
    { path: '/reports?before=x&before=1/b', status: 404 },
    { path: '/reports?Before=x', status: 200 },
    { path: '/reports?utm_source=x', status: 200 },
    { path: '/media/draft-only.webp', status: 404 },
    { path: '/media/77be02-river-480.webp', status: 404 },
    { path: '/media/..%2fpostgres%2fPG_VERSION', status: 404 },
    { path: pages.withdrawn, status: 410 },
    { path: '/reports/20260109-bimu', status: 301 },
  ])('$status for $path', async ({ path, status }) => {
    const answer = await site.ask(path)
    expect(answer.status).toBe(status)
    expect(await answer.text()).not.toMatch(/<script(?! type="application\/ld\+json")|could not be/)
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
  })

  it('leads from the old place to the new one', async () => {
    expect((await site.ask('/reports/20260109-bimu')).headers.get('location')).toBe(pages.report)
  })

  it('says why a text was withdrawn, and nothing of the text', async () => {
    expect(await site.read(pages.withdrawn)).toContain('因消息来源更正，予以撤回')
  })

  it('renders no picture in an arbitrary size', async () => {
    const search = new URLSearchParams({ q: '75', url: '/healthz', w: '64' }).toString()
    expect((await site.ask(`/_next/image?${search}`)).status).toBe(404)
  })

  it('serves no page data as JSON', async () => {
    const build = readFileSync('.next/BUILD_ID', 'utf8')
    const answer = await site.ask(`/_next/data/${build}${pages.report}.json`)
    expect(answer.status).toBe(404)
    expect(await answer.text()).not.toContain('桑菀宁')
  })

  it('refuses under its own masthead', async () => {
    const answer = await site.ask('/api', { body: 'x', method: 'POST' })
    const html = await answer.text()
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(html).toContain('临渡日报')
    expect(html).not.toContain('本地新闻')
  })

  it('refuses to be written to', async () => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      const { headers, status } = await site.ask(pages.report, { body: 'x', method })
      expect([status, headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS'])
    }
  })
})

describe('whoever asks again', () => {
  const picture = `/media/${pictureOnDisk}`

  it.each([
    pages.report,
    '/search?q=%E9%97%AD%E5%B9%95',
    `${pages.report}/text`,
    '/feeds/all.json',
    '/sitemap.xml',
    '/robots.txt',
    '/icon.svg',
    picture,
  ])('is told that nothing has changed, by tag, by tags and by date: %s', async (path) => {
    const head = await site.ask(path, { method: 'HEAD' })
    const etag = head.headers.get('etag') ?? ''
    expect([head.status, etag, await head.text()]).toEqual([
      200,
      expect.stringMatching(/^".+"$/u),
      '',
    ])
    expect((await site.ask(path)).headers.get('etag')).toBe(etag)
    const modified = async () => (await site.ask(path)).headers.get('last-modified')
    await expect.poll(modified).toMatch(/GMT$/u)
    const since = (await modified()) ?? ''
    const conditions: readonly (readonly [string, string])[] = [
      ['If-None-Match', etag],
      ['If-None-Match', `"other", W/${etag}`],
      ['If-Modified-Since', since],
    ]
    for (const [name, value] of conditions)
      for (const method of ['GET', 'HEAD'])
        expect((await site.ask(path, { headers: { [name]: value }, method })).status).toBe(304)
    const other = { 'If-Modified-Since': since, 'If-None-Match': '"other"' }
    expect((await site.ask(path, { headers: other })).status).toBe(200)
  })

  it.each([pages.report, picture, '/feeds/all.rss'])('what may be done with %s', async (path) => {
    const { headers, status } = await site.ask(path, { method: 'OPTIONS' })
    expect([status, headers.get('allow')]).toEqual([204, 'GET, HEAD, OPTIONS'])
  })
})

describe('a text in another form', () => {
  it('is a Word document that is not sent again while nothing has changed', async () => {
    const first = await site.ask(`${pages.report}/docx`)
    const etag = first.headers.get('etag') ?? ''
    expect(etag).not.toBe('')
    const bytes = Buffer.from(await first.arrayBuffer())
    const second = await site.ask(`${pages.report}/docx`)
    expect(Buffer.from(await second.arrayBuffer()).equals(bytes)).toBe(true)
    const again = await site.ask(`${pages.report}/docx`, { headers: { 'If-None-Match': etag } })
    expect(again.status).toBe(304)
  })

  it('holds the pictures whose files are there', async () => {
    const read = async () => (await site.ask(`${pages.report}/docx`)).arrayBuffer()
    const drawn = /word\/media\/\w+\.jpg/u
    expect(Buffer.from(await read()).toString('latin1')).not.toMatch(drawn)
    const create = { background: '#7a1f1c', channels: 3, height: 1000, width: 1600 } as const
    const file = path.join(
      site.database.env.NEWSROOM_DATA ?? '',
      closingReport.pictures[0]?.src ?? '',
    )
    writeFileSync(file, await sharp({ create }).webp().toBuffer())
    expect(Buffer.from(await read()).toString('latin1')).toMatch(drawn)
  })

  it('lists the pictures of the page for WeChat, with what they show', async () => {
    const copy: unknown = JSON.parse(await site.read(`${pages.report}/wechat`))
    expect(copy).toMatchObject({
      pictures: closingReport.pictures.map(({ alt }) => ({ alt })),
    })
  })
})

describe('headers', () => {
  it('let nothing run, and tell no browser what it need not know', async () => {
    const { headers } = await site.ask(pages.report)
    expect(headers.get('content-security-policy')).toContain("script-src 'none'")
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('x-powered-by')).toBeNull()
    expect(headers.get('critical-ch')).toBeNull()
    expect(headers.get('strict-transport-security')).toBeNull()
  })

  it('serve a picture as what the snapshot says, sandboxed, to be asked for again', async () => {
    const answer = await site.ask(`/media/${pictureOnDisk}`)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('image/webp')
    expect(answer.headers.get('content-security-policy')).toContain('sandbox')
    expect(answer.headers.get('cache-control')).toBe('public, no-cache')
    const etag = answer.headers.get('etag') ?? ''
    const again = await site.ask(`/media/${pictureOnDisk}`, { headers: { 'If-None-Match': etag } })
    expect(again.status).toBe(304)
  })
})

describe('links', () => {
  it('lead only to live pages', async () => {
    const seen = new Set<string>(['/'])
    const dead: string[] = []
    for (const path of seen) {
      const answer = await site.ask(path)
      // A way of reading is switched on by a link, which leads back to the page.
      const wanted = path.startsWith('/reading?') ? 303 : 200
      if (answer.status !== wanted) dead.push(`${answer.status} ${path}`)
      const html = await answer.text()
      for (const [, href = ''] of html.matchAll(/<a [^>]*?href="(\/[^"#]*)/g)) {
        seen.add(href.replaceAll('&amp;', '&'))
      }
    }
    expect(dead).toEqual([])
    expect(seen.size).toBeGreaterThan(50)
  })

  it('are missing from names of people who are not public', async () => {
    const html = await site.read(pages.report)
    expect(html).toContain('贲晓棠')
    expect(html).not.toMatch(/<a[^>]*>贲晓棠/)
  })

  it('bring every report in the list exactly once, page after page', async () => {
    const found: string[] = []
    for (let path: string | undefined = '/reports'; path !== undefined;) {
      const html = await site.read(path)
      found.push(...[...html.matchAll(/<h2[^>]*><a href="([^"]+)"/g)].map(([, href = '']) => href))
      path = /<a href="([^"]+)" rel="next"/.exec(html)?.[1]
    }
    const all = snapshots.filter(({ kind }) => kind === 'report').map(({ path }) => path)
    expect(found).toHaveLength(all.length)
    expect(new Set(found)).toEqual(new Set(all))
  })
})

describe('what a reader finds', () => {
  it('on the report: headline, line-up, byline, the meeting and the speech beside it', async () => {
    const page = await site.open(pages.report, { width: 1280 })
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(
      '区七届人大四次会议闭幕',
    )
    const aside = page.getByRole('complementary')
    const links = await aside.getByRole('link').all()
    expect(await Promise.all(links.map((link) => link.getAttribute('href')))).toEqual([
      pages.speech,
      pages.meeting,
      pages.comparison,
    ])
    expect(await page.getByRole('main').textContent()).toContain('本报讯（记者　桑菀宁　单疏影')
    await page.close()
  })

  it('on the speech: a table of sections that leads to each', async () => {
    const page = await site.open(pages.speech)
    const links = page.getByRole('navigation', { name: '目录' }).getByRole('link')
    expect(await links.count()).toBe(4)
    await links.nth(2).click()
    expect(new URL(page.url()).hash).toBe('#s3')
    await page.close()
  })

  it('on the meeting: attendance in figures, the chairs in printed order, each vote', async () => {
    const page = await site.open(pages.meeting)
    const main = (await page.getByRole('main').textContent()) ?? ''
    expect(main).toContain('出席率95.7%')
    expect(main).toMatch(/令狐砚郗宁妫月明乜书言呼延朔昝立/)
    expect(main).toContain('赞成309')
    expect(main).toContain('未通过')
    await page.close()
  })
})

describe('a row that no page can render', () => {
  it('answers with our own error page, for this page alone', async () => {
    const owner = new Client({ connectionString: site.database.ownerUrl })
    await owner.connect()
    await owner.query(`SET session_replication_role = replica`)
    await owner.query(
      `INSERT INTO live_documents
       SELECT '/reports/broken', state, kind, 'reports:broken', target, notice, snapshot - 'subheads',
              card, NULL, '{}', '2000-01-01', released_at, first_released_at, content_hash, publication_id
         FROM live_documents WHERE path = $1`,
      [pages.report],
    )
    await owner.end()
    const answer = await site.ask('/reports/broken')
    const html = await answer.text()
    expect(answer.status).toBe(500)
    expect(html).toContain('暂时无法打开')
    expect(html).not.toMatch(/<script|TypeError/)
    expect((await site.ask(pages.report)).status).toBe(200)
  })
})

describe('without its database', () => {
  it('answers with our own error page and Retry-After', async () => {
    const nowhere = 'postgres://nobody:none@127.0.0.1:9/nothing'
    const away = { DATABASE_READER_URL: nowhere, DATABASE_URL: nowhere }
    const cut = await startApp(site.database, away)
    const answer = await fetch(cut.url + pages.report)
    const html = await answer.text()
    expect(answer.status).toBe(503)
    expect(answer.headers.get('retry-after')).toBe('5')
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(html).toContain('暂时无法打开')
    expect(html).not.toMatch(/ECONNREFUSED|127\.0\.0\.1:9|at .*\.js/)
    await cut.stop()
  })

  it('sends HSTS when the site has TLS', async () => {
    const secure = await startApp(site.database, { SERVER_URL: 'https://lindu.example' })
    const { headers } = await fetch(secure.url + pages.report)
    expect(headers.get('strict-transport-security')).toContain('max-age=')
    await secure.stop()
  })
})

describe('what is looked up by day', () => {
  it('leads from the month to the day, and from the day to the report', async () => {
    const month = await site.read(pages.archive)
    expect(month).toContain(`href="${pages.archiveDay}"`)
    // Without a day, the last one of the month.
    expect(month).toMatch(/<article[^>]*>[\s\S]*href="\/(?:reports|speeches)\//u)
    expect(await site.read(pages.archiveDay)).toContain(`href="${pages.report}"`)
  })

  it('stands in the printed paper on its page', async () => {
    const edition = await site.read(pages.edition)
    expect(edition).toContain('第1版')
    expect(edition).toContain(`href="${pages.report}"`)
  })

  it('leads from a quotation to where it was said', async () => {
    const report = await site.read(pages.report)
    const [, href = ''] = /class="quoted" href="([^"]+)"/.exec(report) ?? []
    const [path = '', anchor = ''] = href.split('#')
    expect(path).toBe(pages.speech)
    expect(await site.read(path)).toContain(`id="${anchor}"`)
  })
})
