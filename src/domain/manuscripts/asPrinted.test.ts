import { describe, expect, it } from 'vitest'

import { noReport } from './noDocument.ts'
import { parsePlainText } from './parsePlainText.ts'
import { readManuscript } from './readManuscript.ts'

const read = (text: string) => readManuscript({ paragraphs: parsePlainText(text) })

/** As wide as a character. */
const blank = '\u3000'
const traditional = `臨渡區十一屆人大四次會議閉幕
羅紹棠講話${blank}許望舒主持
本報訊（記者${blank}傅 雪 筠）二月十八日，臨渡區第十一屆人民代表大會第四次會議在區會議中心閉幕。
大會應到代表二百〇六名，實到代表一百九十零名。
區長許望舒主持會議，區委書記羅紹棠講話。會議通過了《臨渡區湖岸綫保護條例》。`

describe('traditional characters', () => {
  const { paragraphs, report } = read(traditional)

  it('are read, and values are as printed', () => {
    const { adopted, attendance, bylines, headline, hosts, meeting, speakers } = report ?? noReport
    expect(headline?.value).toBe('臨渡區十一屆人大四次會議閉幕')
    expect(meeting[0]?.value).toMatchObject({
      level: 'district',
      name: '臨渡區第十一屆人民代表大會第四次會議',
      organ: 'congress',
      region: '臨渡區',
      session: 4,
      term: 11,
    })
    expect(hosts.map(({ value }) => value)).toEqual([{ name: '許望舒', office: '區長' }])
    expect(speakers.map(({ value }) => value.name)).toEqual(['羅紹棠'])
    expect(bylines.map(({ value }) => value)).toEqual(['傅雪筠'])
    expect(adopted.map(({ value }) => value.title)).toEqual(['《臨渡區湖岸綫保護條例》'])
    expect(attendance[0]?.value).toMatchObject({ due: 206, present: 190 })
  })

  it('stand where the spans say', () => {
    const at = ({ source }: { source: { end: number; paragraph: number; start: number } }) =>
      paragraphs[source.paragraph]?.text.slice(source.start, source.end)
    expect(report?.hosts.map(at)).toEqual(['許望舒'])
    expect(paragraphs.map(({ text }) => text).join('\n')).toBe(traditional)
  })
})

describe('forms of vertical setting', () => {
  it('are read as the marks that they stand for', () => {
    const { paragraphs, report } = read('渡口通航\n本报讯︵记者 傅雪筠︶2月18日︐渡口通航。')
    expect(report?.bylines.map(({ value }) => value)).toEqual(['傅雪筠'])
    expect(paragraphs[1]?.text).toBe('本报讯︵记者 傅雪筠︶2月18日︐渡口通航。')
  })
})

describe('simplified text', () => {
  it('keeps a traditional character in a name', () => {
    const { officials } = read('渡口通航\n本报讯 2月18日，会议召开。\n区长许於菟主持会议。')
    expect(officials.map(({ value }) => value.name)).toEqual(['许於菟'])
  })
})
