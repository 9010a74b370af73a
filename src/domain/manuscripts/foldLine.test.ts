import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { foldLine } from './foldLine.ts'

describe('foldLine', () => {
  it.each([
    { folded: '应到31人,实到30人。', line: '应到３１人，实到３０人。' },
    { folded: '会议闭幕。代表返程。', line: '会议闭幕.代表返程.' },
    { folded: '增长3.5个百分点。', line: '增长3.5个百分点。' },
    { folded: '增长3.5个百分点。', line: '增长3.5个百分点.' },
    { folded: '主持常务会议。县长出席。会议强调。', line: '主持常务会议.县长出席.会议强调。' },
    { folded: '副主任阿依古丽.买买提出席。', line: '副主任阿依古丽.买买提出席。' },
    { folded: '一.修路', line: '一.修路' },
    { folded: '他说“好”,又说“行”。', line: '他说"好",又说"行"。' },
    { folded: '他说"好。', line: '他说"好。' },
    { folded: 'The council met.', line: 'The council met.' },
  ])('reads $line as $folded', ({ folded, line }) => {
    expect(foldLine(line)).toBe(folded)
  })

  it('keeps the length', () => {
    const words = fc.string({ unit: fc.constantFrom('会', '"', '.', '。', '３', '，', 'a', ' ') })
    fc.assert(fc.property(words, (line) => foldLine(line).length === line.length))
  })
})
