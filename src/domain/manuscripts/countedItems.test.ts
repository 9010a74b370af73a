import { describe, expect, it } from 'vitest'

import { findCountedItems } from './countedItems.ts'
import { wordsAt } from './findMatches.ts'
import { classify } from './layOut.ts'

const itemsIn = (text: string): readonly string[] =>
  classify([{ text }])
    .flatMap(findCountedItems)
    .map(
      ({ found, items }) =>
        `${wordsAt(found.paragraph, found.ranges['announced'] ?? found)} ${String(items)}`,
    )

describe('counts with their items behind a colon', () => {
  it.each([
    { items: ['三个“不放松” 3'], text: '要做到三个“不放松”：治水不放松，增绿不放松，降噪不放松。' },
    { items: ['“四个新” 4'], text: '他提出“四个新”的要求：路要新，灯要新，水要新，风气要新。' },
    { items: ['“三最” 3'], text: '他以“三最”服务留住客商：办事最快，收费最低，态度最好。' },
    { items: ['三项决议 3'], text: '大会通过三项决议：关于甲的决议；关于乙的决议；关于丙的决议。' },
    { items: ['三个方面 3'], text: '他希望在三个方面走在前：产业走在前，生态走在前，民生走在前。' },
    { items: ['“三种意识” 3'], text: '要树牢“三种意识”：大局意识、规矩意识和服务意识。' },
    { items: ['四个关系 4'], text: '要处理好四个关系：快与慢、远与近、点与面、破与立。' },
    { items: ['两个部分 2'], text: '报告共两个部分：过去的工作、今后的安排。' },
  ])('are as many as the items of $text', ({ items, text }) => {
    expect(itemsIn(text)).toContain(items[0])
  })

  it.each([
    '他提出三点要求：抓学习，抓落实。',
    '会议部署了三项任务，要求抓好落实。',
    '第三项议程：审议报告，通过决议，宣布闭幕。',
    '全县有三十个方面：甲，乙，丙。',
  ])('are none where the count is another: %s', (text) => {
    expect(itemsIn(text)).toEqual([])
  })
})
