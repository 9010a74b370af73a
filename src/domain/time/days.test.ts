import { describe, expect, it } from 'vitest'

import { addMonths, daysShown, firstWeekdayOf, weekdaysFrom, weekStartOf } from './days.ts'

describe('a calendar', () => {
  it('begins a week where the language begins it', () => {
    expect(weekStartOf('2026-11-28', firstWeekdayOf('en'))).toBe('2026-11-22')
    expect(weekStartOf('2026-11-29', firstWeekdayOf('en'))).toBe('2026-11-29')
    expect(weekdaysFrom(firstWeekdayOf('en'))).toEqual([6, 0, 1, 2, 3, 4, 5])
    expect(weekdaysFrom(firstWeekdayOf('zh'))).toEqual([0, 1, 2, 3, 4, 5, 6])
  })

  it('begins its weeks on Monday', () => {
    expect(weekStartOf('2026-11-29', 0)).toBe('2026-11-23')
    expect(weekStartOf('2026-11-23', 0)).toBe('2026-11-23')
  })

  it('keeps to the last day where another month is shorter', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28')
    expect(addMonths('2026-01-15', -1)).toBe('2025-12-15')
  })

  it('shows whole weeks', () => {
    const month = daysShown({ day: '2026-11-25', first: 0, span: 'month' })
    expect([month[0], month.at(-1), month.length]).toEqual(['2026-10-26', '2026-12-06', 42])
    const february = daysShown({ day: '2027-02-10', first: 0, span: 'month' })
    expect([february[0], february.at(-1), february.length]).toEqual([
      '2027-02-01',
      '2027-02-28',
      28,
    ])
    expect(daysShown({ day: '2026-11-25', first: 0, span: 'week' })).toHaveLength(7)
  })
})
