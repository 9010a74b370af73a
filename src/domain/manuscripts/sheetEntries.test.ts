import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { ManuscriptSheet, SheetValue } from './sheet.ts'

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
