import type { Card, Snapshot, SnapshotKind } from 'payload-newsroom/ledger'

import { describe, expect, it } from 'vitest'

import type { Material } from './readLiveDocument.ts'

import { citeElectronic } from './citation.ts'
import { toChrome } from './getChrome.ts'
import { toComparison } from './getComparison.ts'
import { toFrontPageView } from './getFrontPage.ts'
import { toListView } from './getLists.ts'
import { toAttendanceView, toMeetingView } from './getMeeting.ts'
import { toReportView } from './getReport.ts'
import { toSpeechView } from './getSpeech.ts'

const now = new Date('2026-01-09T16:30:00Z')
const chrome = toChrome({
  now,
  origin: 'https://lindu.example/',
  reading: { mode: 'standard', place: '/' },
  sections: [],
  site: null,
})

const card = (kind: SnapshotKind, slug: string, more: Partial<Card> = {}): Card => ({
  key: `${kind}s:${slug}`,
  kind,
  label: slug,
  path: `/${kind}s/${slug}`,
  releasedAt: '2026-01-09T09:00:00Z',
  summary: '',
  title: slug,
  ...more,
})

const base = (kind: SnapshotKind) => ({
  key: `${kind}s:1`,
  path: `/${kind}s/1`,
  related: [],
  summary: '摘要',
  title: '题目',
})

const material = <Kind extends SnapshotKind>(
  snapshot: Extract<Snapshot, { kind: Kind }>,
  around: Partial<
    Pick<Material<Kind>, 'corrections' | 'counterparts' | 'pointedAt' | 'pointing' | 'releasedAt'>
  > = {},
): Omit<Material<Kind>, 'visit'> & { visit: { chrome: typeof chrome } } => ({
  corrections: [],
  counterparts: [],
  firstReleasedAt: '2026-01-09T09:00:00Z',
  pointedAt: [],
  pointing: [],
  releasedAt: '2026-01-09T09:00:00Z',
  snapshot,
  visit: { chrome },
  ...around,
})

const report: Extract<Snapshot, { kind: 'report' }> = {
  ...base('report'),
  bodyHtml: '<p>会议在苇岸会堂举行。</p>',
  bylines: [
    { key: 'reporters:sang', label: '桑菀宁' },
    { key: 'reporters:gone', label: '单疏影' },
  ],
  correspondents: [{ name: '解临川' }],
  date: '2026-01-09',
  dateline: '本报讯',
  genre: 'news',
  keywords: [],
  kind: 'report',
  meeting: { key: 'meetings:closing', label: '区七届人大四次会议' },
  people: [{ label: '贲晓棠' }],
  photographers: [],
  pictures: [],
  speeches: [{ key: 'speeches:embargoed', label: '在闭幕会上的讲话' }],
  subheads: [],
}

describe('toReportView', () => {
  const view = toReportView(
    material(report, { pointedAt: [card('reporter', 'sang', { key: 'reporters:sang' })] }),
  )

  it('links what is live and only that', () => {
    expect(view.bylines).toEqual([
      { label: '桑菀宁', path: '/reporters/sang' },
      { label: '单疏影' },
    ])
    expect(view.meeting).toEqual({ label: '区七届人大四次会议' })
    expect(view.speeches).toEqual([{ label: '在闭幕会上的讲话' }])
    expect(view.people).toEqual([{ label: '贲晓棠' }])
  })

  it('opens the text with dateline and signature', () => {
    expect(view.textHtml).toBe(
      '<p><b>本报讯</b>（记者　桑菀宁　单疏影　通讯员　解临川）会议在苇岸会堂举行。</p>',
    )
  })

  it('tells the time on the newsroom’s clock, and an update only after a second release', () => {
    expect(view.published).toEqual({
      day: '2026-01-09',
      instant: '2026-01-09T09:00:00Z',
      time: '17:00',
    })
    expect(view.updated).toBeUndefined()
    const again = toReportView(material(report, { releasedAt: '2026-01-09T18:00:00Z' }))
    expect(again.updated).toMatchObject({ day: '2026-01-10', time: '02:00' })
  })
})

const given: Extract<Snapshot, { kind: 'speech' }> = {
  ...base('speech'),
  bodyHtml: '',
  characters: 120,
  completeness: 'full',
  date: '2026-01-09',
  kind: 'speech',
  pictures: [],
  sections: [],
  speaker: { label: '仉清和', office: '区委书记' },
}

describe('toSpeechView', () => {
  it.each([
    { characters: 120, minutes: 1 },
    { characters: 3842, minutes: 10 },
    { characters: 40_000, minutes: 100 },
  ])('takes $minutes minutes for $characters characters', ({ characters, minutes }) => {
    const view = toSpeechView(material({ ...given, characters }))
    expect(view.minutes).toBe(minutes)
    expect(view.speaker).toEqual({ label: '仉清和', office: '区委书记' })
  })
})

