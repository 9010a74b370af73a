import { describe, expect, it } from 'vitest'

import type {
  MeetingSnapshot,
  PersonSnapshot,
  ReportSnapshot,
  SpeechSnapshot,
} from '../ledger/snapshot.ts'

import { findDependents } from './findDependents.ts'

const base = { path: '/x', related: [], summary: '', title: '无关' } as const

const report = (bodyHtml: string): ReportSnapshot => ({
  ...base,
  bodyHtml,
  bylines: [],
  correspondents: [],
  date: '2026-01-09',
  genre: 'news',
  key: 'reports:1',
  keywords: [],
  kind: 'report',
  people: [],
  photographers: [],
  pictures: [],
  speeches: [],
  subheads: [],
})

const speech = (bodyHtml: string): SpeechSnapshot => ({
  ...base,
  bodyHtml,
  characters: 10,
  completeness: 'full',
  date: '2026-01-09',
  key: 'speeches:1',
  kind: 'speech',
  pictures: [],
  sections: [],
  speaker: { label: '逄远舟' },
})

const meeting = (present: number): MeetingSnapshot => ({
  ...base,
  commitments: [],
  key: 'meetings:1',
  kind: 'meeting',
  name: '会议',
  organ: 'congress',
  sittings: [
    {
      adopted: [],
      agenda: [],
      anchor: 's',
      attendance: { due: 268, present, quorum: 'none', unit: '代表' },
      attendees: [],
      elections: [],
      executiveChairs: [],
      hosts: [],
      label: '闭幕会',
      phase: 'closing',
      presidium: [],
    },
  ],
})

const person = (title: string): PersonSnapshot => ({
  ...base,
  key: 'people:1',
  kind: 'person',
  name: '逄远舟',
  offices: [{ organisation: '中共临渡区委', title }],
})

const words = (found: ReturnType<typeof findDependents>) =>
  found.flatMap(({ passages }) => passages.map((passage) => passage.words))

describe('findDependents', () => {
  it('finds a quotation of words that a speech no longer says', () => {
    const found = findDependents({
      after: speech('<p>今年修好六座渡口。</p>'),
      before: speech('<p>今年修好五座渡口，一座都不能少。</p>'),
      live: [report('<p>他说：“今年修好五座渡口，一座都不能少。”</p>')],
    })
    expect(found).toMatchObject([
      {
        key: 'reports:1',
        passages: [{ kind: 'words', words: '今年修好五座渡口，一座都不能少' }],
      },
    ])
  })

  it('leaves alone a quotation that still stands', () => {
    const found = findDependents({
      after: speech('<p>今年修好五座渡口。摆渡人方便。</p>'),
      before: speech('<p>今年修好五座渡口。</p>'),
      live: [report('<p>他说：“今年修好五座渡口。”</p>')],
    })
    expect(found).toEqual([])
  })

  it.each([
    { found: ['251'], name: 'a figure that changed', text: '实到251名' },
    { found: [], name: 'a longer number', text: '共1251名、2513名、251.5万元' },
    { found: [], name: 'a figure that stands', text: '应到268名' },
  ])('of a meeting looks for $name', ({ found, text }) => {
    const dependents = findDependents({
      after: meeting(252),
      before: meeting(251),
      live: [report(`<p>大会${text}。</p>`)],
    })
    expect(words(dependents)).toEqual(found)
  })

  it('finds an office that is no longer held', () => {
    const found = findDependents({
      after: person('区委副书记'),
      before: person('代区长'),
      live: [report('<p>代区长逄远舟讲话。</p>'), report('<p>逄远舟讲话。</p>')],
    })
    expect(words(found)).toEqual(['代区长'])
  })

  it('finds every repetition when the whole document goes', () => {
    const found = findDependents({
      after: undefined,
      before: speech('<p>汛期以前完成全部堤防的加固工程和排涝泵站的改造。</p>'),
      live: [
        report('<p>会议要求，汛期以前完成。汛期以前完成全部堤防的加固工程和排涝泵站的改造。</p>'),
      ],
    })
    expect(words(found)).toEqual(['汛期以前完成全部堤防的加固工程和排涝泵站的改造'])
  })
})
