import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { htmlSections } from './htmlSections.ts'
import { renderHtml } from './renderHtml.ts'

const run = (text: string) => ({ text })
const html = renderHtml({
  blocks: [
    { anchor: 'p1', kind: 'paragraph', runs: [run('各位代表：')] },
    { anchor: 'p2', kind: 'heading', level: 2, runs: [run('把渡口修好')] },
    { anchor: 'p3', kind: 'paragraph', runs: [run('<h2 id="p9">不是标题</h2>')] },
    { anchor: 'p4', kind: 'heading', level: 3, runs: [run('先修栈桥')] },
    { anchor: 'p5', kind: 'paragraph', runs: [run('（一）通水。年底前\n通到村。')] },
  ],
  sections: new Map([['p5', { anchor: 's3', length: 6 }]]),
})

describe('the sections of a text as it is set', () => {
  it('go from one heading to the next, each with its words', () => {
    const levels = new Map([['s3', 2 as const]])
    expect(
      htmlSections(html, levels).map(({ anchor, level, plainText }) => [anchor, level, plainText]),
    ).toEqual([
      ['p2', 1, '把渡口修好\n<h2 id="p9">不是标题</h2>'],
      ['p4', 2, '先修栈桥'],
      ['s3', 2, '（一）通水。年底前\n通到村。'],
    ])
  })

  it('hold every line once, in order, but for what comes before the first', () => {
    const word = fc.string({ maxLength: 12 })
    const block = fc.oneof(
      word.map((text) => ({ anchor: 'a', kind: 'paragraph' as const, runs: [run(text)] })),
      word.map((text) => ({
        anchor: 'b',
        kind: 'heading' as const,
        level: 2 as const,
        runs: [run(text)],
      })),
    )
    fc.assert(
      fc.property(fc.array(block, { maxLength: 8 }), (blocks) => {
        const whole = renderHtml({ blocks })
        const sections = htmlSections(whole)
        expect(sections).toHaveLength(blocks.filter(({ kind }) => kind === 'heading').length)
        expect(whole.endsWith(sections.map((each) => each.html).join('\n'))).toBe(true)
      }),
    )
  })
})
