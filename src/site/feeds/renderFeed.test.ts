import type { Channel, FeedForm } from 'payload-newsroom/syndication'

import { describe, expect, it } from 'vitest'

import type { Entry, FoundFeed } from './findEntries.ts'

import { toChrome } from '../queries/getChrome.ts'
import { renderFeed } from './renderFeed.ts'

const chrome = {
  ...toChrome({
    now: new Date('2026-01-09T16:30:00Z'),
    origin: 'http://lindu.example:8080',
    reading: { mode: 'standard', place: '/' },
    sections: [],
    site: null,
  }),
  description: '临渡区的日报',
  name: '临渡日报',
  publisher: '临渡日报社',
}

const entry: Entry = {
  authors: [],
  bodyHtml:
    '<p><img src="/media/a-2.webp" srcset="/media/a-1.webp 240w, /media/a-2.webp 480w"></p>',
  bylines: [],
  correspondents: [],
  dateline: null,
  image: '/media/a-2.webp',
  key: 'reports:1',
  keywords: [],
  path: '/reports/1',
  published: '2026-01-09T09:00:00Z',
  summary: '摘要',
  title: '题目',
  updated: '2026-01-09T09:00:00Z',
}

const print = (
  form: FeedForm,
  { channel = { kind: 'all' }, feed }: { channel?: Channel; feed?: FoundFeed } = {},
) => renderFeed({ channel, chrome, feed: feed ?? { entries: [entry] }, form })

const forms = ['atom', 'json', 'rss'] as const
const section = { kind: 'page', page: '/sections/livelihood' } as const

describe('a feed', () => {
  it.each(forms)('as %s names every picture with the site it is on', (form) => {
    const printed = print(form).replaceAll('\\"', '"')
    const site = 'http://lindu.example:8080'
    expect(printed).toContain(`src="${site}/media/a-2.webp"`)
    expect(printed).toContain(`srcset="${site}/media/a-1.webp 240w, ${site}/media/a-2.webp 480w"`)
  })

  it.each([
    ['zh', '本报讯', '<b>本报讯</b>（记者　桑菀宁）灯亮了。'],
    ['en', 'PORT ELSPETH —', 'PORT ELSPETH — 灯亮了。'],
  ] as const)('in %s opens a text as its page does', (language, dateline, opened) => {
    const opens = {
      ...entry,
      bodyHtml: '<p>灯亮了。</p>',
      bylines: [{ label: '桑菀宁' }],
      dateline,
    }
    for (const form of forms) {
      const feed = { entries: [opens] }
      const printed = renderFeed({
        channel: { kind: 'all' },
        chrome: { ...chrome, language },
        feed,
        form,
      })
      expect(printed).toContain(opened)
    }
  })

  // RFC 4287, 4.2.2.
  it('as Atom says the term of a keyword, as RSS its words', () => {
    const feed = { entries: [{ ...entry, keywords: ['渡口 & 桥'] }] }
    expect(print('atom', { feed })).toMatch(/<category[^>]* term="渡口 &amp; 桥"/u)
    expect(print('rss', { feed })).toContain('<category>渡口 &amp; 桥</category>')
  })

  // RFC 4287, 4.1.1; no grammar can say so.
  it.each([[[]], [[entry]]])('as Atom has an author, whoever signed what is in it', (entries) => {
    expect(print('atom', { feed: { entries } })).toMatch(
      /<feed[^>]*>(?:(?!<entry>)[^])*<author>\s*<name>临渡日报社<\/name>/u,
    )
  })

  it.each(forms)('as %s names documents without the port', (form) => {
    expect(print(form)).toContain('tag:lindu.example,2026:reports:1')
  })

  it('as JSON says where older entries are, and nothing where there are none', () => {
    const older = '1767949200000000/reports/1'
    expect(JSON.parse(print('json', { feed: { entries: [entry], older } }))).toMatchObject({
      next_url: 'http://lindu.example:8080/feeds/all.json?before=1767949200000000%2Freports%2F1',
    })
    expect(print('json')).not.toContain('next_url')
  })

  it('as RSS says how large a picture is, or has no enclosure', () => {
    expect(print('rss')).not.toContain('<enclosure')
    const weighed = { entries: [{ ...entry, imageBytes: 4711 }] }
    expect(print('rss', { feed: weighed })).toContain(
      '<enclosure length="4711" type="image/webp" url="http://lindu.example:8080/media/a-2.webp"/>',
    )
  })

  it.each([
    { channel: { kind: 'all' } as const, said: '临渡区的日报' },
    { channel: { kind: 'corrections' } as const, said: '有错必改' },
    { channel: section, description: '柴米油盐', said: '柴米油盐' },
    { channel: section, description: '', said: '民生_临渡日报' },
  ])('describes itself, not the site: $said', ({ channel, description = '', said }) => {
    const feed = { description, entries: [], title: '民生' }
    const rss = print('rss', { channel, feed })
    expect(/<description>([^<]*)/u.exec(rss)?.[1]).toContain(said)
    expect(JSON.parse(print('json', { channel, feed }))).toMatchObject({
      description: expect.stringContaining(said) as string,
    })
  })
})
