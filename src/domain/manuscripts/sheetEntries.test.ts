import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { ManuscriptSheet, SheetField, SheetValue } from './sheet.ts'

import { openBeforeDrafts } from './beforeDrafts.ts'
import { isLittleRead } from './isLittleRead.ts'
import { cutRuns, entriesToCheck, itemOfParagraph } from './sheetEntries.ts'

const value = (
  text: string,
  confidence: number,
  state: SheetValue['state'] = 'read',
): SheetValue => ({
  alternatives: [],
  confidence,
  spans: [],
  state,
  text,
  value: text,
})

const sheet: ManuscriptSheet = {
  arrival: { enclosed: [], isStranger: false, letter: '' },
  conflicts: [],
  decisions: [],
  file: { name: '', url: '' },
  items: [
    {
      body: [],
      fields: [
        {
          document: 'report',
          isMany: true,
          key: 'report.subheads',
          kind: 'line',
          name: 'subheads',
          values: [
            value('甲', 0.8),
            value('乙', 0.5),
            value('丙', 0.3, 'corrected'),
            value('丁', 0.95),
          ],
        },
      ],
      kind: 'report',
      people: [
        {
          candidates: [],
          is: 'ask',
          isDecided: false,
          kind: 'person',
          name: '苏木',
          office: '',
          spans: [],
        },
        {
          candidates: [],
          is: 'ask',
          isDecided: true,
          kind: 'person',
          name: '姚守拙',
          office: '',
          spans: [],
        },
      ],
      start: 0,
      title: '甲',
    },
    { body: [], fields: [], kind: 'report', people: [], start: 4, title: '乙' },
  ],
  joins: [],
  mayDecide: true,
  notes: [],
  paragraphs: [0, 1, 3, 4, 6].map((received) => ({ received, text: '' })),
  pictures: [],
  punctuation: [],
  residue: [],
  revision: 0,
  sender: '',
  state: {
    documents: [],
    isWorkerSilent: false,
    mayErase: false,
    mayRead: false,
    mayTakeUp: false,
    outcome: 'received',
    trashed: [],
  },
  title: '',
}

describe('what is to be checked', () => {
  it('is the most doubtful first, and nothing that was decided', () => {
    expect(
      entriesToCheck(sheet).map((entry) =>
        entry.kind === 'value' ? entry.value.text : entry.kind === 'person' && entry.person.name,
      ),
    ).toEqual(['乙', '苏木', '甲'])
  })

  it.each([
    [0, '甲'],
    [2, '甲'],
    [3, '乙'],
    [4, '乙'],
  ])('belongs, in paragraph %i, to item %s', (paragraph, title) => {
    expect(itemOfParagraph(sheet, paragraph)?.title).toBe(title)
  })
})

describe('what is open before drafts are made', () => {
  it('is what is doubtful, who is not identified, and items without a headline', () => {
    const [first, second] = sheet.items
    const untitled = { ...sheet, items: second && first ? [first, { ...second, title: '' }] : [] }
    const open = openBeforeDrafts(untitled)
    expect(open.doubts.map(({ key }) => key)).toEqual([
      '0:report.subheads:1',
      '0:report.subheads:0',
    ])
    expect(open.unidentified.map(({ key }) => key)).toEqual(['0:person:苏木'])
    expect(open.untitled.map(({ start }) => start)).toEqual([4])
  })

  it('is nothing where everything was decided', () => {
    const open = openBeforeDrafts({ items: sheet.items.slice(1) })
    expect(open).toEqual({ doubts: [], unidentified: [], untitled: [] })
  })
})

describe('an item of which little was read', () => {
  const english = 'The ferry crossing at Merrow Harbor reopened on Monday.'
  const chinese = '首班船坐了十二个人。'
  const headline: SheetField = {
    document: 'report',
    isMany: false,
    key: 'report.headline',
    kind: 'line',
    name: 'headline',
    values: [value('题', 1)],
  }
  const venue: SheetField = { ...headline, key: 'report.venue', name: 'venue' }
  it.each([
    ['has nothing', [], chinese, true],
    ['has a headline alone, above English', [headline], english, true],
    ['has a headline alone, above Chinese', [headline], chinese, false],
    ['has more than its head, above English', [headline, venue], english, false],
  ] as const)('%s: %s', (_, fields, text, isLittle) => {
    const item = { body: [0], fields, kind: 'report', people: [], start: 0, title: '' } as const
    expect(isLittleRead(item, { paragraphs: [{ received: 0, text }] })).toBe(isLittle)
  })
})

describe('runs of a marked text', () => {
  it('are cut where marks begin and end', () => {
    const runs = cutRuns('区长夏知雨出席', [
      { end: 5, key: 'person', start: 0 },
      { end: 5, key: 'name', start: 2 },
    ])
    expect(runs).toEqual([
      { marks: ['person'], start: 0, text: '区长' },
      { marks: ['person', 'name'], start: 2, text: '夏知雨' },
      { marks: [], start: 5, text: '出席' },
    ])
  })

  it('are the text again, put together', () => {
    const place = fc.integer({ max: 40, min: -5 })
    fc.assert(
      fc.property(
        fc.string(),
        fc.array(fc.record({ end: place, key: fc.string(), start: place })),
        (text, marks) => {
          expect(
            cutRuns(text, marks)
              .map((run) => run.text)
              .join(''),
          ).toBe(text)
        },
      ),
    )
  })
})
