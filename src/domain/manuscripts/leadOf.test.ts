import { describe, expect, it } from 'vitest'

import { classify } from './layOut.ts'
import { leadOf, sittingIn } from './leadOf.ts'
import { parsePlainText } from './parsePlainText.ts'

const linesOf = (text: string) => classify(parsePlainText(text))
const first = (text: string, most: number): number => leadOf(linesOf(text), most).length

describe('leadOf', () => {
  it('takes as many paragraphs as are asked for', () => {
    expect(first('会议开幕。\n会议听取报告。\n会议闭幕。', 2)).toBe(2)
    expect(first('会议开幕。', 2)).toBe(1)
    expect(first('', 2)).toBe(0)
  })

  it('takes three lines of a sentence broken for phones for one paragraph', () => {
    expect(first('3月9日下午\n柳浦区人大会议\n举行全体会议\n应到代表31名\n实到30名', 1)).toBe(3)
  })
})

describe('sittingIn', () => {
  it('finds where a feature comes to its sitting', () => {
    const text =
      '天还没亮，她就出了门。\n1月8日，柳浦县十二届人大三次会议在县礼堂举行。\n会开了一天。'
    expect(sittingIn(linesOf(text)).map(({ index }) => index)).toEqual([1])
  })

  it.each([
    '天还没亮，她就出了门。\n柳浦县十二届人大三次会议即将召开。',
    '问：这次会议怎样？\n答：县十二届人大三次会议去年召开。',
    '水库通水了。',
  ])('finds none that is to come or told in an answer: %s', (text) => {
    expect(sittingIn(linesOf(text))).toEqual([])
  })
})
