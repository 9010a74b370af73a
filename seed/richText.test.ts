import { describe, expect, it } from 'vitest'

import { toRichText } from './richText.ts'

const pictures = new Map([['ferry-dawn', 'id-of-the-ferry']])

describe('toRichText', () => {
  it.each([
    ['一段。\n\n二段。', ['paragraph', 'paragraph']],
    ['## 小标题\n\n正文。', ['heading', 'paragraph']],
    ['> 一句话。', ['quote']],
    ['- 甲\n- 乙', ['list']],
    ['---', ['horizontalrule']],
    ['![ferry-dawn]', ['upload']],
    ['一、通知要点。', ['paragraph']],
  ])('reads %j as %j', (text, types) => {
    expect(toRichText(pictures, text).root.children.map(({ type }) => type)).toEqual(types)
  })

  it('joins the lines of a paragraph without a space', () => {
    const [paragraph] = toRichText(pictures, '江风从\n下游来。').root.children
    expect(paragraph?.children).toMatchObject([{ text: '江风从下游来。' }])
  })

  it('keeps bold words and links', () => {
    const [paragraph] = toRichText(pictures, '**提示**：见[讲话](/speeches/x)。').root.children
    expect(paragraph?.children).toMatchObject([
      { format: 1, text: '提示' },
      { format: 0, text: '：见' },
      { fields: { url: '/speeches/x' }, type: 'link' },
      { text: '。' },
    ])
  })

  it('refuses a picture nobody drew', () => {
    expect(() => toRichText(pictures, '![no-such]')).toThrow('no-such')
  })
})
