import { formatDay } from 'payload-newsroom/time'
import { describe, expect, it } from 'vitest'

import { formatTerm, formatWeekday } from './calendar.ts'

describe('formatDay', () => {
  it.each([
    { day: '2026-01-09', printed: '2026年1月9日', weekday: '星期五' },
    { day: '2024-02-29', printed: '2024年2月29日', weekday: '星期四' },
    { day: '近日', printed: '近日', weekday: '' },
  ])('prints $day as $printed $weekday', ({ day, printed, weekday }) => {
    expect(formatDay(day)).toBe(printed)
    expect(formatWeekday(day)).toBe(weekday)
  })
})

describe('formatTerm', () => {
  it.each([
    { from: '2021-11-05', printed: '2021年11月—', to: undefined },
    { from: '2016-03-01', printed: '2016年3月—2021年11月', to: '2021-11-05' },
    { from: undefined, printed: '', to: undefined },
  ])('prints $from to $to as $printed', ({ from, printed, to }) => {
    expect(formatTerm({ from, to })).toBe(printed)
  })
})
