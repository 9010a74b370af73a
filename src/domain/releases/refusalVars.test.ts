import { describe, expect, it } from 'vitest'

import { refusalVars } from './refusalVars.ts'

const vars = { stages: '终审、三校', time: '2026-11-29T17:00:00Z', title: '渡口、码头' }
const timeZone = 'Asia/Shanghai'

describe('what fills the gaps of a refusal', () => {
  it.each([
    { language: 'zh', stages: '终审、三校' },
    { language: 'en', stages: '终审, 三校' },
  ] as const)('is written as the language writes it: $language', ({ language, stages }) => {
    expect(refusalVars({ language, timeZone, vars })).toEqual({
      stages,
      time: '2026-11-30 01:00',
      title: '渡口、码头',
    })
  })
})
