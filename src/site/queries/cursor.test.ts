import { describe, expect, it } from 'vitest'

import { printCursor, readCursor } from './cursor.ts'

describe('readCursor', () => {
  it('reads what printCursor wrote', () => {
    const cursor = { microseconds: '1767949200000123', path: '/reports/20260109-bimu' }
    expect(readCursor(printCursor(cursor))).toEqual(cursor)
  })

  it.each([
    { name: 'an empty one', printed: '' },
    { name: 'a time without a path', printed: '1767949200000123' },
    { name: 'words', printed: '昨天/reports/x' },
    { name: 'SQL', printed: "1/reports/' OR 1=1" },
    { name: 'a NUL', printed: '1/reports/\0' },
    { name: 'a number too large for any day', printed: '123456789012345678901/reports/x' },
  ])('refuses $name', ({ printed }) => {
    expect(readCursor(printed)).toBeNull()
  })
})
