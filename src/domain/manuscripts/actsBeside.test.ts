import { describe, expect, it } from 'vitest'

import type { DecisionAct } from './decisions.ts'

import { actsBeside } from './actsBeside.ts'

const who = { at: '2026-01-12T08:00:00.000Z', by: '苏木' }
const correct = (field: string, from: null | string, to: null | string): DecisionAct => ({
  act: 'correct',
  field,
  from,
  item: 0,
  to,
})
const identify = (name: string, to: null | string): DecisionAct => ({
  act: 'identify',
  item: 0,
  kind: 'person',
  name,
  to,
})

describe('actsBeside', () => {
  it.each([
    {
      name: 'another field',
      first: correct('report.venue', null, '甲楼'),
      second: correct('report.headline', '甲', '乙'),
      kind: 'beside',
    },
    {
      name: 'another value of a list',
      first: correct('report.subheads', '甲', '乙'),
      second: correct('report.subheads', '丙', '丁'),
      kind: 'beside',
    },
    {
      name: 'one field of one value',
      first: correct('report.venue', null, '甲楼'),
      second: correct('report.venue', null, '乙楼'),
      kind: 'met',
    },
    {
      name: 'one value of a list',
      first: correct('report.subheads', '甲', '乙'),
      second: correct('report.subheads', '甲', null),
      kind: 'met',
    },
    {
      name: 'a value that was corrected meanwhile',
      first: correct('report.headline', '甲', '乙'),
      second: { act: 'accept', field: 'report.headline', item: 0, value: '甲' },
      kind: 'met',
    },
    {
      name: 'one name, two people',
      first: identify('陶然', 'p1'),
      second: identify('陶然', null),
      kind: 'met',
    },
    {
      name: 'where items begin',
      first: { act: 'splitItem', item: 4 },
      second: correct('report.venue', null, '甲楼'),
      kind: 'other',
    },
  ] as const)('tells $name', ({ first, kind, second }) => {
    const decisions = [{ ...first, ...who, revision: 1 }]
    expect(actsBeside({ acts: [second], decisions, revision: 1, seen: 0 }).kind).toBe(kind)
  })

  it('leaves out what the other did as well', () => {
    const [venue, headline] = [
      correct('report.venue', null, '甲楼'),
      correct('report.headline', '甲', '乙'),
    ]
    const decisions = [{ ...venue, ...who, revision: 3 }]
    const beside = actsBeside({ acts: [venue, headline], decisions, revision: 3, seen: 2 })
    expect(beside).toEqual({ acts: [headline], kind: 'beside' })
  })

  it('says nothing of steps that left no decision, as one that was taken back', () => {
    const acts = [correct('report.venue', null, '甲楼')]
    const decisions = [{ ...identify('陶然', null), ...who, revision: 1 }]
    expect(actsBeside({ acts, decisions, revision: 3, seen: 1 }).kind).toBe('other')
  })
})
