import { describe, expect, it } from 'vitest'

import { languageOf, localeOf } from '../language.ts'
import { formsOf } from './formsOf.ts'

describe('a language', () => {
  it.each([
    ['zh', 'zh', 'zh-CN'],
    ['zh-TW', 'zh', 'zh-CN'],
    ['en', 'en', 'en-US'],
    ['fr', 'en', 'en-US'],
  ])('by the code %s is %s, %s', (code, language, locale) => {
    expect(languageOf(code)).toBe(language)
    expect(localeOf(code)).toBe(locale)
  })
})

describe('days in print', () => {
  it.each([
    { day: '2026-01-09', en: 'January 9, 2026, Friday', zh: '2026年1月9日, 星期五' },
    { day: '2024-02-29', en: 'February 29, 2024, Thursday', zh: '2024年2月29日, 星期四' },
    { day: '近日', en: '近日, ', zh: '近日, ' },
  ])('$day', ({ day, ...printed }) => {
    for (const language of ['zh', 'en'] as const) {
      const forms = formsOf(language)
      expect(`${forms.day(day)}, ${forms.weekday(day)}`).toBe(printed[language])
    }
  })

  it.each([
    { from: '2026-01-06', en: 'January 6–9, 2026', to: '2026-01-09', zh: '2026年1月6日—9日' },
    {
      en: 'January 30 – February 2, 2026',
      from: '2026-01-30',
      to: '2026-02-02',
      zh: '2026年1月30日—2月2日',
    },
    {
      en: 'December 30, 2025 – January 2, 2026',
      from: '2025-12-30',
      to: '2026-01-02',
      zh: '2025年12月30日—2026年1月2日',
    },
    { en: 'January 9, 2026', from: '2026-01-09', to: '2026-01-09', zh: '2026年1月9日' },
    { en: 'January 9, 2026', from: '2026-01-09', to: undefined, zh: '2026年1月9日' },
    { en: '', from: undefined, to: undefined, zh: '' },
  ])('$from to $to', ({ from, to, ...printed }) => {
    expect(formsOf('zh').days({ from, to })).toBe(printed.zh)
    expect(
      formsOf('en')
        .days({ from, to })
        .replaceAll(/[\u2009\u202f\u00a0]/gu, ' '),
    ).toBe(printed.en)
  })

  it.each([
    { en: 'since November 2021', from: '2021-11-05', to: undefined, zh: '2021年11月—' },
    {
      en: 'March 2016 – November 2021',
      from: '2016-03-01',
      to: '2021-11-05',
      zh: '2016年3月—2021年11月',
    },
    { en: 'until November 2021', from: undefined, to: '2021-11-05', zh: '—2021年11月' },
    { en: '', from: undefined, to: undefined, zh: '' },
  ])('months from $from to $to', ({ from, to, ...printed }) => {
    for (const language of ['zh', 'en'] as const)
      expect(formsOf(language).months({ from, to })).toBe(printed[language])
  })
})

describe('a time of day', () => {
  it.each([
    ['00:00', 'midnight'],
    ['07:05', '7:05 a.m.'],
    ['12:00', 'noon'],
    ['19:00', '7 p.m.'],
    ['01:30 EDT', '1:30 a.m. EDT'],
    ['', ''],
  ])('%s is %s', (time, said) => {
    expect(formsOf('en').clock(time)).toBe(said)
    expect(formsOf('zh').clock(time)).toBe(time)
  })

  it.each([
    ['19:00', '22:38', '7–10:38 p.m.', '19:00—22:38'],
    ['07:00', '20:00', '7 a.m.–8 p.m.', '07:00—20:00'],
    ['11:30', '12:00', '11:30 a.m.–noon', '11:30—12:00'],
    ['01:30 EDT', '01:30 EST', '1:30 a.m. EDT–1:30 a.m. EST', '01:30 EDT—01:30 EST'],
    ['19:00', '', '7 p.m.', '19:00'],
  ])('from %s until %s is %s', (start, end, en, zh) => {
    expect(formsOf('en').clocks({ end, start })).toBe(en)
    expect(formsOf('zh').clocks({ end, start })).toBe(zh)
  })
})
