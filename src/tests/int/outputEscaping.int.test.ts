import type { Server } from 'node:http'

import { XmlDocument } from 'libxml2-wasm'
import mammoth from 'mammoth'
import { parse } from 'node-html-parser'
import { createServer } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { draftPackage, richText } from '../fixtures/draftPackage.ts'
import { markup, unfit, unfitFound, unfitSent } from '../fixtures/hostileText.ts'
import { releaseWaiving } from '../fixtures/releaseWaiving.ts'
import { askGraphql, askPayload } from '../setup/askPayload.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

let server: Server
let origin: string
let slug: string
let id: string

/** Stands in every field; each is known by its name. */
const said = (name: string) => `${name}${markup}完`

const { accountOf, asOwner, database, payload, signIn } = await useNewsroom('every_output')
const chief = await accountOf('chiefEditor')
const token = await signIn('chiefEditor')

beforeAll(async () => {
  const made = await draftPackage(payload)
  id = made.report.id
  const draft = { draft: true, overrideAccess: true } as const
  await payload.update({
    ...draft,
    id: made.section.id,
    collection: 'sections',
    data: { description: said('说明'), name: said('栏') },
  })
  await payload.update({
    ...draft,
    id: made.reporter.id,
    collection: 'reporters',
    data: { biography: said('简介'), desk: said('部'), name: said('记') },
  })
  await payload.update({
    ...draft,
    id: made.person.id,
    collection: 'people',
    data: {
      biography: said('生平'),
      name: said('人'),
      offices: [{ from: '2021-03-02', organisation: said('单位'), title: said('职') }],
    },
  })
  await payload.update({
    ...draft,
    id: made.meeting.id,
    collection: 'meetings',
    data: { name: said('会议'), region: said('区'), shortName: said('简称') },
  })
  await payload.update({
    ...draft,
    id: made.speech.id,
    collection: 'speeches',
    data: {
      body: richText(said('讲话')),
      occasion: said('场合'),
      office: said('职务'),
      salutation: said('称呼'),
      title: said('讲题'),
    },
  })
  const report = await payload.update({
    ...draft,
    id,
    collection: 'reports',
    data: {
      body: richText(said('正文'), ']]>后文'),
      date: '2026-01-09',
      correspondents: [{ affiliation: said('社'), name: said('通') }],
      dateline: said('电头'),
      headline: said('标题'),
      keywords: [said('词'), ']]>词'],
      kicker: said('眉题'),
      lead: richText(said('导语')),
      place: said('地'),
      proofreader: said('校'),
      responsibleEditor: said('责'),
      source: {
        author: said('作者'),
        headline: said('原题'),
        name: said('来源'),
        url: 'https://other.example/a?b=1&c=2',
      },
      subheads: said('副题'),
    },
  })
  slug = report.slug ?? ''
  const documents = [
    { collection: 'reports', id },
    { collection: 'speeches', id: made.speech.id },
    { collection: 'meetings', id: made.meeting.id },
  ] as const
  const outcome = await releaseWaiving({ documents, payload, user: chief })
  if (outcome.kind !== 'released') throw new Error(JSON.stringify(outcome))
  await plantOldText()
  await serve()
}, 240_000)

afterAll(async () => {
  server.close()
  const { readerPool: readers } = await import('../../site/http/readerPool.ts')
  await readers.end()
})

/** As if all of it had been released before there was a rule: only the owner of the database can. */
const plantOldText = () =>
  asOwner(`BEGIN; SET LOCAL session_replication_role = replica;
      UPDATE live_documents SET
        snapshot = replace(replace(snapshot::text, '完', '完' || $unfit$${JSON.stringify(unfit).slice(1, -1)}$unfit$),
          'https://other.example/a?b=1&c=2', 'javascript:alert(1)')::jsonb,
        card = replace(card::text, '完', '完' || $unfit$${JSON.stringify(unfit).slice(1, -1)}$unfit$)::jsonb;
      COMMIT`)