describe('toAttendanceView', () => {
  it.each([
    { due: 418, present: 400, quorum: 'twoThirds', quorumAt: 66.7, rate: '95.7' },
    { due: 5, present: 4, quorum: 'none', quorumAt: undefined, rate: '80' },
    { due: 63, present: 32, quorum: 'half', quorumAt: 50, rate: '50.8' },
    { due: undefined, present: 54, quorum: 'none', quorumAt: undefined, rate: undefined },
    { due: 0, present: 0, quorum: 'none', quorumAt: undefined, rate: undefined },
  ] as const)('gives $present of $due as $rate %', ({ due, present, quorum, quorumAt, rate }) => {
    const view = toAttendanceView({
      present,
      quorum,
      unit: '代表',
      ...(due !== undefined && { due }),
    })
    expect(view.rate).toBe(rate)
    expect(view.quorumAt).toBe(quorumAt)
  })
})

const meeting = {
  ...base('meeting'),
  commitments: [],
  kind: 'meeting',
  name: '会',
  sittings: [],
} as const

describe('toMeetingView', () => {
  it.each([
    { organ: 'congress', said: '人民代表大会' },
    { organ: 'work', said: '工作会议' },
    { organ: '临渡区人民代表大会', said: '临渡区人民代表大会' },
  ])('says $organ as $said', ({ organ, said }) => {
    expect(toMeetingView(material({ ...meeting, organ })).organ).toBe(said)
  })

  it.each([
    { organ: 'congress', organizer: '临渡区人民代表大会', region: '临渡区' },
    { organ: 'standingCommittee', organizer: '临渡区人大常委会', region: '临渡区' },
    { organ: 'congress', organizer: undefined, region: undefined },
    { organ: 'work', organizer: undefined, region: '临渡区' },
    { organ: 'consultative', organizer: undefined, region: '临渡区' },
    { organ: '临渡区人民政府', organizer: '临渡区人民政府', region: '临渡区' },
  ])('names who held a meeting of $organ in $region only by name', (said) => {
    const { organ, organizer, region } = said
    const held = { ...meeting, organ, ...(region !== undefined && { region }) }
    expect(toMeetingView(material(held)).organizer).toBe(organizer)
  })

  it('keeps the printed order of names and links only who is public', () => {
    const names = ['令狐砚', '郗宁', '妫月明']
    const view = toMeetingView(
      material(
        {
          ...meeting,
          organ: '区人民代表大会',
          sittings: [
            {
              adopted: [],
              agenda: [],
              anchor: 'closing',
              attendees: [],
              elections: [],
              endsAt: '2026-01-09T09:20:00Z',
              executiveChairs: names.map((label) => ({ key: `people:${label}`, label })),
              hosts: [],
              label: '第三次全体会议（闭幕）',
              phase: 'closing',
              presidium: [],
              startsAt: '2026-01-09T07:30:00Z',
            },
          ],
        },
        { pointedAt: [card('person', 'xi-ning', { key: 'people:郗宁' })] },
      ),
    )
    expect(view.sittings[0]?.executiveChairs).toEqual([
      { label: '令狐砚' },
      { label: '郗宁', path: '/persons/xi-ning' },
      { label: '妫月明' },
    ])
    expect(view.sittings[0]?.time.replaceAll('\u2060', '')).toBe(
      '2026年1月9日　星期五　15:30—17:20',
    )
  })
})

describe('toFrontPageView', () => {
  const empty = { leads: [], meeting: null, newest: [], package: [], sections: [], speeches: [] }

  it('is empty when nothing was ever released', () => {
    expect(toFrontPageView(empty)).toEqual({
      below: [],
      newest: [],
      seconds: [],
      sections: [],
      speeches: [],
    })
  })

  it('leads with the newest report when nobody chose', () => {
    const view = toFrontPageView({ ...empty, newest: [card('report', 'a'), card('report', 'b')] })
    expect(view.lead?.title).toBe('a')
    expect(view.newest.map(({ title }) => title)).toEqual(['b'])
  })

  it('fills the place under a lead without a picture, with at most half of what is new', () => {
    const newest = ['a', 'b', 'c', 'd', 'e', 'f'].map((slug) => card('report', slug))
    const view = toFrontPageView({ ...empty, newest })
    expect(view.below.map(({ title }) => title)).toEqual(['b', 'c'])
    expect(view.newest.map(({ title }) => title)).toEqual(['d', 'e', 'f'])
  })

  it('needs no stories under a lead that has a picture', () => {
    const picture = {
      alt: '渡船',
      height: 1000,
      key: 'media:1',
      sizes: [],
      src: '/media/1.webp',
      width: 1600,
    }
    const newest = [card('report', 'a', { picture }), card('report', 'b')]
    const view = toFrontPageView({ ...empty, newest })
    expect(view.below).toEqual([])
    expect(view.newest.map(({ title }) => title)).toEqual(['b'])
  })

  it('shows what leads nowhere else', () => {
    const [a, b, c] = [card('report', 'a'), card('report', 'b'), card('report', 'c')]
    const view = toFrontPageView({
      ...empty,
      leads: [b],
      newest: [a, b, c],
      sections: [{ cards: [b], label: '人大', path: '/sections/congress' }],
    })
    expect(view.lead?.title).toBe('b')
    expect([...view.below, ...view.newest].map(({ title }) => title)).toEqual(['a', 'c'])
    expect(view.sections).toEqual([])
  })
})

