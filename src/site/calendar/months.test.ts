import { describe, expect, it } from 'vitest'

import { readDay, readMonth, toWeeks } from './months.ts'

describe('what is asked for in an address', () => {
  it.each([
    { day: '2026-01-09', text: '2026-01-09' },
    { day: '2024-02-29', text: '2024-02-29' },
    { day: undefined, text: '2026-02-29' },
    { day: undefined, text: '2026-13-01' },
    { day: undefined, text: '2026-1-9' },
    { day: undefined, text: '2026-01-09x' },
    { day: undefined, text: '2026-01-00' },
    { day: undefined, text: '' },
  ])('$text is the day $day', ({ day, text }) => {
    expect(readDay(text)).toBe(day)
  })

  it.each([
    { month: '2026-01', text: '2026-01' },
    { month: undefined, text: '2026-00' },
    { month: undefined, text: '0026-01' },
  ])('$text is the month $month', ({ month, text }) => {
    expect(readMonth(text)).toBe(month)
  })
})

describe('a month', () => {
  it('begins on its weekday, Monday first, and says what is known of each day', () => {
    const weeks = toWeeks({ busy: [{ count: 3, day: '2026-01-09' }], month: '2026-01' })
    expect(weeks).toHaveLength(5)
    expect(weeks[0]).toEqual([
      null,
      null,
      null,
      { count: 0, day: '2026-01-01' },
      { count: 0, day: '2026-01-02' },
      { count: 0, day: '2026-01-03' },
      { count: 0, day: '2026-01-04' },
    ])
    expect(weeks[1]?.[4]).toEqual({ count: 3, day: '2026-01-09' })
    expect(weeks.at(-1)?.at(-1)).toBeNull()
  })
})
