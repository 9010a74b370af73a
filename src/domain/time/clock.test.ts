import { describe, expect, it } from 'vitest'

import {
  formatLong,
  formatMinute,
  formatSecond,
  formatShort,
  fromZoned,
  toWallClock,
  toZoned,
} from './clock.ts'

describe('toZoned', () => {
  it.each([
    ['2026-01-08T16:30:00.000Z', 'Asia/Shanghai', '2026-01-09', '00:30'],
    ['2026-01-08T16:30:59.999Z', 'America/New_York', '2026-01-08', '11:30'],
    ['2026-07-08T16:30:00.000Z', 'America/New_York', '2026-07-08', '12:30'],
    ['2026-01-08T10:30:00.000Z', 'Pacific/Kiritimati', '2026-01-09', '00:30'],
    ['2026-01-08T16:30:00.000Z', 'Nowhere/Land', '2026-01-09', '00:30'],
  ])('reads %s in %s', (instant, timeZone, day, time) => {
    expect(toZoned({ instant, timeZone })).toEqual({ day, time })
  })
})

describe('toWallClock', () => {
  it.each([
    ['the first time', '2026-11-01T05:30:00Z', 'America/New_York', '01:30 EDT'],
    ['the second time', '2026-11-01T06:30:00Z', 'America/New_York', '01:30 EST'],
    ['before', '2026-11-01T04:59:00Z', 'America/New_York', '00:59'],
    ['after', '2026-11-01T07:00:00Z', 'America/New_York', '02:00'],
    ['when clocks go forward', '2026-03-08T07:30:00Z', 'America/New_York', '03:30'],
    ['by half an hour', '2026-04-04T14:45:00Z', 'Australia/Lord_Howe', '01:45 GMT+11'],
    ['never', '2026-11-01T05:30:00Z', 'Asia/Shanghai', '13:30'],
  ])('names the zone where the clock shows a time twice: %s', (_, instant, timeZone, time) => {
    expect(toWallClock({ instant, language: 'en', timeZone }).time).toBe(time)
  })
})

describe('fromZoned', () => {
  it.each([
    ['Asia/Shanghai', '2026-01-09T09:30', '2026-01-09T01:30:00.000Z'],
    ['Asia/Shanghai', '2026-01-09 00:00:05', '2026-01-08T16:00:05.000Z'],
    ['America/New_York', '2026-07-01T08:00', '2026-07-01T12:00:00.000Z'],
    ['Pacific/Kiritimati', '2026-01-01T00:00', '2025-12-31T10:00:00.000Z'],
    ['Nowhere/Land', '2026-01-09T09:30', '2026-01-09T01:30:00.000Z'],
  ])('in %s reads %s as %s', (timeZone, wallTime, expected) => {
    expect(fromZoned({ timeZone, wallTime })).toBe(expected)
  })

  it.each([
    ['before clocks are put forward', '2026-03-08T01:59', '2026-03-08T06:59:00.000Z'],
    // Until decision 059 the forms of assignments and embargoes read 06:30 here, an hour early.
    ['in the skipped hour', '2026-03-08T02:30', '2026-03-08T07:30:00.000Z'],
    ['after clocks are put forward', '2026-03-08T03:00', '2026-03-08T07:00:00.000Z'],
    ['before clocks are turned back', '2026-11-01T00:59', '2026-11-01T04:59:00.000Z'],
    ['in the repeated hour', '2026-11-01T01:30', '2026-11-01T05:30:00.000Z'],
    ['after clocks are turned back', '2026-11-01T02:00', '2026-11-01T07:00:00.000Z'],
  ])('in New York reads a time %s', (_, wallTime, expected) => {
    expect(fromZoned({ timeZone: 'America/New_York', wallTime })).toBe(expected)
  })

  it.each(['', '2026-01-09', '2026-13-40T09:30', '2026-01-09T09:30Z'])(
    'takes %j for no time',
    (wallTime) => {
      expect(fromZoned({ timeZone: 'Asia/Shanghai', wallTime })).toBeUndefined()
    },
  )

  it.each(['Asia/Shanghai', 'America/New_York', 'Pacific/Kiritimati'])(
    'in %s reads back what was printed',
    (timeZone) => {
      const instant = '2026-01-09T01:30:05.000Z'
      expect(fromZoned({ timeZone, wallTime: formatSecond({ instant, timeZone }) })).toBe(instant)
    },
  )
})

describe('an instant in print', () => {
  const instant = '2026-01-09T10:30:05.250Z'
  const timeZone = 'Pacific/Kiritimati'

  it('is the same in every language as numbers', () => {
    expect(formatSecond({ instant, timeZone })).toBe('2026-01-10 00:30:05')
    expect(formatMinute({ instant, timeZone })).toBe('2026-01-10 00:30')
  })

  it.each([
    ['zh', '2026年1月10日 00:30', '1月10日 00:30'],
    ['zh-TW', '2026年1月10日 00:30', '1月10日 00:30'],
    ['en', 'January 10, 2026 at 00:30', 'Jan 10, 00:30'],
  ])('is written out in %s', (language, long, short) => {
    expect(formatLong({ instant, language, timeZone })).toBe(long)
    expect(formatShort({ instant, language, timeZone })).toBe(short)
  })

  it.each([
    ['2026-01-10', '00:30', '00:30'],
    ['2026-11-28', '1月10日 00:30', 'Jan 10, 00:30'],
    ['2027-01-10', '2026年1月10日 00:30', 'Jan 10, 2026, 00:30'],
  ])('says on %s only what is not understood', (today, zh, en) => {
    expect(formatShort({ instant, language: 'zh', timeZone, today })).toBe(zh)
    expect(formatShort({ instant, language: 'en', timeZone, today })).toBe(en)
  })
})
