import { describe, expect, it } from 'vitest'

import { placePictures } from './placePictures.ts'
import { itemsOf, readManuscript } from './readManuscript.ts'
import { sharePictures } from './sharePictures.ts'

const lines = [
  '渡口夜航开始',
  '本报讯（记者 陶然）2025年3月1日，白鹭镇的灯亮了。',
  '船工都来了，大家都说，',
  '以后天天来。',
  '闸门修好了',
  '本报讯（记者 何苇）2025年3月2日，东闸修好了，水位回落。',
  '居民放心了。',
]

describe('pictures of a manuscript', () => {
  const reading = readManuscript({ paragraphs: lines.map((text) => ({ text })) })
  const items = itemsOf(reading).map((item) => ({ reading: item, start: item.start }))

  it('go to the item in which they stand, behind their paragraph', () => {
    expect(items).toHaveLength(2)
    const shared = sharePictures({ items, paragraphs: [0, 3, 4, 6], reading })
    expect(shared).toEqual([
      {
        report: [
          { paragraph: 0, picture: 0 },
          { paragraph: 2, picture: 1 },
        ],
        speech: [],
      },
      {
        report: [
          { paragraph: 3, picture: 2 },
          { paragraph: 5, picture: 3 },
        ],
        speech: [],
      },
    ])
  })

  it('go to the speech behind its beginning', () => {
    const speech = { body: [7, 8] } as unknown as NonNullable<
      Parameters<typeof sharePictures>[0]['items'][number]['reading']['speech']
    >
    const item = { ...reading, speech }
    const pieces = Array.from({ length: 9 }, (_, received) => [
      { end: 1, from: 0, received, start: 0 },
    ])
    const shared = sharePictures({
      items: [{ reading: item, start: 0 }],
      paragraphs: [6, 7],
      reading: { pieces },
    })
    expect(shared).toEqual([
      { report: [{ paragraph: 6, picture: 0 }], speech: [{ paragraph: 7, picture: 1 }] },
    ])
  })
})

describe('placePictures', () => {
  const block = (text: string, at: number) => ({ at, kind: 'paragraph', level: 2, text }) as const

  it('puts each behind its paragraph, and those above the text before it', () => {
    const placed = placePictures({
      blocks: [block('甲', 3), block('乙', 5)],
      pictures: [
        { id: 'above', paragraph: 0 },
        { id: 'first', paragraph: 4 },
        { id: 'last', paragraph: 9 },
      ],
    })
    expect(placed.map((each) => ('id' in each ? each.id : each.text))).toEqual([
      'above',
      '甲',
      'first',
      '乙',
      'last',
    ])
  })
})
