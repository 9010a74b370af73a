import { describe, expect, it } from 'vitest'

import { toLogLine } from './log.ts'

describe('a line of the log', () => {
  it.each([
    {
      line: String.raw`一页出错\n    at read`,
      name: 'the lines of a stack',
      text: '一页出错\n    at read\n',
    },
    { line: '红色', name: 'a colour', text: '\u001b[31m红色\u001b[0m' },
    {
      line: String.raw`a\u000d\nERROR: b`,
      name: 'a line that somebody else would begin',
      text: 'a\r\nERROR: b',
    },
    {
      line: String.raw`\u001b[2J\u0007\u0085\u009b1A`,
      name: 'what moves the cursor',
      text: '\u001b[2J\u0007\u0085\u009b1A',
    },
    {
      line: String.raw`\u2028\u202e倒`,
      name: 'what turns the direction of reading',
      text: '\u2028\u202e倒',
    },
  ])('holds $name as it would be typed', ({ line, text }) => {
    expect(toLogLine(text)).toBe(line)
  })
})
