import { describe, expect, it } from 'vitest'

import { oddDays } from './oddDays.ts'

const today = '2026-11-29'

describe('a day that is asked about', () => {
  it.each([
    { day: '2026-11-29', isAsked: false },
    { day: '2026-12-30', isAsked: false },
    { day: '2026-12-31', isAsked: true },
    { day: '2062-11-29', isAsked: true },
    { day: '2021-11-29', isAsked: false },
    { day: '2021-11-28', isAsked: true },
    { day: '1940-01-01', isAsked: true },
    { day: '2027-03-05', isAnnounced: true, isAsked: false },
    { day: '2062-03-05', isAnnounced: true, isAsked: true },
  ])('$day: $isAsked', ({ day, isAnnounced = false, isAsked }) => {
    const text = { day, isAnnounced, key: 'reports:1', title: '水情' }
    expect(oddDays([text], today).map(({ id }) => id)).toEqual(
      isAsked ? [`day:reports:1:${day}`] : [],
    )
  })
})
