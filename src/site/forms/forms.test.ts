import type { ReportSnapshot } from 'payload-newsroom/publications'

import { describe, expect, it } from 'vitest'

import { toManuscript } from './manuscript.ts'
import { readText } from './readText.ts'
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
const manuscript = toManuscript(report)

describe('plain text', () => {
  it('sets the head, two blanks before each paragraph, and who answers for it', () => {
    expect(toPlainText(manuscript).split('\n')).toEqual([
      '夜航',
      '渡口的灯',
      '六处渡口通航',
      '',
      '　　本报讯（记者　桑菀宁　通讯员　解临川）灯亮了。',
      '　　船来了。',
      '一船灯火',
      '　　船长说：“靠岸&开船”，见讲话。',
      '　　1. 一',
      '　　2. 二',
      '',
      '【图片：渡口】',
      '　　渡口夜色 郁长风 摄',
      '',
      '校对：费思齐',
      '',
    ])
  })
})

describe('the copy for WeChat', () => {
  const { html, pictures } = toWechat({ manuscript, origin: 'https://lindu.example' })

  it('carries every rule in its own style and nothing that is dropped there', () => {
    expect(html).toMatch(/<p style="[^"]*text-indent: 2em/)
    expect(html).not.toMatch(/class=|<style|<a |<script|id=/)
  })

  it('prints links as notes', () => {
    expect(html).toContain('讲话<span style="font-size: 12px; color: #a3151d;">[1]</span>')
    expect(html).toContain('[1] https://lindu.example/speeches/1')
  })

  it('names the pictures to upload, and leaves room for them', () => {
    expect(pictures).toEqual([{ alt: '渡口', src: 'https://lindu.example/media/a-480.webp' }])
    expect(html).toContain('【上传图片：渡口】')
  })

  it('says what was released, escaped once', () => {
    expect(html).toContain('“靠岸&amp;开船”')
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
