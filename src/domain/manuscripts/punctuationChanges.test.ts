import { describe, expect, it } from 'vitest'

import { applyPunctuation, printSpan } from './applyPunctuation.ts'
import { composeBody } from './composeBody.ts'
import { parsePlainText } from './parsePlainText.ts'
import { punctuationChanges } from './punctuationChanges.ts'
import { readManuscript } from './readManuscript.ts'

const readText = (text: string) => readManuscript({ paragraphs: parsePlainText(text) })

/** The text as print sets it. */
function set(text: string): string {
  const reading = readManuscript({ paragraphs: [{ text }] })
  return applyPunctuation(reading.paragraphs, punctuationChanges(reading))
    .map((paragraph) => paragraph.text)
    .join('\n')
}

describe('punctuation', () => {
  it.each([
    ['下午 ,临渡区开会.', '下午，临渡区开会。'],
    ['本报讯(记者 邢小禾)11月19日下午,会议举行.', '本报讯（记者 邢小禾）11月19日下午，会议举行。'],
    ['他问:"有没有?"没有!', '他问：“有没有？”没有！'],
    ['他说"她说\'好\',我就来";我也来.', '他说“她说‘好’，我就来”；我也来。'],
    ['昨(12)日,水退了...人回来了--都回来了.', '昨（12）日，水退了……人回来了——都回来了。'],
    ['增长３．５％，９：３０开会，共１，２３４人。', '增长3.5%，9:30开会，共1,234人。'],
    ['增长3．5％,共1，234人。', '增长3.5%，共1,234人。'],
    ['（一)加强巡查;（二）加固堤坝.', '（一）加强巡查；（二）加固堤坝。'],
    ['会议︵扩大︶强调﹁抓落实﹂︐要快︒', '会议（扩大）强调“抓落实”，要快。'],
    ['今天下午召开的 专题会议研究了防汛工作。', '今天下午召开的专题会议研究了防汛工作。'],
    ['使用ＡＩ平台，服务Ａ、Ｂ两村。', '使用AI平台，服务A、B两村。'],
    ['责编:顾南桥', '责编：顾南桥'],
  ])('sets %s', (text, expected) => {
    expect(set(text)).toBe(expected)
  })

  it.each([
    '增长3.5%，比分3:1，9:30开会，共1,234人，版本2.0.1。',
    '网址http://www.example.com/a,b;c?d=1&e=(2)，邮箱desk.one@example.com。',
    'He said: "Well, it is 3.5% (or so)."',
    '会上，罗绍棠 许望舒 沈惟清等出席。',
    '本报讯 入冬以来，码头结冰。',
    '1.加强巡查',
    '一.加强巡查',
    '主演是Tom, Dick and Harry (US)。',
    '会议强调，“三严三实”要落实……',
    '王 芳、李 明出席会议。',
    '记者 傅雪筠 通讯员 顾南桥',
    "It's Tom's，不是别人的。",
  ])('leaves %s', (text) => {
    expect(set(text)).toBe(text)
  })

  it('says where each change stands in the received text, across broken lines, and takes it back alone', () => {
    const reading = readText('渡口通航\n本报讯 2月18日下午,渡口\n,通航了,大家说好.')
    const changes = punctuationChanges(reading)
    expect(changes.map(({ from, key, to }) => `${key} ${from}${to}`)).toEqual([
      '1:11 ,，',
      '2:0 ,，',
      '2:4 ,，',
      '2:9 .。',
    ])
    const kept = changes.map((change) => ({ ...change, isTaken: change.key !== '2:4' }))
    expect(applyPunctuation(reading.paragraphs, kept).at(-1)?.text).toBe(
      '本报讯 2月18日下午，渡口，通航了,大家说好。',
    )
  })

  it('is what drafts are composed from', () => {
    const reading = readText('渡口通航,大家说好\n本报讯(记者 傅雪筠)2月18日下午\n,渡口通航.')
    const changes = punctuationChanges(reading)
    const printed = applyPunctuation(reading.paragraphs, changes)
    expect(composeBody(reading.report?.body ?? [], printed).blocks).toEqual([
      { at: 1, kind: 'paragraph', level: 2, text: '2月18日下午，渡口通航。' },
    ])
    const { source } = reading.report?.headline ?? {}
    expect(source && printSpan(reading.paragraphs, { changes, span: source })).toBe(
      '渡口通航，大家说好',
    )
  })
})
