import type { Block } from '../rich-text/block.ts'
import type {
  AdoptedItem,
  Attendance,
  Election,
  MeetingSnapshot,
  PersonReference,
  Reference,
  SittingSnapshot,
} from './snapshot.ts'

import { formatDay } from '../time/days.ts'

/*
 * The record of a meeting in running words, for whoever cannot draw it as the page does: the same facts in the same
 * order. Its sections are the sittings, at the anchors that they have on the page.
 */

const itemKinds = {
  decision: '决定',
  list: '名单',
  other: '事项',
  resolution: '决议',
  rules: '规则',
} as const
const methods = {
  ballot: '无记名投票',
  electronic: '电子表决',
  hands: '举手表决',
  other: '表决',
} as const
const electionKinds = { appointment: '任命', byElection: '补选', election: '选举' } as const
const statuses = { delayed: '滞后', done: '已完成', underway: '进行中' } as const
const counts = { absent: '缺席', due: '应到', leave: '请假', observers: '列席', present: '实到' }
const sides = { abstained: '弃权', against: '反对', for: '赞成' } as const

export function meetingBlocks({ commitments, sittings }: MeetingSnapshot): Block[] {
  const promised = commitments.map(({ progress, status, title, votes }) =>
    joined([title, statuses[status], votes !== undefined && `${votes}票`, progress]),
  )
  return [
    ...sittings.flatMap(sittingBlocks),
    ...(promised.length > 0 ? [heading('commitments', '承诺事项'), list(promised)] : []),
  ]
}

function sittingBlocks(sitting: SittingSnapshot): Block[] {
  const { adopted, agenda, anchor, attendance, elections, endsAt, label, startsAt } = sitting
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['时间', printTimes({ endsAt, startsAt })],
    ['地点', sitting.venue],
    ['主持', people(sitting.hosts)],
    ['执行主席', people(sitting.executiveChairs)],
    ['出席', people(sitting.attendees)],
    ['主席台就座', sitting.rostrum],
    ['主席团', people(sitting.presidium)],
    ['出席情况', attendance && sayAttendance(attendance)],
  ]
  const lists: readonly (readonly [string, readonly string[]])[] = [
    ['议程', agenda],
    ['表决事项', adopted.map(sayItem)],
    ['选举和任命', elections.map(sayElection)],
  ]
  const paragraph = (place: string, words: string): Block => ({
    anchor: `${anchor}-${place}`,
    kind: 'paragraph',
    runs: [{ text: words }],
  })
  return [
    heading(anchor, label),
    ...facts.flatMap(([name, words], place) =>
      words ? [paragraph(`fact-${place + 1}`, `${name}：${words}`)] : [],
    ),
    ...lists.flatMap(([name, items], place) =>
      items.length > 0 ? [paragraph(`list-${place + 1}`, name), list(items)] : [],
    ),
  ]
}

const heading = (anchor: string, text: string): Block => ({
  anchor,
  kind: 'heading',
  level: 2,
  runs: [{ text }],
})

const list = (items: readonly string[]): Block => ({
  items: items.map((text) => [{ kind: 'words', runs: [{ text }] }]),
  kind: 'list',
  ordered: true,
  start: 1,
})

const joined = (words: readonly (false | string | undefined)[]): string =>
  words.filter(Boolean).join('　')

const people = (persons: readonly (PersonReference | Reference)[]): string =>
  persons
    .map((person) =>
      'office' in person && person.office ? `${person.label}（${person.office}）` : person.label,
    )
    .join('、')

function sayAttendance({ quorumHeld, unit, ...counted }: Attendance): string {
  const said = (['due', 'present', 'leave', 'absent', 'observers'] as const).flatMap((name) => {
    const count = counted[name]
    if (count === undefined) return []
    return [`${counts[name]}${name === 'observers' ? '' : unit}${count}名`]
  })
  const held = quorumHeld === undefined ? [] : [quorumHeld ? '符合法定人数' : '不足法定人数']
  return [...said, ...held].join('，')
}

const sayItem = (item: AdoptedItem): string =>
  joined([
    item.title,
    itemKinds[item.kind],
    item.outcome === 'rejected' && '未通过',
    item.method && methods[item.method],
    ...(['for', 'against', 'abstained'] as const).map((side) => {
      const count = item[side]
      return count === undefined ? undefined : `${sides[side]}${count}`
    }),
  ])

const sayElection = ({ elected, kind, oath, organ, post, seats }: Election): string =>
  joined([
    electionKinds[kind],
    `${organ ?? ''}${post}`,
    seats !== undefined && `${seats}名`,
    people(elected),
    oath && '进行了宪法宣誓',
  ])

const CHINA_OFFSET_MS = 8 * 60 * 60 * 1000

/** `2026年1月9日09:00—11:40`: a day that both share is said once. */
function printTimes({ endsAt, startsAt }: Pick<SittingSnapshot, 'endsAt' | 'startsAt'>): string {
  const [start, end] = [startsAt, endsAt].map((at) => (at ? clock(at) : ''))
  if (!start || !end) return start || end || ''
  const day = start.slice(0, start.indexOf('日') + 1)
  return `${start}—${end.startsWith(day) ? end.slice(day.length) : end}`
}

/** `2026年1月9日09:00`, where the newsroom is: China keeps one time all year. */
function clock(at: string): string {
  const [day = '', time = ''] = new Date(Date.parse(at) + CHINA_OFFSET_MS).toISOString().split('T')
  return formatDay(day) + time.slice(0, 5)
}
