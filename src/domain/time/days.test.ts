import { describe, expect, it } from 'vitest'

import { addMonths, daysShown, mondayOf } from './days.ts'

describe('a calendar', () => {
  it('begins its weeks on Monday', () => {
    expect(mondayOf('2026-11-29')).toBe('2026-11-23')
    expect(mondayOf('2026-11-23')).toBe('2026-11-23')
  })

  it('keeps to the last day where another month is shorter', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28')
    expect(addMonths('2026-01-15', -1)).toBe('2025-12-15')
  })

  it('shows whole weeks', () => {
    const month = daysShown('2026-11-25', 'month')
    expect([month[0], month.at(-1), month.length]).toEqual(['2026-10-26', '2026-12-06', 42])
    const february = daysShown('2027-02-10', 'month')
    expect([february[0], february.at(-1), february.length]).toEqual([
      '2027-02-01',
      '2027-02-28',
      28,
    ])
    expect(daysShown('2026-11-25', 'week')).toHaveLength(7)
  })
})
