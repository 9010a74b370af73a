import { describe, expect, it } from 'vitest'

import { plainTextOf } from './plainText.ts'
import { renderHtml } from './renderHtml.ts'

const run = (text: string) => ({ text })
const words = (text: string) => ({ kind: 'words' as const, runs: [run(text)] })

describe('the plain text of a text', () => {
  it('has its words and no tags, whatever the words are', () => {
    const html = renderHtml({
      blocks: [
        { anchor: 'h1', kind: 'heading', level: 2, runs: [run('一、<b>不是</b>标签 & “引号”')] },
        { anchor: 'p1', kind: 'paragraph', runs: [run('甲 < 乙 &amp; 丙\n下一行')] },
        { items: [[words('第一项')], [words('第二项')]], kind: 'list', ordered: true, start: 1 },
      ],
    })
    expect(plainTextOf(html)).toBe(
      '一、<b>不是</b>标签 & “引号”\n甲 < 乙 &amp; 丙\n下一行\n第一项\n第二项',
    )
  })

  it('leaves pictures out', () => {
    expect(
      plainTextOf(
        '<p>前</p>\n<figure><img src="/a"><figcaption>图</figcaption></figure>\n<p>后</p>',
      ),
    ).toBe('前\n后')
  })
})
