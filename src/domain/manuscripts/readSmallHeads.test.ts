import { describe, expect, it } from 'vitest'

import { classify } from './layOut.ts'
import { parsePlainText } from './parsePlainText.ts'
import { readSmallHeads } from './readSmallHeads.ts'

const headsIn = (text: string) =>
  readSmallHeads(classify(parsePlainText(text))).map(({ value }) => value.heading)

describe('headings between the paragraphs', () => {
  it('are short lines with a sentence above and the text below', () => {
    const text =
      '渡口修了三年。\n■ 一条船，渡两岸人家\n船夫每天撑三十趟。\n一盏灯，照夜归的路\n灯是去年装的。'
    expect(headsIn(text)).toEqual(['一条船，渡两岸人家', '一盏灯，照夜归的路'])
  })

  it.each([
    { text: '渡口修了三年。\n一条船，渡两岸人家\n船夫每天撑三十趟。', why: 'one alone' },
    {
      text: '会议通过：\n关于工作报告的决议\n关于预算的决议\n会议闭幕。',
      why: 'documents that were adopted',
    },
    { text: '渡口修了三年。\n谁来修\n村里修。\n谁来管\n镇里管。', why: 'labels' },
  ])('are not $why', ({ text }) => {
    expect(headsIn(text)).toEqual([])
  })
})