describe('toListView', () => {
  it('leads on to older documents, and says when it is not the first page', () => {
    const before = { microseconds: '17', path: '/reports/x' }
    const view = toListView({
      before,
      page: { cards: [], older: '16/reports/y' },
      path: '/reports',
      title: '报道',
    })
    expect(view.isContinued).toBe(true)
    expect(view.olderPath).toBe('/reports?before=16%2Freports%2Fy')
  })
})

describe('toChrome', () => {
  it('has words of its own before the settings were ever released', () => {
    expect(chrome).toMatchObject({
      name: '本地新闻',
      origin: 'https://lindu.example',
      today: '2026-01-10',
    })
  })
})

describe('citeElectronic', () => {
  it('names author, title, paper, days and address', () => {
    expect(
      citeElectronic({
        author: '仉清和',
        chrome: {
          language: 'zh',
          name: '临渡日报',
          origin: 'https://lindu.example',
          today: '2026-11-23',
        },
        path: '/speeches/1',
        released: '2026-01-09',
        title: '在闭幕会上的讲话',
      }),
    ).toBe(
      '仉清和. 在闭幕会上的讲话[EB/OL]. 临渡日报, (2026-01-09)[2026-11-23]. https://lindu.example/speeches/1.',
    )
  })
})

describe('citeElectronic in English', () => {
  it('is a note as the Chicago Manual has it', () => {
    const chrome = {
      language: 'en',
      name: 'The Tidewell Beacon',
      origin: 'https://tidewell.example',
      today: '2026-11-23',
    } as const
    expect(
      citeElectronic({
        author: 'Ada Penhale',
        chrome,
        path: '/speeches/1',
        released: '2026-01-09',
        title: 'The Wall They Left Us',
      }),
    ).toBe(
      'Ada Penhale, “The Wall They Left Us,” The Tidewell Beacon, January 9, 2026, https://tidewell.example/speeches/1 (accessed November 23, 2026).',
    )
  })
})

describe('quotations', () => {
  const speech = {
    html: '<p id="b1">开场。</p><p id="b2">办成了，写“已办成”；没办成，写明白为什么。</p>',
    key: 'speeches:1',
    path: '/speeches/1',
    title: '两本账',
  }
  const quoting = {
    ...report,
    bodyHtml: '<p id="a1">他要求：“没办成，写明白为什么。”</p>',
    leadHtml: '<p id="a0">会议闭幕。</p>',
  }
  const link = (href: string) => `<a class="quoted" href="${href}">没办成，写明白为什么`

  it('lead from a report to the paragraph of the speech', () => {
    const view = toReportView(material(quoting, { counterparts: [speech] }))
    expect(view.quotations).toBe(1)
    expect(view.textHtml).toContain(link('/speeches/1#b2'))
  })

  it('lead both ways where the two stand side by side, each with anchors of its own', () => {
    const dated = { ...quoting, dateline: '本报讯' }
    const view = toComparison(material(dated, { counterparts: [speech] }))
    expect(view?.report.html).toContain('<p id="r-a0"><b>本报讯</b>（')
    expect(view?.report.html).toContain(link('#s-b2'))
    expect(view?.speech.html).toContain(link('#r-a1'))
    expect(view?.speech.html).toContain('<p id="s-b2">')
  })

  it('lead from a speech to where it stands beside the report that quotes most of it', () => {
    const named = { key: 'reports:1', path: '/reports/1', title: '闭幕' }
    const other = { key: 'reports:2', path: '/reports/2', title: '侧记' }
    const view = (html: string) =>
      toSpeechView(
        material(
          { ...given, bodyHtml: speech.html },
          {
            counterparts: [
              { ...other, html: '<p id="a1">散会了。</p>' },
              { ...named, html },
            ],
          },
        ),
      )
    expect(view(quoting.bodyHtml).comparisonPath).toBe('/reports/1/compare')
    expect(view('<p id="a1">散会了。</p>')).not.toHaveProperty('comparisonPath')
  })

  it('have no page of their own where the report has no speech', () => {
    expect(toComparison(material(quoting))).toBeUndefined()
  })
})
