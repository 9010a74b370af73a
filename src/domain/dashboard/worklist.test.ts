import { describe, expect, it } from 'vitest'

import type { Mark } from '../review/progress.ts'
import type { Role } from '../staff/roles.ts'
import type { DraftText } from './draftText.ts'
import type { OpenWork } from './worklist.ts'

import { threeReviews } from '../review/plan.ts'
import { readProgress } from '../review/progress.ts'
import { textState } from '../review/textState.ts'
import { arrangeBoard } from './board.ts'
import { sortWorklist } from './worklist.ts'
import { listsFor } from './worklists.ts'

const now = '2026-11-25T04:00:00.000Z'

let sequence = 0
const mark = (stage: string, given: Partial<Mark> = {}): Mark => ({
  approvalHash: 'h',
  at: '2026-11-24T08:00:00.000Z',
  person: { id: 'someone', name: '甲' },
  round: 1,
  sequence: ++sequence,
  stage,
  verdict: 'pass',
  ...given,
})
const handedIn = (given: Partial<Mark> = {}) => mark('submission', { verdict: 'submit', ...given })

function text(key: string, marks: readonly Mark[] = [], given: Partial<DraftText> = {}): DraftText {
  const returns = marks.filter(({ verdict }) => verdict === 'return').length
  return {
    authors: ['author'],
    collection: 'reports',
    id: key,
    isPublic: false,
    isWithdrawn: false,
    key: `reports:${key}`,
    marks,
    openNotes: 0,
    progress: readProgress({ approvalHash: 'h', marks, plan: threeReviews, round: 1 + returns }),
    savedAt: '2026-11-24T01:00:00.000Z',
    title: key,
    ...given,
  }
}

const upTo = (...stages: string[]) => [handedIn(), ...stages.map((stage) => mark(stage))]

const everything: Omit<OpenWork, 'staff'> = {
  absent: [],
  assignments: [],
  notes: [],
  now,
  plan: threeReviews,
  releases: [],
  texts: [],
  zone: 'Asia/Shanghai',
}

function desk(role: Role, given: Partial<OpenWork> = {}) {
  const lists = sortWorklist({
    ...everything,
    staff: { id: role, name: role, roles: [role] },
    ...given,
  })
  return (key: string) => lists.find((list) => list.key === key)?.rows.map(({ title }) => title)
}

describe('what waits to be signed', () => {
  const texts = [
    text('draft'),
    text('new', [handedIn()]),
    text('proof', upTo('firstReview')),
    text('final', upTo('firstReview', 'firstProof', 'secondReview', 'secondProof')),
    text('urgent', [handedIn(), mark('urgency', { verdict: 'urgent' })]),
    text('public', upTo('firstReview'), { isPublic: true }),
  ]

  it.each([
    ['editor', ['urgent', 'new']],
    ['proofreader', ['proof']],
    ['chiefEditor', ['urgent', 'final', 'new']],
    ['reporter', undefined],
  ] as const)('for a %s: urgent first, then the last stages', (role, titles) => {
    expect(desk(role, { texts })('toSign')).toEqual(titles)
  })

  it('is nothing of one’s own', () => {
    const own = [text('mine', [handedIn()], { authors: ['editor'] })]
    expect(desk('editor', { texts: own })('toSign')).toEqual([])
    expect(desk('editor', { texts: own })('own')).toEqual(['mine'])
  })
})

describe('one’s own texts', () => {
  const signed = upTo(...threeReviews.stages.map(({ key }) => key))
  const scheduled = {
    at: '2026-11-26T00:00:00.000Z',
    by: '总编辑',
    documents: [{ subject: 'reports:planned', title: 'planned' }],
    id: 'r',
    status: 'scheduled',
    title: 'planned',
  } as const

  it.each([
    ['begun', [], { state: 'draft' }],
    ['handed in', [handedIn()], { stage: 'firstReview' }],
    ['signed', signed, { state: 'approved' }],
    ['planned', signed, { state: 'planned' }],
  ] as const)('say how far they are: %s', (key, marks, standing) => {
    const lists = sortWorklist({
      ...everything,
      releases: [scheduled],
      staff: { id: 'author', name: '乙', roles: ['reporter'] },
      texts: [text(key, marks)],
    })
    expect(lists.find((list) => list.key === 'own')?.rows).toMatchObject([standing])
  })
})

describe('what went out today', () => {
  const [earlier, later] = ['2026-11-25T01:00:00.000Z', '2026-11-25T03:00:00.000Z']
  const release = (id: string, at: string) => ({
    at,
    by: '甲',
    documents: [{ subject: 'reports:bridge', title: '大桥通车' }],
    id,
    status: 'released' as const,
    title: '大桥通车',
  })

  it('is a text once, at its last release, however often it went out', () => {
    const lists = sortWorklist({
      ...everything,
      releases: [release('second', later), release('first', earlier)],
      staff: { id: 'editor', name: '甲', roles: ['editor'] },
    })
    expect(lists.find(({ key }) => key === 'releasedToday')).toMatchObject({
      rows: [{ at: later, key: 'second/reports:bridge' }],
      total: 1,
    })
  })
})

