import { describe, expect, it } from 'vitest'

import type { Decision, DecisionAct } from './decisions.ts'

import { applyDecisions } from './applyDecisions.ts'
import { changedFieldsOf, decidedReading } from './decidedReading.ts'
import { breaksOf } from './decisions.ts'
import { parsePlainText } from './parsePlainText.ts'
import { readManuscript } from './readManuscript.ts'
import { noRegister } from './register.ts'
import { toSheet } from './toSheet.ts'
import { toTruth } from './toTruth.ts'

const text = `砚湖区十一届人大四次会议闭幕
本报讯（记者 傅雪筠）1月18日，砚湖区第十一届人民代表大会第四次会议在区会议中心闭幕。
区委书记罗绍棠、区长程以宁出席会议。
会议应到代表263人，实到代表251人，符合法定人数。
责编：柳知微`
const read = (source = text) => readManuscript({ paragraphs: parsePlainText(source) })
const decisions = (...acts: DecisionAct[]): readonly Decision[] =>
  acts.map((act) => ({ ...act, at: '2026-01-18T08:00:00.000Z', by: '编辑甲' }))
const attendeesOf = (acts: readonly Decision[], source = text) =>
  applyDecisions(read(source), acts).items[0]?.reading.report?.attendees.map(
    ({ value }) => value.name,
  )

const person = (name: string, office: string) => ({ name, office })
const rename: DecisionAct = {
  act: 'correct',
  field: 'report.attendees',
  from: person('罗绍棠', '区委书记'),
  item: 0,
  to: person('罗绍堂', '区委书记'),
}

describe('decisions about a reading', () => {
  it('correct, take out and add values; the officials follow', () => {
    const added = { ...rename, from: null, to: person('贺兰山', '区财政局局长') }
    const out = { ...rename, from: person('程以宁', '区长'), to: null }
    const decided = applyDecisions(read(), decisions(rename, added, out))
    expect(decided.conflicts).toEqual([])
    const [item] = decided.items
    expect(item?.reading.report?.attendees.map(({ value }) => value.name)).toEqual([
      '罗绍堂',
      '贺兰山',
    ])
    expect(item?.reading.officials.map(({ value }) => value.name)).toEqual(['罗绍堂', '贺兰山'])
    expect(item?.values.get('report.attendees')?.map(({ state }) => state)).toEqual([
      'corrected',
      'removed',
      'corrected',
    ])
  })

  it('replace the one value of a field that holds one', () => {
    const act: DecisionAct = {
      act: 'correct',
      field: 'report.headline',
      from: null,
      item: 0,
      to: '区人代会胜利闭幕',
    }
    const [item] = applyDecisions(read(), decisions(act)).items
    expect(item?.reading.report?.headline?.value).toBe('区人代会胜利闭幕')
  })

  it('leave one value where a correction goes back to one that was taken out', () => {
    const headline = { act: 'correct', field: 'report.headline', item: 0 } as const
    const asRead = '砚湖区十一届人大四次会议闭幕'
    const decided = applyDecisions(
      read(),
      decisions(
        { ...headline, from: null, to: '闭幕了' },
        { ...headline, from: '闭幕了', to: asRead },
      ),
    )
    const standing = decided.items[0]?.values
      .get('report.headline')
      ?.filter(({ state }) => state !== 'removed')
    expect(standing?.map(({ value }) => value)).toEqual([asRead])
    const back = { ...rename, from: person('罗绍堂', '区委书记'), to: person('罗绍棠', '区委书记') }
    expect(attendeesOf(decisions(rename, back))).toEqual(['罗绍棠', '程以宁'])
  })

  it('stand when a newer reader reads something else, and say so', () => {
    const other = text.replace('罗绍棠', '骆绍棠')
    expect(attendeesOf(decisions(rename), other)).toEqual(['骆绍棠', '程以宁', '罗绍堂'])
    const [conflict] = applyDecisions(read(other), decisions(rename)).conflicts
    expect(conflict).toMatchObject({ decision: rename })
    expect(conflict?.nowText).toContain('骆绍棠')
  })

  it('are silent when a newer reader comes to the same', () => {
    const other = text.replace('罗绍棠', '罗绍堂')
    const { conflicts } = applyDecisions(read(other), decisions(rename))
    expect([conflicts, attendeesOf(decisions(rename), other)]).toEqual([[], ['罗绍堂', '程以宁']])
  })

  it('put a line into the text and take one out', () => {
    const bodyOf = (acts: readonly Decision[]) =>
      applyDecisions(read(), acts).items[0]?.reading.report?.body
    expect(bodyOf([])).toEqual([1, 2, 3])
    const into: DecisionAct = { act: 'place', isText: true, item: 0, paragraph: 4 }
    const out: DecisionAct = { act: 'place', isText: false, item: 0, paragraph: 2 }
    expect(bodyOf(decisions(into, out))).toEqual([1, 3, 4])
  })

  it('take out the story of a brief whose headline stands in its line', () => {
    const brief = '【砚湖区召开协商会】1月18日，砚湖区召开协商会。会议由区政协主席程以宁主持。'
    const out: DecisionAct = { act: 'place', isText: false, item: 0, paragraph: 0 }
    const of = (acts: readonly Decision[]) =>
      applyDecisions(read(brief), acts).items[0]?.reading.report
    expect(of([])).toMatchObject({ body: [1], headline: { value: '砚湖区召开协商会' } })
    expect(of(decisions(out))?.body).toEqual([])
  })

  it('are what a record for measuring is made of', () => {
    expect(toTruth(decidedReading(read(), decisions(rename)))).toMatchObject({
      attendees: ['罗绍堂', '程以宁'],
      headline: '砚湖区十一届人大四次会议闭幕',
    })
  })

  it('tell the reader where items begin, the last word on each line', () => {
    expect(
      breaksOf([
        { act: 'splitItem', item: 3 },
        { act: 'joinItem', item: 5 },
        { act: 'joinItem', item: 3 },
      ]),
    ).toEqual({ join: [3, 5], split: [] })
  })
})

it('two readings differ field by field', () => {
  const { paragraphs } = read()
  const before = { ...applyDecisions(read(), []), paragraphs }
  const out: DecisionAct = { act: 'place', isText: false, item: 0, paragraph: 2 }
  const after = { ...applyDecisions(read(), decisions(rename, out)), paragraphs }
  expect(changedFieldsOf(before, after)).toEqual([
    {
      field: 'report.attendees',
      from: '区委书记罗绍棠、区长程以宁',
      item: 0,
      to: '区委书记罗绍堂、区长程以宁',
    },
    { field: 'report.body', from: paragraphs[2]?.text, item: 0, to: '' },
  ])
  expect(changedFieldsOf(before, before)).toEqual([])
})

it('a line that an editor took out of its field is shown as left over', () => {
  const headline: DecisionAct = {
    act: 'correct',
    field: 'report.headline',
    from: '砚湖区十一届人大四次会议闭幕',
    item: 0,
    to: null,
  }
  const sheet = toSheet({
    decisions: decisions(headline),
    reading: read(),
    register: noRegister,
  })
  expect(sheet.residue.map(({ text: line }) => line)).toContain('砚湖区十一届人大四次会议闭幕')
})
