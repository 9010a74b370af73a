import { describe, expect, it } from 'vitest'

import type { SheetItem, SheetPerson } from './sheet.ts'
import type { SheetEntry } from './sheetEntries.ts'

import { acceptActs, correctActs, fillActs, identifyActs } from './sheetActs.ts'

const field = {
  document: 'report',
  isMany: false,
  key: 'report.headline',
  kind: 'line',
  name: 'headline',
  values: [
    { alternatives: [], confidence: 0.6, spans: [], state: 'read', text: '闭幕', value: '闭幕' },
  ],
} as const
const item: SheetItem = {
  body: [],
  fields: [field],
  kind: 'report',
  people: [],
  start: 3,
  title: '',
}
const common = { item, key: '', spans: [], weight: 0 }
const headline = { ...common, field, kind: 'value', value: field.values[0] } as const

const person = (more: Partial<SheetPerson>): SheetEntry => ({
  ...common,
  kind: 'person',
  person: {
    candidates: [],
    is: 'ask',
    isDecided: false,
    kind: 'person',
    name: '苏木',
    office: '',
    spans: [],
    ...more,
  },
})

describe('acts upon entries of a sheet', () => {
  it('accept a value as it was read', () => {
    expect(acceptActs(headline)).toEqual([
      { act: 'accept', field: 'report.headline', item: 3, value: '闭幕' },
    ])
  })

  it.each([
    { acts: [], entry: person({}), name: 'who is asked for' },
    {
      acts: [{ act: 'identify', item: 3, kind: 'person', name: '苏木', to: 'p1' }],
      entry: person({ chosen: 'p1', is: 'known' }),
      name: 'who is known',
    },
    {
      acts: [{ act: 'identify', item: 3, kind: 'person', name: '苏木', to: null }],
      entry: person({ is: 'new' }),
      name: 'who is new',
    },
  ])('accept $name only where there is something to accept', ({ acts, entry }) => {
    expect(acceptActs(entry)).toEqual(acts)
  })

  it('say who somebody is', () => {
    expect(identifyActs(person({}), 'p2')).toEqual([
      { act: 'identify', item: 3, kind: 'person', name: '苏木', to: 'p2' },
    ])
  })

  it('put a value in the place of the one of a field that has one', () => {
    expect(fillActs({ field, item, to: '开幕' })).toEqual([
      { act: 'correct', field: 'report.headline', from: '闭幕', item: 3, to: '开幕' },
    ])
    expect(fillActs({ field: { ...field, isMany: true }, item, to: '开幕' })).toEqual([
      { act: 'correct', field: 'report.headline', from: null, item: 3, to: '开幕' },
    ])
  })

  it('take a value away', () => {
    expect(correctActs({ entry: headline, to: null })).toEqual([
      { act: 'correct', field: 'report.headline', from: '闭幕', item: 3, to: null },
    ])
  })
})
