import { describe, expect, it } from 'vitest'

import { hanNumber, labelOfKey, sittingLabel } from './sittingLabel.ts'

describe('sittingLabel', () => {
  it.each([
    { label: '预备会议', number: undefined, phase: 'preparatory' },
    { label: '第二次全体会议', number: 2, phase: 'plenary' },
    { label: '第三次全体会议（闭幕会）', number: 3, phase: 'closing' },
    { label: '闭幕会', number: undefined, phase: 'closing' },
    { label: '第一次主席团会议', number: 1, phase: 'presidium' },
    { label: '会议', number: 4, phase: 'single' },
  ] as const)('$label', ({ label, number, phase }) => {
    expect(sittingLabel(number === undefined ? { phase } : { number, phase })).toBe(label)
  })
})

describe('labelOfKey', () => {
  it.each([
    ['closing-3', '第三次全体会议（闭幕会）'],
    ['preparatory', '预备会议'],
    ['single-b', '会议'],
    ['elsewhere', 'elsewhere'],
  ])('%s → %s', (key, label) => {
    expect(labelOfKey(key)).toBe(label)
  })
})

describe('hanNumber', () => {
  it.each([
    [0, '零'],
    [3, '三'],
    [10, '十'],
    [17, '十七'],
    [20, '二十'],
    [36, '三十六'],
    [120, '120'],
  ])('%i → %s', (value, printed) => {
    expect(hanNumber(value)).toBe(printed)
  })
})
