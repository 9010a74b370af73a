import type { DefaultDocumentIDType } from 'payload'

import type { Organ } from '../../domain/ledger/organs.ts'
import type { AttendanceReading, ReportReading } from '../../domain/manuscripts/index.ts'
import type { IDs } from './savePeople.ts'

import { toSittingPhase, toSittingTimes } from '../../domain/manuscripts/index.ts'
import { fromZoned } from '../../domain/time/clock.ts'
import { idsOf } from './savePeople.ts'

const quorums: Readonly<Record<Organ, 'half' | 'none' | 'twoThirds'>> = {
  congress: 'twoThirds',
  consultative: 'half',
  government: 'none',
  other: 'none',
  party: 'half',
  standingCommittee: 'half',
  work: 'none',
}

/** Row of a sitting in its meeting's record, as far as the report tells. */
export type SittingRow = ReturnType<typeof toSittingRow>

type Input = {
  readonly day: string | undefined
  readonly organ: Organ
  readonly people: IDs
  readonly report: ReportReading
  readonly timeZone: string
}

/**
 * Makes the row of a sitting.
 *
 * @param day - of the sitting, `YYYY-MM-DD`; clock times need it
 * @param people - ids by name
 * @param timeZone - of the newsroom, whose clock the report goes by
 */
export function toSittingRow({ day, organ, people, report, timeZone }: Input) {
  const named = (list: ReportReading['attendees']): DefaultDocumentIDType[] =>
    idsOf(
      people,
      list.map(({ value }) => value.name),
    )
  const number = report.plenary[0]?.value
  const venue = report.venue[0]?.value
  const [attendance] = report.attendance
  return {
    adopted: report.adopted.map(({ value: { kind, method, title } }) => ({
      kind,
      ...(method && { method }),
      outcome: 'adopted' as const,
      title,
    })),
    attendance: toAttendance(attendance?.value, organ),
    attendees: named([...report.attendees, ...report.alsoPresent]),
    elections: toElections(people, report),
    executiveChairs: named(report.executiveChairs),
    hosts: named(report.hosts),
    phase: toSittingPhase(report),
    ...(number !== undefined && { number }),
    ...(report.rostrum.length > 0 && {
      rostrum: report.rostrum.map(({ value }) => value).join('；'),
    }),
    ...toTimes({ day, report, timeZone }),
    ...(venue && { venue }),
  }
}

function toTimes({ day, report, timeZone }: Pick<Input, 'day' | 'report' | 'timeZone'>) {
  if (day === undefined) return {}
  const times = toSittingTimes(report)
  const at = (clock = '') => fromZoned({ timeZone, wallTime: `${day}T${clock}` })
  const [endsAt, startsAt] = [at(times.endsAt), at(times.startsAt)]
  return { ...(endsAt && { endsAt }), ...(startsAt && { startsAt }) }
}

/**
 * Attendance as far as it is printed. Outside a congress, whom it counts is said too, if only as people: the form would
 * fill in what a congress has.
 */
function toAttendance(attendance: AttendanceReading | undefined, organ: Organ) {
  const quorum = quorums[organ]
  const isCongress = organ === 'congress'
  if (!attendance) return { quorum, ...(!isCongress && { unit: null }) }
  const { absent, due, present, quorumStated, unit = isCongress ? undefined : '人' } = attendance
  return {
    ...(absent !== undefined && { absent }),
    ...(due !== undefined && { due }),
    ...(present !== undefined && { present }),
    quorum,
    quorumHeld: quorumStated,
    ...(unit && { unit: unit.slice(0, 20) }),
  }
}

const toElections = (people: IDs, report: ReportReading) =>
  report.elections.map(({ value: { elected, kind, post, raw, seats } }) => ({
    elected: idsOf(people, elected),
    kind,
    oath: report.oath.length > 0,
    post: (post ?? raw).slice(0, 200),
    ...(seats !== undefined && { seats }),
  }))
