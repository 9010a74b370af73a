import { describe, expect, it } from 'vitest'

import { labelOfKey, sittingLabel, sittingTitle } from './sittingLabel.ts'

describe('sittingLabel', () => {
  it.each([
    { label: '预备会议', number: undefined, phase: 'preparatory' },
    { label: '第二次全体会议', number: 2, phase: 'plenary' },
    { label: '第三次全体会议（闭幕会）', number: 3, phase: 'closing' },
    { label: '闭幕会', number: undefined, phase: 'closing' },
    { label: '第一次主席团会议', number: 1, phase: 'presidium' },
    { label: '会议', number: 4, phase: 'single' },
  ] as const)('$label', ({ label, number, phase }) => {
    expect(sittingLabel({ language: 'zh', number, phase })).toBe(label)
  })
})

describe('sittingLabel in English', () => {
  it.each([
    { label: 'Organizational session', number: undefined, phase: 'preparatory' },
    { label: 'Session 2', number: 2, phase: 'plenary' },
    { label: 'Session 3 (closing session)', number: 3, phase: 'closing' },
    { label: 'Closing session', number: undefined, phase: 'closing' },
    { label: 'Meeting', number: 4, phase: 'single' },
  ] as const)('$label', ({ label, number, phase }) => {
    expect(sittingLabel({ language: 'en', number, phase })).toBe(label)
  })
})

describe('sittingTitle', () => {
  it.each([
    { language: 'zh', meeting: '区政府常务会议', phase: 'single', title: '区政府常务会议' },
    { language: 'zh', meeting: '区人代会', phase: 'closing', title: '区人代会闭幕会' },
    { language: 'en', meeting: 'Select Board', phase: 'single', title: 'Select Board' },
    {
      language: 'en',
      meeting: 'Town Meeting',
      phase: 'closing',
      title: 'Town Meeting, Closing session',
    },
  ] as const)('$title', ({ title, ...sitting }) => {
    expect(sittingTitle(sitting)).toBe(title)
  })
})

describe('labelOfKey', () => {
  it.each([
    ['closing-3', '第三次全体会议（闭幕会）'],
    ['preparatory', '预备会议'],
    ['single-b', '会议'],
    ['elsewhere', 'elsewhere'],
  ])('%s → %s', (key, label) => {
    expect(labelOfKey(key, 'zh')).toBe(label)
  })
})
