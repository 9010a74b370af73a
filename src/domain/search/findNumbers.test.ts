import { describe, expect, it } from 'vitest'

import { findNumbers } from './findNumbers.ts'

const lexemesOf = (text: string) =>
  findNumbers(text).flatMap(({ count, plain }) => [count, plain].filter(Boolean))

describe('a number is one, however it is written', () => {
  it.each([
    ['十七届', '第17届', ['17届', '17']],
    ['十件实事', '10件实事', ['10件']],
    ['三所幼儿园', '3所幼儿园', ['3所']],
    ['九处', '9处', ['9处']],
    ['二十三次', '23次', ['23次', '23']],
    ['九公里', '9公里', ['9公里']],
    ['两个月', '2个月', ['2个月']],
    ['一月份', '1月', ['1月']],
    ['百分之九', '9%', ['9%']],
    ['十分钟', '10分钟', ['10分钟']],
    ['三万元', '30000元', ['30000元', '30000']],
    ['四千八百万', '4800万', ['48000000']],
    ['一亿二千万', '1.2亿', ['120000000']],
    ['二〇二六年', '2026年', ['2026年', '2026']],
    ['九七年', '97年', ['97年', '97']],
    ['一号文件', '1号文件', ['1号']],
  ])('%s is %s', (words, figures, wanted) => {
    const found = lexemesOf(figures)
    expect(found).toEqual(expect.arrayContaining(wanted))
    expect(found).toEqual(expect.arrayContaining(lexemesOf(words)))
    expect(lexemesOf(words)).toEqual(wanted)
  })

  it.each([
    '一定',
    '三农',
    '十分',
    '万一',
    '一些',
    '万元',
    '几百万',
    '五一',
    '三五成群',
    '百分之',
    '十四五',
    '两会',
  ])('%s is no number', (words) => {
    expect(findNumbers(words)).toEqual([])
  })

  it('is a day only where the day follows its month', () => {
    for (const day of ['1月9日', '1月9号', '一月九日', '元月前的一月九日'])
      expect(lexemesOf(day)).toContain('1月9日')
    expect(lexemesOf('9月1日')).not.toContain('1月9日')
    expect(lexemesOf('1月，9日')).toEqual(['1月', '1', '9日', '9'])
  })
})
