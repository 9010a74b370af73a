import { describe, expect, it } from 'vitest'

import { byClock } from './sayForeignWords.ts'

describe('a time that the framework tells by another clock', () => {
  it.each([
    ['2026-11-28 01:30 GMT+0', '2026-11-28 09:30'],
    ['2026-11-27 17:30 GMT-8', '2026-11-28 09:30'],
    ['2026-11-28 07:00 GMT+5:30', '2026-11-28 09:30'],
    ['2026-11-28 09:30 GMT+8', '2026-11-28 09:30'],
  ])('%s is told by the newsroom’s', (said, told) => {
    expect(byClock(said, 'Asia/Shanghai')).toBe(told)
  })

  it('anything else is left alone', () => {
    expect(byClock('2026-11-28 09:30', 'Asia/Shanghai')).toBe('2026-11-28 09:30')
  })
})
