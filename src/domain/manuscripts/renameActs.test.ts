import { describe, expect, it } from 'vitest'

import type { SheetField, SheetItem, SheetValue } from './sheet.ts'

import { correctActs } from './sheetActs.ts'

const valueOf = (value: unknown, state: SheetValue['state'] = 'read'): SheetValue => ({
  alternatives: [],
  confidence: 0.9,
  spans: [],
  state,
  text: '',
  value,
})

const fieldOf = (
  kind: SheetField['kind'],
  name: string,
  ...values: readonly SheetValue[]
): SheetField => ({
  document: 'report',
  isMany: true,
  key: `report.${name}`,
  kind,
  name,
  values,
})

const itemOf = (start: number, ...fields: readonly SheetField[]): SheetItem => ({
  body: [],
  fields,
  kind: 'report',
  people: [],
  start,
  title: '',
})

const wrong = { name: '乔云西', office: '区长' }
const right = { name: '乔云溪', office: '区长' }
const hosts = fieldOf('person', 'hosts', valueOf(wrong))

/** Acts by which the first host is corrected. */
const correct = (items: readonly SheetItem[], to: unknown) => {
  const [item] = items
  const [value] = hosts.values
  if (!item || !value) throw new Error('no item')
  return correctActs({
    entry: { field: hosts, item, key: '', kind: 'value', spans: [], value, weight: 0 },
    items,
    to,
  })
}

describe('a name that is corrected', () => {
  it('is corrected wherever the file has it', () => {
    const election = { elected: ['乔云西', '于谦和'], kind: 'election', raw: '' }
    const items = [
      itemOf(
        0,
        hosts,
        fieldOf('person', 'speakers', valueOf({ name: '乔云西', office: '区委副书记、区长' })),
        fieldOf('line', 'bylines', valueOf('乔云西')),
        fieldOf('line', 'subheads', valueOf('乔云西')),
        fieldOf('election', 'elections', valueOf(election)),
      ),
      itemOf(9, fieldOf('credit', 'credits', valueOf({ name: '乔云西', role: 'photographer' }))),
    ]
    expect(
      correct(items, right).map((act) => act.act === 'correct' && [act.item, act.field, act.to]),
    ).toEqual([
      [0, 'report.hosts', right],
      [0, 'report.speakers', { name: '乔云溪', office: '区委副书记、区长' }],
      [0, 'report.bylines', '乔云溪'],
      [0, 'report.elections', { ...election, elected: ['乔云溪', '于谦和'] }],
      [9, 'report.credits', { name: '乔云溪', role: 'photographer' }],
    ])
  })

  it('stays where the right name stands beside it, or was taken out', () => {
    const items = [
      itemOf(
        0,
        hosts,
        fieldOf('person', 'attendees', valueOf(wrong), valueOf(right)),
        fieldOf('person', 'speakers', valueOf(wrong, 'removed')),
      ),
    ]
    expect(correct(items, right)).toHaveLength(1)
  })

  it.each([
    { name: 'an office alone', to: { ...wrong, office: '区委书记' } },
    { name: 'a value that is taken out', to: null },
  ])('is no matter of $name', ({ to }) => {
    const items = [itemOf(0, hosts, fieldOf('person', 'speakers', valueOf(wrong)))]
    expect(correct(items, to)).toHaveLength(1)
  })
})
