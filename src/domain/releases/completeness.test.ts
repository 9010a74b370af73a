import { describe, expect, it } from 'vitest'

import type { MeetingText, Package, ReportText, SpeechText } from './completeness.ts'

import { listOf, promisesFullText } from './completeness.ts'
import { refusalsOf, waive } from './waivers.ts'

const meeting: MeetingText = {
  isIn: true,
  isLive: false,
  key: 'meetings:1',
  organ: 'congress',
  sittings: [
    {
      adopted: 7,
      attendance: true,
      chairs: 6,
      hosts: 0,
      key: 'closing-3',
      label: '第三次全体会议（闭幕会）',
      phase: 'closing',
    },
    {
      adopted: 0,
      attendance: false,
      chairs: 0,
      hosts: 0,
      key: 'opening-1',
      label: '第一次全体会议（开幕会）',
      phase: 'opening',
    },
  ],
  title: '临渡区第十八届人民代表大会第四次会议',
}
const report: ReportText = {
  genre: 'news',
  hasPicture: false,
  isIn: true,
  isLive: false,
  key: 'reports:1',
  meeting: 'meetings:1',
  promisesFullText: true,
  sitting: 'closing-3',
  speeches: ['speeches:1'],
  title: '区十八届人大四次会议闭幕',
}
const speech: SpeechText = {
  isFull: true,
  isIn: true,
  isLive: false,
  key: 'speeches:1',
  meeting: 'meetings:1',
  sitting: 'closing-3',
  title: '在闭幕会上的讲话',
}
const whole: Package = { meetings: [meeting], reports: [report], speeches: [speech] }
const outside = { isIn: false } as const
const live = { isIn: false, isLive: true } as const
const alone = (text: Partial<ReportText>): Package => ({
  meetings: [],
  reports: [{ ...report, ...text }],
  speeches: [],
})

describe('listOf', () => {
  it('asks of a closing session what a session yields', () => {
    expect(listOf(whole).map(({ id, isSatisfied }) => [id, isSatisfied])).toEqual([
      ['report:meetings:1', true],
      ['meeting:meetings:1', true],
      ['attendance:meetings:1:closing-3', true],
      ['chairs:meetings:1:closing-3', true],
      ['adopted:meetings:1:closing-3', true],
      ['speech:speeches:1', true],
      ['fullText:speeches:1', true],
    ])
  })

  it.each<{ missing: readonly string[]; name: string; texts: Package }>([
    {
      missing: ['speech:speeches:1'],
      name: 'the speech that was left out',
      texts: { ...whole, speeches: [{ ...speech, ...outside }] },
    },
    {
      missing: [],
      name: 'nothing that readers have already',
      texts: {
        meetings: [{ ...meeting, ...live }],
        reports: [report],
        speeches: [{ ...speech, ...live }],
      },
    },
    {
      missing: ['fullText:speeches:1'],
      name: 'the whole speech where the report promises it',
      texts: { ...whole, speeches: [{ ...speech, isFull: false }] },
    },
    {
      missing: ['pointer:reports:1'],
      name: 'a speech where words promise one that nobody linked',
      texts: { ...whole, reports: [{ ...report, speeches: [] }], speeches: [] },
    },
    {
      missing: ['meeting:meetings:1'],
      name: 'the record of the meeting',
      texts: { ...whole, meetings: [{ ...meeting, ...outside }] },
    },
    {
      missing: ['report:meetings:1'],
      name: 'a report of it',
      texts: { meetings: [meeting], reports: [], speeches: [speech] },
    },
    {
      missing: ['sittings:meetings:1'],
      name: 'its sittings',
      texts: { ...whole, meetings: [{ ...meeting, sittings: [] }] },
    },
    {
      missing: ['attendance:meetings:1:opening-1', 'chairs:meetings:1:opening-1'],
      name: 'every sitting where no text says which',
      texts: {
        meetings: [meeting],
        reports: [{ ...report, promisesFullText: false, sitting: undefined, speeches: [] }],
        speeches: [],
      },
    },
    {
      missing: ['picture:reports:1'],
      name: 'a picture of a photo report',
      texts: alone({ genre: 'photo', promisesFullText: false }),
    },
  ])('misses $name', ({ missing, texts }) => {
    const items = listOf(texts).filter(({ isSatisfied }) => !isSatisfied)
    expect(items.map(({ id }) => id)).toEqual(missing)
  })

  it.each([
    { name: 'a brief alone', texts: alone({ genre: 'brief', promisesFullText: false }) },
    {
      name: 'a feature about no meeting',
      texts: {
        meetings: [],
        reports: [{ ...report, genre: 'feature', promisesFullText: false, speeches: [] }],
        speeches: [],
      },
    },
    {
      name: 'new revisions of what readers have',
      texts: {
        meetings: [{ ...meeting, isLive: true }],
        reports: [{ ...report, isLive: true }],
        speeches: [{ ...speech, isLive: true, isFull: false }],
      },
    },
  ])('has nothing to ask of $name', ({ texts }) => {
    expect(listOf(texts)).toEqual([])
  })

  it('asks of one text alone what its own words promise', () => {
    const texts = { ...alone({}), speeches: [{ ...speech, ...outside }] }
    expect(listOf(texts).map(({ id, isSatisfied }) => [id, isSatisfied])).toEqual([
      ['speech:speeches:1', false],
      ['fullText:speeches:1', true],
    ])
  })
})

describe('waive', () => {
  const items = listOf({ ...whole, speeches: [{ ...speech, ...outside }] })

  it.each([
    {
      name: 'refuses what is missing without a reason',
      reasons: ['completeness.speech'],
      waivers: [],
    },
    {
      name: 'refuses an empty reason',
      reasons: ['completeness.speech'],
      waivers: [{ item: 'speech:speeches:1', reason: ' \n' }],
    },
    {
      name: 'lets go what is waived with a reason',
      reasons: [],
      waivers: [{ item: 'speech:speeches:1', reason: '讲话稿待核，明日补发' }],
    },
  ])('$name', ({ reasons, waivers }) => {
    expect(refusalsOf(waive(items, waivers)).map(({ reason }) => reason)).toEqual(reasons)
  })

  it('keeps no reason for what is there', () => {
    const waived = waive(listOf(whole), [{ item: 'speech:speeches:1', reason: '多余的理由' }])
    expect(waived.filter(({ waivedFor }) => waivedFor !== undefined)).toEqual([])
  })
})

describe('promisesFullText', () => {
  it.each([
    ['（讲话全文另发）', true],
    ['(讲话全文另发)', true],
    ['（讲话全文见2版）', true],
    ['(全文附后)', true],
    ['他通读了报告全文。', false],
    ['（全文共三十页）', false],
  ])('reads %s as %s', (text, promised) => {
    expect(promisesFullText(`会议闭幕。${text}`)).toBe(promised)
  })
})
