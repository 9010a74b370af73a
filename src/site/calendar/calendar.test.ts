import { formatDay } from 'payload-newsroom/ledger'
import { describe, expect, it } from 'vitest'

import { formatTerm, formatWeekday, toWallClock } from './calendar.ts'

describe('printDay', () => {
  it.each([
    { day: '2026-01-09', printed: '2026年1月9日', weekday: '星期五' },
    { day: '2024-02-29', printed: '2024年2月29日', weekday: '星期四' },
    { day: '近日', printed: '近日', weekday: '' },
  ])('prints $day as $printed $weekday', ({ day, printed, weekday }) => {
    expect(formatDay(day)).toBe(printed)
    expect(formatWeekday(day)).toBe(weekday)
  })
})

describe('printTerm', () => {
  it.each([
    { from: '2021-11-05', printed: '2021年11月—', to: undefined },
    { from: '2016-03-01', printed: '2016年3月—2021年11月', to: '2021-11-05' },
    { from: undefined, printed: '', to: undefined },
  ])('prints $from to $to as $printed', ({ from, printed, to }) => {
    expect(formatTerm({ from, to })).toBe(printed)
  })
})

describe('toWallClock', () => {
  it.each([
    { at: { day: '2026-01-10', time: '01:20' }, timeZone: 'Asia/Shanghai' },
    { at: { day: '2026-01-09', time: '17:20' }, timeZone: 'UTC' },
    { at: { day: '2026-01-10', time: '01:20' }, timeZone: 'Nowhere/Atlantis' },
  ])('reads an instant in $timeZone', ({ at, timeZone }) => {
    expect(toWallClock({ instant: '2026-01-09T17:20:00.000Z', timeZone })).toEqual(at)
  })
})
