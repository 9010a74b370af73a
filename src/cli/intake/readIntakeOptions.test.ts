import { describe, expect, it } from 'vitest'

import { readIntakeOptions } from './readIntakeOptions.ts'

const read = (...argv: readonly string[]) => readIntakeOptions(argv, '/paper')

describe('readIntakeOptions', () => {
  it('takes files and options in any order', () => {
    expect(read('a.docx', '--dry-run', '--json', '--filed-on', '2026-01-09', 'b.txt')).toEqual({
      data: '/paper/.newsroom',
      dryRun: true,
      filedOn: '2026-01-09',
      help: false,
      json: true,
      named: ['a.docx', 'b.txt'],
      toCheck: false,
    })
  })

  it.each([
    { argv: [], says: /没有指定来稿文件/u },
    { argv: ['a.txt', '--filed-on', '2026-02-30'], says: /--filed-on/u },
    { argv: ['a.txt', '--filed-on', 'yesterday'], says: /--filed-on/u },
    { argv: ['a.txt', '--publish'], says: /--publish/u },
    { argv: ['a.txt', '--dry-run', '--to-check'], says: /--to-check/u },
  ])('refuses $argv and says why', ({ argv, says }) => {
    expect(() => read(...argv)).toThrow(says)
  })
})
