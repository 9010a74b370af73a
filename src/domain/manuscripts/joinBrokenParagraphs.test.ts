import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { joinBrokenParagraphs } from './joinBrokenParagraphs.ts'

const join = (...lines: readonly string[]) =>
  joinBrokenParagraphs(lines.map((text) => ({ text }))).paragraphs.map(({ text }) => text)

describe('joinBrokenParagraphs', () => {
  it.each([
    {
      name: 'inside a word, with nothing between',
      lines: ['会议要求把湖长制落实到每一条河道。各镇要对照清单逐项整', '改。'],
      whole: ['会议要求把湖长制落实到每一条河道。各镇要对照清单逐项整改。'],
    },
    {
      name: 'after a half-width comma',
      lines: ['区水务局将开展汛前检查。在此,', '向参加巡堤的群众表示感谢!'],
      whole: ['区水务局将开展汛前检查。在此,向参加巡堤的群众表示感谢!'],
    },
    {
      name: 'between whose a document is and what it is',
      lines: ['柳浦市人民代表大会常务委员会', '任命和免职名单', '任命：'],
      whole: ['柳浦市人民代表大会常务委员会任命和免职名单', '任命：'],
    },
    {
      name: 'twice in one sentence',
      lines: ['会议开得很短。', '会议以举手表决的', '方式，通过了', '关于湖岸线保护的决定。'],
      whole: ['会议开得很短。', '会议以举手表决的方式，通过了关于湖岸线保护的决定。'],
    },
    {
      name: 'around page furniture, which comes after',
      lines: ['代表们沿着环湖路走了十二公里。他们在', '— 3 —', '渔村码头停下来问价。'],
      whole: ['代表们沿着环湖路走了十二公里。他们在渔村码头停下来问价。', '— 3 —'],
    },
  ])('joins a sentence broken $name', ({ lines, whole }) => {
    expect(join(...lines)).toEqual(whole)
  })

  it.each([
    { name: 'a name and a date', lines: ['罗绍棠', '（2025年2月18日）'] },
    { name: 'an office and a name', lines: ['中共砚湖区委书记　罗绍棠', '各位代表：'] },
    { name: 'the two halves of a salutation', lines: ['各位委员，', '同志们：'] },
    { name: 'a headline and the text', lines: ['砚湖区召开防汛会', '本报讯（记者 陶然）雨来了。'] },
    {
      name: 'a heading of its own line',
      lines: ['二、今后五年的目标', '湖水再清一点，路再平一点。'],
    },
    {
      name: 'a whole sentence in quotation marks',
      lines: ['顾长根说：“不怕了。”', '他挑起水走了。'],
    },
    { name: 'a headline that ends in 了', lines: ['渔村通电了', '白鹭镇的灯亮了。'] },
    { name: 'a subhead that ends in 了', lines: ['渔民回来了。', '码头亮了', '夜里也能靠岸。'] },
    { name: 'a colon and its list', lines: ['会议提出三点意见：', '把准方向，盯住水质。'] },
    { name: 'a numbered item', lines: ['今天讲到这里就要说到', '一、把路修通。'] },
  ])('leaves $name apart', ({ lines }) => {
    expect(join(...lines)).toEqual(lines)
  })

  it('says which halves were joined, and where the seam is', () => {
    const { joins } = joinBrokenParagraphs([
      { text: '开场白说完了。' },
      { text: '各镇要对照清单，' },
      { text: '逐项整改。' },
    ])
    expect(joins).toEqual([
      {
        after: '逐项整改。',
        before: '各镇要对照清单，',
        from: 1,
        paragraph: 1,
        position: 8,
        to: 2,
      },
    ])
  })

  it('never loses, adds or reorders a character of the text', () => {
    const piece = fc.constantFrom(
      '会',
      '议',
      '，',
      '。',
      '的',
      '一、',
      '各位',
      '湖水清清',
      '“',
      '”',
      ' ',
    )
    const line = fc.array(piece, { maxLength: 12, minLength: 1 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        expect(join(...lines).join('')).toBe(lines.join(''))
      }),
    )
  })
})
