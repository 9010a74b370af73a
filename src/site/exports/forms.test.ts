import type { CorrectionSnapshot, Picture, ReportSnapshot } from 'payload-newsroom/ledger'

import mammoth from 'mammoth'
import { inflateRawSync } from 'node:zlib'
import { describe, expect, it, vi } from 'vitest'

import type { Handed } from './manuscript.ts'
import type { DocxSource } from './toDocx.ts'

import { toManuscript } from './manuscript.ts'
import { readText } from './readText.ts'
import { toDocx } from './toDocx.ts'
import { toPlainText } from './toPlainText.ts'
import { toWechat } from './toWechat.ts'

const report: ReportSnapshot = {
  bodyHtml:
    '<h2 id="h1">一船灯火</h2>\n<p id="p2">船长说：<strong>“靠岸&amp;开船”</strong>，见<a href="/speeches/1" rel="noopener">讲话</a>。</p>\n<ol><li>一</li><li>二</li></ol>\n<hr>\n<figure><img src="/media/a-480.webp" alt="渡口" width="480" height="300"><figcaption>渡口夜色 <span class="credit">郁长风 摄</span></figcaption></figure>',
  bylines: [{ label: '桑菀宁' }],
  correspondents: [{ name: '解临川' }],
  date: '2026-01-09',
  dateline: '本报讯',
  genre: 'news',
  key: 'reports:1',
  keywords: ['渡口'],
  kicker: '夜航',
  kind: 'report',
  leadHtml: '<p id="p1">灯亮了。<br>船来了。</p>',
  path: '/reports/1',
  people: [],
  photographers: [],
  pictures: [],
  proofreader: '费思齐',
  related: [],
  speeches: [],
  subheads: ['六处渡口通航'],
  summary: '灯亮了。',
  title: '渡口的灯',
}
const origin = 'https://lindu.example'
const correction: CorrectionSnapshot = {
  date: '2026-01-10',
  key: 'corrections:1',
  kind: 'correction',
  passage: '七处渡口通航',
  path: '/corrections/1',
  print: { date: '2026-01-11', page: '01' },
  related: ['reports:1'],
  right: '六处',
  severity: 'correction',
  summary: '渡口数有误',
  target: { key: 'reports:1', label: '渡口的灯', path: '/reports/1' },
  title: '关于渡口数的更正',
  wrong: '七处',
}
const picture: Picture = {
  alt: '码头',
  caption: '码头石阶',
  credit: '邸川　摄',
  height: 600,
  key: 'media:2',
  sizes: [{ height: 300, src: '/media/b-480.webp', width: 480 }],
  src: '/media/b.webp',
  width: 960,
}
const toHanded = (snapshot: Handed = report, corrections: readonly CorrectionSnapshot[] = []) =>
  toManuscript({ corrections, language: 'zh', origin, snapshot })
const english = toManuscript({
  corrections: [],
  language: 'en',
  origin,
  snapshot: {
    ...report,
    bodyHtml:
      '<p>The ferry sailed.</p><ul><li>One</li><li>Two</li></ul><figure><img src="/media/a.webp" alt="Pier"><figcaption>The pier</figcaption></figure><p>It came back.</p>',
    bylines: [{ label: 'Nora Tidewell' }, { label: 'Sol Reyes' }],
    correspondents: [],
    dateline: 'PORT ELSPETH —',
    kicker: '',
    leadHtml: '',
    photographers: [{ label: 'A One' }, { label: 'B Two' }, { label: 'C Three' }],
    proofreader: 'Dee Marsh',
    subheads: [],
    title: 'The last boat',
  },
})
const manuscript = toHanded()
const { dateline, ...undated } = report
const printed = (...given: Parameters<typeof toHanded>) =>
  toPlainText(toHanded(...given)).split('\n')

