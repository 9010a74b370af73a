import type {
  Attendance,
  Election,
  MeetingSnapshot,
  SittingSnapshot,
} from 'payload-newsroom/ledger'

import { toWallClock, toZoned } from 'payload-newsroom/time'

import type { Messages } from '../messages/messages.ts'
import type { CardView } from './cards.ts'
import type { CorrectionNote } from './corrections.ts'
import type { Chrome } from './getChrome.ts'
import type { Link, LiveLinks, PersonLink } from './links.ts'
import type { Material } from './readLiveDocument.ts'

import { messagesOf } from '../messages/messages.ts'
import { cardsOfKind } from './cards.ts'
import { citeElectronic } from './citation.ts'
import { toCorrectionNotes } from './corrections.ts'
import { toLinks, toLiveLinks, toPersonLinks } from './links.ts'
import { readLiveDocument } from './readLiveDocument.ts'

/** Attendance with what a figure needs: percentages of those due. */
export type AttendanceView = Attendance & {
  /** Where the quorum lies on the bar, in percent of those due; absent when there is none. */
  readonly quorumAt?: number
  /** Present of due, in percent with one decimal, none of a whole number; absent unless both are known. */
  readonly rate?: string
}

export type ElectionView = Omit<Election, 'elected'> & { readonly elected: readonly Link[] }

export type SittingView = Omit<
  SittingSnapshot,
  'attendance' | 'attendees' | 'elections' | 'executiveChairs' | 'hosts' | 'presidium'
> & {
  readonly attendance?: AttendanceView
  readonly attendees: readonly PersonLink[]
  readonly elections: readonly ElectionView[]
  readonly executiveChairs: readonly PersonLink[]
  readonly hosts: readonly PersonLink[]
  readonly presidium: readonly Link[]
  /** `2026年1月9日 星期五 09:00—10:40`; empty when the record does not say. */
  readonly time: string
}

/** The record of a meeting, to be cited. */
export type MeetingView = Omit<MeetingSnapshot, 'sittings'> & {
  readonly citation: string
  readonly corrections: readonly CorrectionNote[]
  /** The body that met, by its own name; absent where the record says no more than what kind of meeting it was. */
  readonly organizer?: string
  readonly reports: readonly CardView[]
  readonly sittings: readonly SittingView[]
  readonly speeches: readonly CardView[]
}

export function toMeetingView({
  corrections,
  firstReleasedAt,
  pointedAt,
  pointing,
  snapshot,
  visit,
}: Material<'meeting'>): MeetingView {
  const around = [...pointing, ...pointedAt]
  const links = toLiveLinks(around)
  const { chrome } = visit
  const t = messagesOf(chrome.language)
  return {
    ...snapshot,
    citation: citeElectronic({
      author: chrome.publisher || chrome.name,
      chrome,
      path: snapshot.path,
      released: toZoned({ instant: firstReleasedAt, timeZone: chrome.timeZone }).day,
      title: snapshot.name,
    }),
    corrections: toCorrectionNotes(corrections),
    organ: nameOrgan(snapshot.organ, t),
    ...optionalOrganizer(snapshot, t),
    reports: cardsOfKind(around, 'report'),
    sittings: snapshot.sittings.map((sitting) => toSittingView({ chrome, links, sitting })),
    speeches: cardsOfKind(around, 'speech'),
  }
}

/** The record of the meeting at the path: sittings, attendance, what was adopted, who was elected. */
export const getMeeting = readLiveDocument({ kind: 'meeting', toView: toMeetingView })

/** The record keeps the kind of body that met, `congress`; a body by its own name stays as it is. */
const nameOrgan = (organ: string, t: Messages): string =>
  Object.entries<string>(t.organs).find(([code]) => code === organ)?.[1] ?? organ

/** A congress and its standing committee meet as what they are; a conference is called by somebody the record has not. */
function optionalOrganizer(
  { organ, region }: Pick<MeetingSnapshot, 'organ' | 'region'>,
  t: Messages,
) {
  if (!Object.hasOwn(t.organs, organ)) return { organizer: organ }
  const isBody = organ === 'congress' || organ === 'standingCommittee'
  const organizer = isBody && region ? t.bodyOf({ organ: nameOrgan(organ, t), region }) : ''
  return organizer ? { organizer } : {}
}

type Input = { chrome: Chrome; links: LiveLinks; sitting: SittingSnapshot }

function toSittingView({ chrome, links, sitting }: Input): SittingView {
  const { attendance, ...said } = sitting
  return {
    ...said,
    attendees: toPersonLinks(links, sitting.attendees),
    elections: sitting.elections.map((election) => ({
      ...election,
      elected: toLinks(links, election.elected),
    })),
    executiveChairs: toPersonLinks(links, sitting.executiveChairs),
    hosts: toPersonLinks(links, sitting.hosts),
    presidium: toLinks(links, sitting.presidium),
    time: printTime(sitting, chrome),
    ...(attendance && { attendance: toAttendanceView(attendance) }),
  }
}

const quorumShare = { half: 50, none: 0, twoThirds: 66.7 } as const

export function toAttendanceView(attendance: Attendance): AttendanceView {
  const { due, present, quorum } = attendance
  const quorumAt = quorumShare[quorum]
  return {
    ...attendance,
    ...(quorumAt > 0 && { quorumAt }),
    ...(due &&
      present !== undefined && { rate: ((present / due) * 100).toFixed(1).replace(/\.0$/u, '') }),
  }
}

function printTime({ endsAt, startsAt }: SittingSnapshot, chrome: Chrome): string {
  if (!startsAt) return ''
  const { language, timeZone } = chrome
  const t = messagesOf(language)
  const start = toWallClock({ instant: startsAt, language, timeZone })
  return t.sat({
    day: t.day(start.day),
    end: endsAt ? toWallClock({ instant: endsAt, language, timeZone }).time : '',
    start: start.time,
    weekday: t.weekday(start.day),
  })
}
