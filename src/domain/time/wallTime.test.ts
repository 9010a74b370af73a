import { describe, expect, it } from 'vitest'

import { fromWallTime, toWallTime } from './wallTime.ts'

const instant = (timeZone: string, wallTime: string) => {
  const at = fromWallTime({ timeZone, wallTime })
  return at === undefined ? undefined : new Date(at).toISOString()
}

describe('fromWallTime', () => {
  it.each([
    ['Asia/Shanghai', '2026-01-09T09:30', '2026-01-09T01:30:00.000Z'],
    ['Asia/Shanghai', '2026-01-09T00:00:05', '2026-01-08T16:00:05.000Z'],
    ['America/New_York', '2026-07-01T08:00', '2026-07-01T12:00:00.000Z'],
    // Clocks are put forward at 02:00 and turned back at 02:00.
    ['America/New_York', '2026-03-08T01:59', '2026-03-08T06:59:00.000Z'],
    ['America/New_York', '2026-03-08T02:30', '2026-03-08T07:30:00.000Z'],
    ['America/New_York', '2026-03-08T03:00', '2026-03-08T07:00:00.000Z'],
    ['America/New_York', '2026-11-01T01:30', '2026-11-01T05:30:00.000Z'],
    ['America/New_York', '2026-11-01T03:30', '2026-11-01T08:30:00.000Z'],
    ['Asia/Shanghai', '', undefined],
    ['Asia/Shanghai', '2026-13-40T09:30', undefined],
  ])('in %s reads %s as %s', (timeZone, wallTime, expected) => {
    expect(instant(timeZone, wallTime)).toBe(expected)
  })

  it('is read back as it was shown', () => {
    const at = Date.parse('2026-01-09T01:30:00.000Z')
    const wallTime = toWallTime({ at, timeZone: 'Asia/Shanghai' })
    expect(wallTime).toBe('2026-01-09T09:30:00')
    expect(fromWallTime({ timeZone: 'Asia/Shanghai', wallTime })).toBe(at)
  })
})