describe('plain text', () => {
  it('sets the head, two blanks before each paragraph, and who answers for it', () => {
    expect(toPlainText(manuscript).split('\n')).toEqual([
      '夜航',
      '渡口的灯',
      '六处渡口通航',
      '（2026年1月9日）',
      '',
      '　　本报讯（记者　桑菀宁　通讯员　解临川）灯亮了。',
      '　　船来了。',
      '一船灯火',
      '　　船长说：“靠岸&开船”，见讲话。',
      '　　1. 一',
      '　　2. 二',
      '',
      '【图片：渡口】',
      '渡口夜色 郁长风 摄',
      '',
      '校对：费思齐',
      '图片：渡口　https://lindu.example/media/a-480.webp',
      '',
    ])
  })

  it('parts English paragraphs by an empty line, and signs below the title', () => {
    expect(toPlainText(english).split('\n')).toEqual([
      'The last boat',
      'By Nora Tidewell and Sol Reyes',
      'January 9, 2026',
      '',
      'PORT ELSPETH — The ferry sailed.',
      '',
      '• One',
      '• Two',
      '',
      '[Picture: Pier]',
      'The pier',
      '',
      'It came back.',
      '',
      'Photographs: A One, B Two and C Three',
      'Copy editor: Dee Marsh',
      'Picture: Pier · https://lindu.example/media/a.webp',
      '',
    ])
  })

  it('prints who signs in a line of its own where there is no dateline', () => {
    expect(printed(undated).slice(0, 6)).toEqual([
      '夜航',
      '渡口的灯',
      '六处渡口通航',
      '记者　桑菀宁　通讯员　解临川',
      '（2026年1月9日）',
      '',
    ])
  })

  it('opens with the dateline alone where nobody signs', () => {
    expect(printed({ ...report, bylines: [], correspondents: [] })).toContain(
      `\u3000\u3000${dateline ?? ''}\u3000灯亮了。`,
    )
  })

  it('names who took the pictures, and whom a reprint is of', () => {
    const source = { author: '卫南', headline: '灯', name: '邻江晚报' }
    const lines = printed({ ...report, photographers: [{ label: '邸川' }], source })
    expect(lines).toEqual(
      expect.arrayContaining(['摄影：邸川', '来源：邻江晚报', '原标题：灯', '原作者：卫南']),
    )
  })

  it('says what was set right, before the text', () => {
    const lines = printed(report, [correction])
    const at = lines.indexOf('　　【更正】2026年1月10日　误：七处　正：六处')
    expect(at).toBeGreaterThan(0)
    expect(at).toBeLessThan(lines.indexOf('一船灯火'))
  })

  it('marks the pictures beside the text where the page has them, and says where they are', () => {
    const lines = printed({
      ...report,
      pictures: [picture, { ...picture, alt: '桥', src: '/media/c.webp' }],
    })
    expect(lines.slice(5, 7)).toEqual(['【图片：码头】', '码头石阶 邸川　摄'])
    expect(lines.slice(-4)).toEqual([
      '图片：码头　https://lindu.example/media/b.webp',
      '图片：渡口　https://lindu.example/media/a-480.webp',
      '图片：桥　https://lindu.example/media/c.webp',
      '',
    ])
  })

  it('prints a correction with what it corrects', () => {
    expect(printed(correction)).toEqual([
      '更正',
      '关于渡口数的更正',
      '（2026年1月10日）',
      '',
      '　　所更正的稿件：渡口的灯（https://lindu.example/reports/1）',
      '　　七处渡口通航',
      '　　误：七处',
      '　　正：六处',
      '',
      '见报：2026年1月11日　第01版',
      '',
    ])
  })
})

