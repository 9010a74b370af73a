import { describe, expect, it } from 'vitest'

import { formatDays } from './formatDay.ts'

describe('printDays', () => {
  it.each([
    { from: '2026-01-06', printed: '2026年1月6日—9日', to: '2026-01-09' },
    { from: '2026-01-30', printed: '2026年1月30日—2月2日', to: '2026-02-02' },
    { from: '2025-12-30', printed: '2025年12月30日—2026年1月2日', to: '2026-01-02' },
    { from: '2026-01-09', printed: '2026年1月9日', to: '2026-01-09' },
    { from: '2026-01-09', printed: '2026年1月9日', to: undefined },
    { from: undefined, printed: '', to: undefined },
    { from: '2026-01-06', joint: '至', printed: '2026年1月6日至9日', to: '2026-01-09' },
  ])('prints $from to $to as $printed', ({ from, joint, printed, to }) => {
    expect(formatDays({ from, joint, to })).toBe(printed)
  })
})
