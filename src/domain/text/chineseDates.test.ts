import { describe, expect, it } from 'vitest'

import { findFullDay, findPrintedDays, resolveDay, toTruncatedDay } from './chineseDates.ts'

describe('findPrintedDays', () => {
  it.each([
    { printed: '1月6日上午', truncated: '--01-06' },
    { printed: '4日下午', truncated: '---04' },
    { printed: '昨（15）日上午', truncated: '---15' },
    { printed: '二〇二五年十二月廿三日', truncated: '2025-12-23' },
    { printed: '２０２４年３月５日', truncated: '2024-03-05' },
  ])('reads $printed as $truncated', ({ printed, truncated }) => {
    const days = findPrintedDays(`本报讯 ${printed},全区春耕现场会召开。`)
    expect(days.map(toTruncatedDay)).toEqual([truncated])
    expect(days[0]?.raw).toBe(printed)
  })

  it.each(['第35日', '13月4日', '节日', '十日谈以外的日子'.slice(3)])(
    'finds no day in %s',
    (text) => {
      expect(findPrintedDays(text)).toEqual([])
    },
  )
})

describe('resolveDay', () => {
  it.each([
    { filedOn: '2024-01-07', printed: '1月6日', day: '2024-01-06' },
    { filedOn: '2024-01-02', printed: '12月30日', day: '2023-12-30' },
    { filedOn: '2022-03-16', printed: '昨（15）日', day: '2022-03-15' },
    { filedOn: '2024-03-02', printed: '28日', day: '2024-02-28' },
    { filedOn: '2024-01-02', printed: '31日', day: '2023-12-31' },
    { filedOn: '2024-01-02', printed: '2020年5月1日', day: '2020-05-01' },
  ])('takes $printed in a paper of $filedOn for $day', ({ day, filedOn, printed }) => {
    const [found] = findPrintedDays(printed)
    expect(found && resolveDay(filedOn, found)).toBe(day)
  })
})

describe('findFullDay', () => {
  it.each([
    { day: '2022-03-16', text: '更新时间：2022-03-16 09:02:11' },
    { day: '2025-02-09', text: '（2025年2月9日）' },
    { day: undefined, text: '2月9日' },
  ])('finds $day in $text', ({ day, text }) => {
    expect(findFullDay(text)).toBe(day)
  })
})