describe('a return', () => {
  const back = [handedIn(), mark('firstReview', { opinion: '重写', verdict: 'return' })]

  it('lies with its author until it is handed in anew', () => {
    const author = { id: 'author', name: '乙', roles: ['reporter'] as const }
    expect(desk('reporter', { staff: author, texts: [text('back', back)] })('returned')).toEqual([
      'back',
    ])
    const again = [...back, handedIn({ round: 2 })]
    expect(desk('reporter', { staff: author, texts: [text('back', again)] })('returned')).toEqual(
      [],
    )
    expect(textState(text('back', back))).toEqual({ kind: 'returned' })
  })
})

describe('a signed text with open notes', () => {
  const signed = text('noted', upTo(...threeReviews.stages.map(({ key }) => key)), { openNotes: 2 })

  it('is said to be barred, on the board and on the list of what is to go out', () => {
    expect(textState(signed)).toEqual({ count: 2, kind: 'notes' })
    const staff = { id: 'chief', name: '丁', roles: ['chiefEditor'] as const }
    const lists = sortWorklist({ ...everything, staff, texts: [signed] })
    expect(lists.find(({ key }) => key === 'ready')?.rows).toMatchObject([
      { notes: 2, place: { view: 'review' }, state: 'notes' },
    ])
    expect(textState({ ...signed, openNotes: 0 })).toEqual({ kind: 'approved' })
  })
})

describe('the clock', () => {
  const given = (id: string, dueAt: string) => ({
    account: { id: 'reporter', name: '丙' },
    dueAt,
    id,
    title: id,
    work: 'report',
  })
  const assignments = [
    given('past', '2026-11-25T03:00:00.000Z'),
    given('tonight', '2026-11-25T15:59:00.000Z'),
    given('tomorrow', '2026-11-25T16:01:00.000Z'),
  ]

  it('sorts work by the newsroom’s own day', () => {
    const lists = desk('reporter', { assignments })
    expect([lists('overdue'), lists('dueToday'), lists('assigned')]).toEqual([
      ['past'],
      ['tonight'],
      ['tomorrow'],
    ])
    expect(desk('editor', { assignments })('overdue')).toEqual([])
    expect(desk('deskHead', { assignments })('overdue')).toEqual(['past'])
  })

  it('calls a planned release overdue that did not go out', () => {
    const release = { at: '2026-11-25T03:59:00.000Z', by: '丁', documents: [], id: '1' }
    const releases = [
      { ...release, status: 'scheduled', title: 'stuck' },
      { ...release, at: '2026-11-25T08:00:00.000Z', id: '2', status: 'scheduled', title: 'later' },
    ] as const
    const lists = desk('chiefEditor', { releases })
    expect([lists('overdue'), lists('planned')]).toEqual([['stuck'], ['later']])
  })
})

describe('roles', () => {
  it('add their lists to those of the weightiest', () => {
    expect(listsFor(['reporter', 'chiefEditor']).slice(0, 2)).toEqual(['toSign', 'ready'])
    expect(listsFor(['reporter', 'chiefEditor'])).toContain('returned')
  })
})

describe('a board', () => {
  const sittings = [
    { key: 'opening', label: '开幕会', phase: 'opening' },
    { key: 'closing-3', label: '闭幕会', phase: 'closing' },
  ] as const
  const work = (id: string, given: object) => ({
    account: { id: 'reporter', name: '丙' },
    dueAt: now,
    id,
    sitting: 'closing-3',
    title: id,
    work: 'report' as const,
    ...given,
  })

  it('pairs work with its text, and leaves room for what is expected', () => {
    const board = arrangeBoard({
      assignments: [work('named', { document: 'reports:b' }), work('open', {})],
      pictures: new Map([['closing-3', 2]]),
      planned: new Map([['reports:a', '2026-11-26T00:00:00.000Z']]),
      sittings,
      texts: [
        text('a', [], { sitting: 'closing-3' }),
        text('b', upTo('firstReview'), { sitting: 'closing-3' }),
        text('gone', [], { sitting: 'no-such' }),
        text('m', [], { collection: 'meetings', key: 'meetings:m' }),
      ],
    })
    const shown = board.map(({ pieces }) =>
      pieces.map(({ assignment, pictures, text: own, work: kind }) =>
        [kind, assignment?.id, own?.id, own?.state.kind, pictures].filter(Boolean).join(' '),
      ),
    )
    expect(shown).toEqual([
      ['report', 'speech', 'photo'],
      ['report named b review', 'report open a planned', 'speech', 'photo 2'],
      ['report gone draft', 'record m draft'],
    ])
  })
})
