import type { Counts } from 'payload-newsroom/search-engine'

import { describe, expect, it } from 'vitest'

import type { SearchAddress } from '../search/address.ts'

import { printSearch } from '../search/address.ts'
import { isPart, toChips, toFacets, toWaysOut } from './narrow.ts'

const sections = [
  { key: 'sections:1', label: '要闻', path: '/sections/yaowen' },
  { key: 'sections:2', label: '民生', path: '/sections/minsheng' },
]
const person = { key: 'people:1', label: '逄远舟', path: '/people/pang' }
const named = { count: 4, key: 'people:1', kind: 'person', label: '逄远舟', path: '/people/pang' }

const counts = (changes: Partial<Counts> = {}): Counts => ({
  counted: 30,
  isMore: false,
  kinds: [
    { count: 20, value: 'report' },
    { count: 8, value: 'speech' },
    { count: 2, value: 'section' },
  ],
  named: [named, { ...named, count: 3, key: 'reporters:1', kind: 'reporter', label: '昝若溪' }],
  sections: [
    { count: 12, value: 'sections:1' },
    { count: 2, value: 'sections:gone' },
  ],
  total: 30,
  years: [
    { count: 25, value: '2026' },
    { count: 5, value: '2025' },
  ],
  ...changes,
})

const search = (changes: Partial<SearchAddress> = {}): SearchAddress => ({
  about: [],
  order: 'relevance',
  page: 1,
  typed: '渡口',
  ...changes,
})

const language = 'zh'

const facetsOf = (
  changes: Partial<SearchAddress> = {},
  some = counts(),
  about = [person].slice(1),
) =>
  Object.fromEntries(
    toFacets({ language, about, counts: some, search: search(changes), sections }).map(
      ({ choices, label }) => [label, choices.map((choice) => [choice.label, choice.count])],
    ),
  )

describe('what was found can be narrowed', () => {
  it('by kind, section, year and whom it is about, as far as a reader can ask for it', () => {
    expect(facetsOf()).toEqual({
      人物: [['逄远舟', 4]],
      年份: [
        ['2026年', 25],
        ['2025年', 5],
      ],
      栏目: [['要闻', 12]],
      类别: [
        ['报道', 20],
        ['讲话', 8],
      ],
      记者: [['昝若溪', 3]],
    })
  })

  it('by nothing that is chosen already, or that all of it shares', () => {
    const chosen = { from: '2026-01-01', kind: 'report', section: '/sections/yaowen' } as const
    expect(facetsOf(chosen, counts({ named: [] }))).toEqual({})
    expect(facetsOf({ about: [person.path] }, counts(), [person])).not.toHaveProperty('人物')
    expect(facetsOf({}, counts({ total: 20 }))['类别']).toEqual([['讲话', 8]])
  })

  it('by what is older than all that was counted, without a number', () => {
    const part = counts({ isMore: true })
    expect(isPart(part)).toBe(true)
    expect(facetsOf({}, part)['年份']?.at(-1)).toEqual(['更早', undefined])
    const years = toFacets({ language, about: [], counts: part, search: search(), sections }).find(
      ({ label }) => label === '年份',
    )
    expect(years?.choices.map(({ path }) => decodeURIComponent(path))).toEqual([
      '/search?q=渡口&from=2026-01-01&to=2026-12-31',
      '/search?q=渡口&from=2025-01-01&to=2025-12-31',
      '/search?q=渡口&to=2024-12-31',
    ])
  })

  it('from the first page again', () => {
    const [kinds] = toFacets({
      language,
      about: [],
      counts: counts(),
      search: search({ page: 3 }),
      sections,
    })
    expect(decodeURIComponent(kinds?.choices[0]?.path ?? '')).toBe('/search?q=渡口&kind=report')
  })
})

describe('a filter that is set', () => {
  const all = search({
    about: [person.path],
    from: '2026-01-01',
    kind: 'report',
    page: 2,
    section: '/sections/yaowen',
    to: '2026-12-31',
  })
  const chips = toChips({ language, about: [person], search: all, sections })

  it('is said, and can be lifted alone', () => {
    expect(chips.map(({ label, path }) => [label, decodeURIComponent(path)])).toEqual([
      [
        '报道',
        '/search?q=渡口&section=/sections/yaowen&about=/people/pang&from=2026-01-01&to=2026-12-31',
      ],
      ['要闻', '/search?q=渡口&kind=report&about=/people/pang&from=2026-01-01&to=2026-12-31'],
      ['2026年', '/search?q=渡口&kind=report&section=/sections/yaowen&about=/people/pang'],
      [
        '与“逄远舟”有关',
        '/search?q=渡口&kind=report&section=/sections/yaowen&from=2026-01-01&to=2026-12-31',
      ],
    ])
  })

  it.each([
    [{ from: '2026-03-01' }, '2026年3月1日起', 'Since March 1, 2026'],
    [{ to: '2026-03-01' }, '截至2026年3月1日', 'Until March 1, 2026'],
    [{ from: '2026-03-01', to: '2026-03-09' }, '2026年3月1日—9日', 'March 1–9, 2026'],
  ])('%o is said as days', (days, zh, en) => {
    const chipsIn = (language: 'en' | 'zh') =>
      toChips({ language, about: [], search: search(days), sections })
    expect(chipsIn('zh')).toMatchObject([{ label: zh }])
    expect(chipsIn('en')).toMatchObject([{ label: en }])
  })

  it('is said too where it is no page any more', () => {
    const gone = search({ section: '/sections/gone' })
    expect(toChips({ language, about: [], search: gone, sections })).toMatchObject([
      { label: gone.section },
    ])
  })

  it('is named where lifting it would help', () => {
    const lifted = [
      { filter: 'mention', isMore: false, mention: person.key, total: 7 },
      { filter: 'days', isMore: true, total: 201 },
      { filter: 'all', isMore: false, total: 1 },
    ] as const
    expect(toWaysOut({ language, about: [person], lifted, search: all, sections })).toEqual([
      { count: '共 7 条', label: '去掉“与逄远舟有关”', path: chips[3]?.path },
      { count: '至少 201 条', label: '去掉“2026年”', path: chips[2]?.path },
      { count: '共 1 条', label: '清除筛选', path: printSearch(search()) },
    ])
  })
})
