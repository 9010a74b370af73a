import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { formatChineseNumeral, parseChineseNumeral } from './chineseNumerals.ts'

describe('parseChineseNumeral', () => {
  it.each([
    { printed: '十七', value: 17 },
    { printed: '三', value: 3 },
    { printed: '廿三', value: 23 },
    { printed: '二十', value: 20 },
    { printed: '一百零五', value: 105 },
    { printed: '二〇二四', value: 2024 },
    { printed: '一九九七', value: 1997 },
    { printed: '４１８', value: 418 },
    { printed: '两', value: 2 },
    { printed: '', value: undefined },
    { printed: '十十', value: undefined },
    { printed: '三次', value: undefined },
  ])('reads $printed as $value', ({ printed, value }) => {
    expect(parseChineseNumeral(printed)).toBe(value)
  })

  it('reads back every number that formatChineseNumeral prints', () => {
    fc.assert(
      fc.property(fc.integer({ max: 9999, min: 0 }), (value) => {
        expect(parseChineseNumeral(formatChineseNumeral(value))).toBe(value)
      }),
    )
  })

  it.each([-1, 10_000, 1.5, Number.NaN])('refuses to print %s', (value) => {
    expect(() => formatChineseNumeral(value)).toThrow(RangeError)
  })
})
