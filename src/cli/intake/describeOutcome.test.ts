import { describe, expect, it } from 'vitest'

import { describeLosses } from './describeOutcome.ts'

describe('the report of an import', () => {
  it('says what was not taken in as it was, in both languages, and nothing when it was all', () => {
    expect(describeLosses({ picture: 2, table: 1 })).toEqual([
      expect.stringContaining('图片 2 张和表格 1 个（文字按行留下）'),
      expect.stringContaining('pictures: 2 and tables: 1 (words kept, line by line)'),
    ])
    expect(describeLosses({})).toEqual([])
  })
})
