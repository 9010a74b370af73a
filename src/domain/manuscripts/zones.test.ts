import { describe, expect, it } from 'vitest'

import { parsePlainText } from './parsePlainText.ts'
import { readManuscript } from './readManuscript.ts'
import { zonesOf } from './zones.ts'

/** Zones as `kind words`. */
function zoned(text: string): readonly string[] {
  const reading = readManuscript({ paragraphs: parsePlainText(text) })
  return zonesOf(reading).map(
    ({ end, kind, received, start }) =>
      `${kind} ${reading.received[received]?.text.slice(start, end) ?? ''}`,
  )
}

describe('zones', () => {
  it('label every part of a page', () => {
    expect(
      zoned(`砚湖日报
2026年1月18日 第2版 要闻
凝心聚力开新局
区十一届人大四次会议闭幕 罗绍棠讲话 沈惟清主持
本报讯（记者 傅雪筠）1月18日，
会议在区会议中心闭幕。
罗绍棠、许望舒等出席会议。（通讯员 顾南桥）
责编：柳知微
一行谁也认不出的话：
上一篇：无`),
    ).toEqual([
      'furniture 砚湖日报',
      'furniture 2026年1月18日 第2版 要闻',
      'kicker 凝心聚力开新局',
      'headline 区十一届人大四次会议闭幕 ',
      'subhead 罗绍棠讲话 沈惟清主持',
      'byline 本报讯（记者 傅雪筠）',
      'lead 1月18日，',
      'lead 会议在区会议中心闭幕。',
      'body 罗绍棠、许望舒等出席会议。（通讯员 顾南桥）',
      'credit 责编：柳知微',
      'body 一行谁也认不出的话：',
      'furniture 上一篇：无',
    ])
  })

  it('label a speech', () => {
    expect(
      zoned(`在区人大会议上的讲话
区委书记 罗绍棠
（2026年1月18日）
各位代表，
同志们：
大会开得很好。`),
    ).toEqual([
      'speechTitle 在区人大会议上的讲话',
      'speaker 区委书记 罗绍棠',
      'date （2026年1月18日）',
      'salutation 各位代表，',
      'salutation 同志们：',
      'speech 大会开得很好。',
    ])
  })

  it('leave what was not understood as residue, which the desk shows', () => {
    const reading = readManuscript({
      paragraphs: parsePlainText('顶上一句话\n眉题\n区里开会\n1月18日，区里开会。'),
    })
    const residue = zonesOf(reading).filter(({ kind }) => kind === 'residue')
    expect(residue.length).toBe(reading.leftOut.length)
  })
})
