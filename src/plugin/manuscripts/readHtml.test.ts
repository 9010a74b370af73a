import { describe, expect, it } from 'vitest'

import { readHtml } from './readHtml.ts'

const texts = (html: string): readonly string[] => readHtml(html).paragraphs.map(({ text }) => text)

describe('readHtml', () => {
  it('parts paragraphs as a browser shows them', () => {
    expect(
      texts('<div>甲<p>乙<b>丙</b></p>丁<br>戊<span> 己</span></div><script>alert(1)</script>'),
    ).toEqual(['甲', '乙丙', '丁', '戊 己'])
  })

  it('keeps headings, bold and centered lines, and cells', () => {
    expect(
      readHtml(
        '<h2>标题</h2><p align="center"><strong>副题</strong></p><table><tr><td>代表</td><td>286</td></tr></table>',
      ),
    ).toEqual({
      lost: { table: 1 },
      paragraphs: [
        { heading: 2, text: '标题' },
        { bold: true, centred: true, text: '副题' },
        { isCell: true, text: '代表' },
        { isCell: true, text: '286' },
      ],
    })
  })

  it('counts pictures and prints no attribute of theirs', () => {
    expect(readHtml('<p>甲<img alt="乙" src=x onerror=alert(1)>丙</p>')).toEqual({
      lost: { picture: 1 },
      paragraphs: [{ text: '甲丙' }],
    })
  })

  it('reads a page nested as deep as its author likes', () => {
    expect(texts(`${'<div>'.repeat(20_000)}甲`)).toEqual(['甲'])
  })
})
