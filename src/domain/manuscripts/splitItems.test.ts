import { describe, expect, it } from 'vitest'

import { parsePlainText } from './parsePlainText.ts'
import { itemsOf, readManuscript } from './readManuscript.ts'

const page = `砚湖日报
2026年1月18日 第2版 要闻
区十一届人大四次会议闭幕
罗绍棠讲话 沈惟清主持
本报讯（记者 傅雪筠）1月18日，砚湖区第十一届人民代表大会第四次会议在区会议中心闭幕。
罗绍棠、许望舒等出席会议。（下转第3版）
责编：柳知微 校对：苏木
渡班恢复了
本报讯（记者 顾南桥）停了半年的渡班昨天恢复。
村民说，心里踏实。
（上接第2版）
大会通过了选举办法。
上一篇：无
分享到：微信 微博`

const items = itemsOf(readManuscript({ filedOn: '2026-01-18', paragraphs: parsePlainText(page) }))
const headlines = (text: string): readonly (string | undefined)[] =>
  itemsOf(readManuscript({ paragraphs: parsePlainText(text) })).map(
    ({ report }) => report?.headline?.value,
  )

describe('a line above the headline', () => {
  it.each([
    { line: '◆一周短波◆', why: 'the name of a column' },
    { line: '渡口故事', why: 'a column without a mark' },
    { line: '今天是2026年1月18日 星期日', why: 'the date of a site' },
    { line: '简体 | 繁体 | 无障碍 | 长者助手', why: 'the menu of a site' },
  ])('is furniture: $why', ({ line }) => {
    const text = `${line}\n停了半年的渡班恢复\n本报讯 停了半年的渡班昨天恢复。`
    expect(headlines(text)).toEqual(['停了半年的渡班恢复'])
  })

  it('is furniture below it, too: when a site put it up, in brackets', () => {
    const text =
      '停了半年的渡班恢复\n（发布时间：2026/3/2　浏览次数：417）\n本报讯 停了半年的渡班昨天恢复。'
    expect(headlines(text)).toEqual(['停了半年的渡班恢复'])
  })
})

describe('a head of several lines', () => {
  it('is not parted behind a subhead that tells who got a post', () => {
    const text = `柳浦区人大常委会举行会议
决定任命许望舒为区人民政府副区长
罗绍棠主持并讲话
本报讯 12月18日，柳浦区第五届人民代表大会常务委员会第四十一次会议在区会议中心召开。`
    expect(headlines(text)).toEqual(['柳浦区人大常委会举行会议'])
  })
})

describe('a page of several items', () => {
  it('is parted where a story of its own begins', () => {
    expect(items.map(({ report }) => report?.headline?.value)).toEqual([
      '区十一届人大四次会议闭幕',
      '渡班恢复了',
    ])
  })

  it('has what went on from another page behind its item', () => {
    expect(items[0]?.report?.adopted.map(({ value }) => value.title)).toEqual(['选举办法'])
    expect(items[1]?.report?.adopted).toEqual([])
  })

  it('keeps mastheads, pages and what sites add out of every field, and tells them', () => {
    expect(items[0]?.report?.kicker).toBeUndefined()
    expect(items[0]?.leftOut.map(({ value }) => value)).toEqual(
      expect.arrayContaining(['砚湖日报', '上一篇：无', '分享到：微信 微博']),
    )
  })

  it('credits each item with its own people', () => {
    expect(items.map(({ report }) => report?.bylines.map(({ value }) => value))).toEqual([
      ['傅雪筠'],
      ['顾南桥'],
    ])
  })
})

describe('one text', () => {
  it.each([
    '区长走访渔村\n本报讯 2月18日，区长走访渔村。\n问需于民\n村民说，路要再平一点。\n办好实事\n区长说，年内办好。',
    '# 区长走访渔村\n本报讯 2月18日，区长走访渔村。\n## 问需于民\n村民说，路要再平一点。',
  ])('stays one whatever small heads it has', (text) => {
    expect(headlines(text)).toEqual(['区长走访渔村'])
  })
})
