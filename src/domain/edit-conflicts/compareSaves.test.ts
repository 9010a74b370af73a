import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { compareSaves } from './compareSaves.ts'
import { mergeLists } from './mergeLists.ts'
import { mergeSaves, proposedChoice } from './mergeSaves.ts'

const content = (values: Record<string, unknown>) => new Map(Object.entries(values))

describe('compareSaves', () => {
  const base = content({ headline: '旧题', kicker: '', rows: [{ id: '1', name: '甲' }] })
  it.each([
    { mine: { headline: '新题' }, name: 'my change', theirs: {}, tells: [['headline', 'mine']] },
    { mine: {}, name: 'theirs', theirs: { kicker: '民生' }, tells: [['kicker', 'theirs']] },
    {
      mine: { headline: '我的' },
      name: 'both',
      theirs: { headline: '他的' },
      tells: [['headline', 'both']],
    },
    { mine: { headline: '同' }, name: 'no change alike', theirs: { headline: '同' }, tells: [] },
    { mine: { kicker: null }, name: 'nothing as empty', theirs: {}, tells: [] },
    { mine: { rows: [{ id: '9', name: '甲' }] }, name: 'no ids of rows', theirs: {}, tells: [] },
  ])('tells $name', ({ mine, tells, theirs }) => {
    const found = compareSaves({
      base,
      mine: new Map([...base, ...content(mine)]),
      theirs: new Map([...base, ...content(theirs)]),
    })
    expect(found.map(({ by, path }) => [path, by])).toEqual(tells)
  })

  it('can tell nobody’s change without a base', () => {
    const found = compareSaves({
      base: undefined,
      mine: content({ headline: '甲' }),
      theirs: content({ headline: '乙' }),
    })
    expect(found).toEqual([{ by: 'both', path: 'headline' }])
  })
})

describe('mergeLists', () => {
  const merge = (base: string, mine: string, theirs: string) =>
    mergeLists({
      base: Array.from(base),
      keyOf: (item) => item,
      mine: Array.from(mine),
      theirs: Array.from(theirs),
    })?.join('')
  it.each([
    ['甲乙丙', '子乙丙', '甲乙丑', '子乙丑'],
    ['甲乙', '子乙', '甲丑', '子丑'],
    ['甲乙丙', '甲丙', '甲乙丙丁', '甲丙丁'],
    ['甲乙', '甲新乙', '甲乙后', '甲新乙后'],
    ['甲', '子', '子', '子'],
    ['甲', '子', '丑', undefined],
    ['甲', '甲一', '甲二', undefined],
  ])('%s: %s and %s', (base, mine, theirs, merged) => {
    expect(merge(base, mine, theirs)).toBe(merged)
  })

  it('gives mine where they changed nothing, and theirs where I did not', () => {
    const list = fc.array(fc.constantFrom('甲', '乙', '丙', '丁'), { maxLength: 8 })
    const keyOf = (item: string) => item
    fc.assert(
      fc.property(list, list, (base, other) => {
        expect(mergeLists({ base, keyOf, mine: other, theirs: base })).toEqual(other)
        expect(mergeLists({ base, keyOf, mine: base, theirs: other })).toEqual(other)
      }),
    )
  })
})

describe('mergeSaves', () => {
  const field = (path: string, by: 'both' | 'mine' | 'theirs', value?: string) => ({
    by,
    label: path,
    lines: [],
    path,
    ...(value !== undefined && { merged: { value } }),
  })
  const difference = [field('a', 'mine'), field('g.b', 'theirs'), field('c', 'both', '合')]

  it('takes each field from whom it was chosen, and leaves the rest mine', () => {
    const choices = new Map(
      difference.flatMap((each) => {
        const choice = proposedChoice(each)
        return choice ? [[each.path, choice] as const] : []
      }),
    )
    const merged = mergeSaves({
      choices,
      difference,
      theirs: { a: '他', c: '他', g: { b: '他' } },
      yours: { a: '我', c: '我', d: '我', g: { b: '旧', e: '我' } },
    })
    expect(merged).toEqual({ a: '我', c: '合', d: '我', g: { b: '他', e: '我' } })
  })

  it('proposes nothing where both changed the same', () => {
    expect(proposedChoice(field('x', 'both'))).toBeUndefined()
  })
})