/** The site's own answers, over a socket: all that is no page of Next's. */
async function serve() {
  process.env.DATABASE_READER_URL = database.readerUrl
  const { getChrome } = await import('../../site/queries/getChrome.ts')
  const { sendFeed } = await import('../../site/feeds/sendFeed.ts')
  const { sendSitemap, sendSitemapIndex } = await import('../../site/feeds/sendSitemap.ts')
  const { sendForm } = await import('../../site/exports/sendExport.ts')
  const { sendOembed } = await import('../../site/seo/sendOembed.ts')
  const { getReport } = await import('../../site/queries/getReport.ts')
  const { reportJsonLd } = await import('../../site/seo/jsonLd.ts')
  const { toMeta } = await import('../../site/seo/pageMeta.ts')
  const { toOgSvg } = await import('../../site/seo/ogPicture.ts')
  server = createServer((request, response) => {
    void (async () => {
      const asked = new URL(request.url ?? '', origin)
      const now = new Date()
      const chrome = {
        ...(await getChrome({ now, reading: { mode: 'standard', place: '/' } })),
        name: said('报'),
        origin,
        publisher: said('报社'),
      }
      const path = decodeURIComponent(asked.pathname)
      const asks = Object.fromEntries(asked.searchParams)
      const visit = { chrome, now, path, query: asks, request, response }
      if (path.startsWith('/feeds/')) await sendFeed(visit)
      else if (path === '/sitemap.xml') await sendSitemapIndex(visit)
      else if (path.startsWith('/sitemaps/')) await sendSitemap(visit)
      else if (path === '/oembed') await sendOembed(visit)
      else if (path === '/view') {
        const outcome = await getReport({ ...visit, path: `/reports/${slug}` })
        if (outcome.kind !== 'shown') throw new Error(outcome.kind)
        const { view } = outcome
        const svg = toOgSvg({
          facts: view.summary,
          language: chrome.language,
          label: said('签'),
          name: chrome.name,
          title: view.title,
        })
        const meta = toMeta({
          chrome,
          description: view.summary,
          path: view.path,
          title: view.title,
        })
        response.end(JSON.stringify({ jsonLd: reportJsonLd({ chrome, view }), meta, svg, view }))
      } else await sendForm(visit)
      if (!response.writableEnded) response.writeHead(404).end()
    })().catch((error: unknown) => response.writeHead(500).end(String(error)))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
}

const ask = async (path: string) => {
  const answer = await fetch(origin + path)
  expect([path, answer.status]).toEqual([path, 200])
  return Buffer.from(await answer.arrayBuffer())
}

/** Every text of a document, entities and sections read. */
function wordsOfXml(xml: string): string {
  const document = XmlDocument.fromString(xml)
  try {
    return [document.root.content, ...document.find('//@*').map((each) => each.content)].join('\n')
  } finally {
    document.dispose()
  }
}

/** Every string of a JSON value. */
const stringsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(stringsIn)
      : []

describe('XML', () => {
  it.each(['/feeds/all.rss', '/feeds/all.atom', '/sitemap.xml', '/sitemaps/news.xml'])(
    'is well-formed and says what was released: %s',
    async (path) => {
      const xml = (await ask(path)).toString()
      expect(xml).not.toMatch(unfitFound)
      const words = wordsOfXml(xml)
      if (path === '/sitemap.xml') return
      expect(words).toContain(
        path.endsWith('.atom') ? '标题&lt;&amp;&gt;&quot;&#39;完' : said('标题'),
      )
      if (path.startsWith('/feeds/'))
        for (const each of [said('词'), ']]>词', said('记')]) expect(words).toContain(each)
    },
  )

  it('of a drawn picture is well-formed', async () => {
    const { svg } = JSON.parse((await ask('/view')).toString()) as { svg: string }
    expect(svg).not.toMatch(unfitFound)
    expect(wordsOfXml(svg).replaceAll('\n', '')).toContain(said('报'))
  })
})

describe('JSON', () => {
  it.each([
    ['/feeds/all.json', ['标题', '词', '记']],
    ['/reports/SLUG/ninjs', ['标题', '眉题', '副题', '词', '记', '通', '地', '人', '栏', '报社']],
    ['/oembed?url=ORIGIN/reports/SLUG', ['标题', '记']],
    ['/view', ['标题', '导语', '电头', '校', '责', '来源', '作者', '原题', '社']],
  ])('says what was released: %s', async (path, names) => {
    const text = (await ask(path.replace('ORIGIN', origin).replace('SLUG', slug))).toString()
    const strings = stringsIn(JSON.parse(text))
    for (const each of strings) expect(each).not.toMatch(unfitFound)
    const all = strings.join('\n')
    const html = said('').replaceAll('&', '&amp;').replaceAll('<', '&lt;')
    for (const name of names)
      expect(all.includes(said(name)) || all.includes(name + html.slice(0, 3))).toBe(true)
    expect(strings.filter((each) => /^\s*javascript:/iu.test(each))).toEqual([])
  })
})

describe('other forms', () => {
  it('plain text says what was released', async () => {
    const text = (await ask(`/reports/${slug}/text`)).toString()
    expect(text).not.toMatch(unfitFound)
    for (const name of ['标题', '眉题', '副题', '正文', '导语']) expect(text).toContain(said(name))
  })

  it('Word opens, and says the same', async () => {
    const buffer = await ask(`/reports/${slug}/docx`)
    const { value } = await mammoth.extractRawText({ buffer })
    expect(value).not.toMatch(unfitFound)
    for (const name of ['标题', '眉题', '副题', '正文', '导语']) expect(value).toContain(said(name))
  })

  it('the copy for WeChat is HTML that says the same', async () => {
    const { html } = JSON.parse((await ask(`/reports/${slug}/wechat`)).toString()) as {
      html: string
    }
    expect(html).not.toMatch(unfitFound)
    const { text } = parse(html)
    for (const name of ['标题', '眉题', '副题', '正文', '导语']) expect(text).toContain(said(name))
  })

  it('the sheet for the archive is HTML that says the same', async () => {
    const { status, text } = await askPayload(payload, {
      path: `/newsroom/slip?document=reports:${id}`,
      token,
    })
    expect(status).toBe(200)
    expect(text).not.toMatch(unfitFound)
    expect(parse(text).text).toContain(said('标题'))
  })

  it('the page’s own HTML holds nothing that a browser would drop', async () => {
    const { view } = JSON.parse((await ask('/view')).toString()) as { view: { textHtml: string } }
    expect(parse(view.textHtml).text).toContain(said('正文'))
  })

  it('an address that runs something, stored before the rule, is handed to nobody outside', async () => {
    await asOwner(
      `BEGIN; SET LOCAL session_replication_role = replica; UPDATE reports SET source_url = 'javascript:alert(1)' WHERE id = '${id}'; COMMIT`,
    )
    const rest = await askPayload(payload, { path: `/reports/${id}` })
    const graphql = await askGraphql(payload, {
      text: `{ Report(id: "${id}") { source { url } } }`,
    })
    expect([rest.status, graphql.status]).toEqual([200, 200])
    expect(rest.text + graphql.text).not.toContain('javascript:')
  })
})

describe('the store', () => {
  const fields = [
    { data: (text: string) => ({ headline: text }), field: '主题', name: 'a line' },
    { data: (text: string) => ({ keywords: [text] }), field: '关键词', name: 'a list' },
    {
      data: (text: string) => ({ correspondents: [{ name: text }] }),
      field: '通讯员',
      name: 'a row',
    },
    { data: (text: string) => ({ body: richText(text) }), field: '正文', name: 'a text' },
    { data: (text: string) => ({ source: { name: text } }), field: '转载', name: 'a group' },
    { data: (text: string) => ({ deskNote: text }), field: '编务备注', name: 'a note inside' },
  ]

  it.each(
    fields.flatMap((each) => Array.from(unfitSent).map((character) => ({ ...each, character }))),
  )(
    'keeps no $character in $name, and says where it stands',
    async ({ character, data, field }) => {
      const answer = await askPayload(payload, {
        body: data(`渡口${character}复航`),
        method: 'POST',
        path: '/reports?draft=true',
        token,
      })
      const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
      expect([answer.status, answer.text]).toEqual([400, expect.stringContaining(`U+${code}`)])
      expect(answer.text).toContain(field)
    },
  )

  it('keeps what only needs to be escaped', async () => {
    const answer = await askPayload(payload, {
      body: { headline: `${markup}𠮷\u200b`, subheads: 'a\nb' },
      method: 'POST',
      path: '/reports?draft=true',
      token,
    })
    expect(answer.status).toBe(201)
  })
})

describe('the door of the site, without Next’s pages', () => {
  it('asks a query anywhere, and says what is not there', async () => {
    const { getReport, readPage } = await import('payload-newsroom/site')
    const { chrome, outcome } = await readPage(getReport, { path: `/reports/${slug}` })
    expect(chrome.place).toBe(`/reports/${slug}`)
    expect(outcome).toMatchObject({ kind: 'shown', view: { title: said('标题') } })
    const nothing = await readPage(getReport, { path: '/reports/none' })
    expect(nothing.outcome).toEqual({ kind: 'missing' })
  })

  it('makes a response of what a handler writes, and 304 for who has it', async () => {
    const { sendFeed, siteRoute } = await import('payload-newsroom/site')
    const route = siteRoute(sendFeed)
    const address = 'http://news.example/feeds/all.rss'
    const response = await route(new Request(address))
    expect(response.headers.get('content-type')).toContain('application/rss+xml')
    expect(await response.text()).toContain('<item>')
    const etag = response.headers.get('etag') ?? ''
    const again = await route(new Request(address, { headers: { 'If-None-Match': etag } }))
    expect([etag.length > 2, again.status, await again.text()]).toEqual([true, 304, ''])
    expect((await route(new Request('http://news.example/feeds/none'))).status).toBe(404)
    expect((await route(new Request('http://news.example/%ff'))).status).toBe(404)
  })

  it('waits for the end of a stream', async () => {
    const { siteRoute } = await import('payload-newsroom/site')
    const route = siteRoute(async ({ response }) => {
      response.statusCode = 206
      await pipeline(Readable.from([Buffer.from('一'), Buffer.from('二')]), response)
      return { kind: 'sent' }
    })
    const response = await route(new Request('http://news.example/media/a.jpg'))
    expect([response.status, await response.text()]).toEqual([206, '一二'])
  })
})
