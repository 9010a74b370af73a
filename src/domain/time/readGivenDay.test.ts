import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { addDays, atNoon } from './days.ts'
import { readGivenDay } from './readGivenDay.ts'
import { readGivenInstant } from './readGivenInstant.ts'

describe('a day as somebody gives it', () => {
  it.each([
    ['2026-11-27', '2026-11-27'],
    ['2026-11-27T00:00:00+08:00', '2026-11-27'],
    ['2026-11-27T00:00:00.000-0500', '2026-11-27'],
    ['2026-11-27T12:00:00.000Z', '2026-11-27'],
    ['2026-11-27 00:00', '2026-11-27'],
    [new Date('2026-11-27T12:00:00.000Z'), '2026-11-27'],
    // Midnight of the 27th in Shanghai, said in UTC: nobody can tell which day was meant.
    ['2026-11-26T16:00:00.000Z', undefined],
    ['2026-11-27T09:30:00+08:00', undefined],
    ['0049-11-27', undefined],
    ['49-11-27', undefined],
    ['2026-02-30', undefined],
    ['2026-2-3', undefined],
    ['27.11.2026', undefined],
    ['+275760-09-13T00:00:00.000Z', undefined],
    [20_261_127, undefined],
    [new Date(Number.NaN), undefined],
    [null, undefined],
  ])('%j is %j', (given, day) => {
    expect(readGivenDay(given)).toBe(day)
  })

  it('is the same day when it is read back as stored, at any offset', () => {
    const days = fc.integer({ max: 400_000, min: -300_000 }).map((n) => addDays('2026-01-01', n))
    const offsets = fc.constantFrom('', 'Z', '+08:00', '+14:00', '-11:00', '+05:30')
    fc.assert(
      fc.property(days, offsets, (day, offset) => {
        expect(readGivenDay(`${day}T00:00:00${offset}`)).toBe(day)
        expect(readGivenDay(atNoon(day))).toBe(day)
      }),
    )
  })
})

describe('an instant as somebody gives it', () => {
  it.each([
    ['2026-11-27T09:30:00+08:00', '2026-11-27T01:30:00.000Z'],
    ['2026-11-27 09:30+0800', '2026-11-27T01:30:00.000Z'],
    ['2026-11-27T01:30:00.250Z', '2026-11-27T01:30:00.250Z'],
    [new Date('2026-11-27T01:30:00Z'), '2026-11-27T01:30:00.000Z'],
    ['2026-11-27T09:30:00', undefined],
    ['2026-11-27 09:30', undefined],
    ['2026-11-27', undefined],
    ['2026-02-30T09:30:00Z', undefined],
    ['2026-11-27T25:00:00Z', undefined],
    ['0049-11-27T09:30:00Z', undefined],
    ['Fri, 27 Nov 2026 09:30:00', undefined],
    [1_795_743_000_000, undefined],
  ])('%j is %j', (given, instant) => {
    expect(readGivenInstant(given)).toBe(instant)
  })
})