describe('the copy for WeChat', () => {
  const { html, pictures } = toWechat(manuscript)

  it('carries every rule in its own style and nothing that is dropped there', () => {
    expect(html).toMatch(/<p style="[^"]*text-indent: 2em/)
    expect(html).not.toMatch(/class=|<style|<a |<script|id=/)
  })

  it('prints links as notes', () => {
    expect(html).toContain('讲话<span style="font-size: 12px; color: #a3151d;">[1]</span>')
    expect(html).toContain('[1] https://lindu.example/speeches/1')
  })

  it('names the pictures to upload, and leaves room for them', () => {
    expect(pictures).toEqual([
      {
        alt: '渡口',
        caption: '渡口夜色 郁长风 摄',
        src: 'https://lindu.example/media/a-480.webp',
      },
    ])
    expect(html).toContain('【上传图片：渡口】')
  })

  it('has room for the pictures beside the text too, the first before it', () => {
    const copy = toWechat(toHanded({ ...report, pictures: [picture] }))
    expect(copy.pictures.map(({ alt }) => alt)).toEqual(['码头', '渡口'])
    expect(copy.html.indexOf('【上传图片：码头】')).toBeLessThan(copy.html.indexOf('灯亮了'))
    expect(copy.html).toContain('码头石阶 邸川　摄')
  })

  it('says what was released, escaped once', () => {
    expect(html).toContain('“靠岸&amp;开船”')
  })

  it('says who answers for it, and what was set right', () => {
    const copy = toWechat(
      toHanded({ ...report, source: { headline: '灯', name: '邻江晚报' } }, [correction]),
    )
    for (const words of ['校对：费思齐', '来源：邻江晚报', '原标题：灯', '误：七处　正：六处'])
      expect(copy.html).toContain(words)
  })
})

/** The text of one file of a zip, by its local header. */
function readEntry(name: string, zip: Buffer): string {
  const at = zip.indexOf(name) - 30
  const start = at + 30 + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28)
  return inflateRawSync(zip.subarray(start, start + zip.readUInt32LE(at + 18))).toString()
}

describe('the Word document', () => {
  /** A picture of one pixel. */
  const data = Buffer.from('/9j/4AAQSkZJRg==', 'base64')
  const drawn = new Map([['https://lindu.example/media/b.webp', { data, height: 600, width: 960 }]])
  const print = (pictures: DocxSource['pictures'] = new Map()) =>
    toDocx({
      author: '临渡日报社 & 同人',
      createdAt: '2026-01-09T09:00:00Z',
      manuscript: toHanded({ ...report, pictures: [picture] }, [correction]),
      modifiedAt: '2026-01-10T01:00:00Z',
      pictures,
    })

  it('is the same bytes whenever it is asked for', async () => {
    vi.useFakeTimers({ now: Date.parse('2026-01-10T01:00:00Z'), toFake: ['Date'] })
    const first = await print(drawn)
    vi.setSystemTime(Date.parse('2027-05-06T07:08:09Z'))
    const second = await print(drawn)
    vi.useRealTimers()
    expect(second.equals(first)).toBe(true)
  })

  it('says whose it is and since when', async () => {
    const properties = readEntry('docProps/core.xml', await print())
    expect(properties).toContain('<dc:creator>临渡日报社 &amp; 同人</dc:creator>')
    expect(properties).toContain('<dc:title>渡口的灯</dc:title>')
    expect(properties).toMatch(/<dcterms:created[^>]*>2026-01-09T09:00:00Z</)
    expect(properties).toMatch(/<dcterms:modified[^>]*>2026-01-10T01:00:00Z</)
  })

  it('holds the pictures themselves, as wide as the text, with what they show for who cannot see', async () => {
    const zip = await print(drawn)
    expect(zip.toString('latin1')).toMatch(/word\/media\/\w+\.jpg/u)
    const words = readEntry('word/document.xml', zip)
    expect(words).toContain('descr="码头"')
    expect(words).toContain(`cx="${600 * 9525}" cy="${375 * 9525}"`)
    expect(words).not.toContain('【图片：码头】')
  })

  it('carries the text, what was set right, and where the pictures are', async () => {
    const { value } = await mammoth.extractRawText({ buffer: await print() })
    for (const words of [
      '误：七处　正：六处',
      '【图片：码头】',
      '码头石阶 邸川　摄',
      '船长说：“靠岸&开船”',
      '校对：费思齐',
      'https://lindu.example/media/b.webp',
    ])
      expect(value).toContain(words)
  })
})

describe('readText', () => {
  it.each([
    { html: '<p>甲<br>乙</p>', text: '甲\n乙' },
    { html: '<blockquote id="q"><p>引<b>文</b></p></blockquote>', text: '引文' },
    { html: '<p>&lt;b&gt;</p>', text: '<b>' },
  ])('reads $html', ({ html, text }) => {
    const [line] = readText(html)
    expect(line && 'runs' in line && line.runs.map((run) => run.text).join('')).toBe(text)
  })
})
