import type { MeetingDocument } from '../documents.ts'
import type { RelatedDocuments } from '../related.ts'
import type { Attendance, MeetingSnapshot, SittingSnapshot } from '../snapshot.ts'

import { formatDays } from '../../time/days.ts'
import { keyOf } from '../kinds.ts'
import { optional } from '../optional.ts'
import { referAll, referToPeople } from '../related.ts'
import { sittingLabel } from '../sittingLabel.ts'

type Sitting = MeetingDocument['sittings'][number]

/** A meeting's record as readers get it, its people with the offices of each sitting's day. */
export function meetingSnapshot(
  document: MeetingDocument,
  related: RelatedDocuments,
): MeetingSnapshot {
  const { commitments, endDate, name, organ, region, session, shortName, startDate, term } =
    document
  return optional({
    commitments: commitments.map(optional),
    endDate,
    key: keyOf('meetings', document.id),
    kind: 'meeting' as const,
    name,
    organ,
    path: `/meetings/${document.slug ?? document.id}`,
    region,
    related: peopleOf(document),
    session,
    shortName,
    sittings: document.sittings.map((sitting) =>
      sittingSnapshot({ day: startDate, related, sitting }),
    ),
    startDate,
    summary: summaryOf(document),
    term,
    title: name,
  })
}

/** The labels of a meeting's sittings, by key. */
export const sittingLabels = ({
  sittings,
}: Pick<MeetingDocument, 'sittings'>): Map<string, string> =>
  new Map(
    sittings.flatMap((sitting) =>
      sitting.key === undefined ? [] : [[sitting.key, labelOf(sitting)]],
    ),
  )

type Input = { day: string | undefined; related: RelatedDocuments; sitting: Sitting }

function sittingSnapshot({ day, related, sitting }: Input): SittingSnapshot {
  const heldOn = sitting.startsAt === undefined ? day : localDay(sitting.startsAt)
  const people = (ids: readonly string[]) => referToPeople({ day: heldOn, ids, related })
  return optional({
    adopted: sitting.adopted.map(optional),
    agenda: sitting.agenda,
    anchor: sitting.key ?? sitting.phase,
    attendance: sitting.attendance ? attendanceOf(sitting.attendance) : undefined,
    attendees: people(sitting.attendees),
    elections: sitting.elections.map(({ elected, ...election }) =>
      optional({ ...election, elected: referAll({ collection: 'people', ids: elected, related }) }),
    ),
    endsAt: sitting.endsAt,
    executiveChairs: people(sitting.executiveChairs),
    hosts: people(sitting.hosts),
    label: labelOf(sitting),
    phase: sitting.phase,
    presidium: referAll({ collection: 'people', ids: sitting.presidium, related }),
    rostrum: sitting.rostrum,
    startsAt: sitting.startsAt,
    venue: sitting.venue,
  })
}

/** Undefined when the record counts nobody: an empty table says nothing. */
function attendanceOf({
  unit,
  ...counted
}: NonNullable<Sitting['attendance']>): Attendance | undefined {
  if (counted.due === undefined && counted.present === undefined) return undefined
  return optional({ ...counted, unit: unit ?? '人' })
}

const labelOf = ({ number, phase }: Sitting): string =>
  sittingLabel({ phase, ...(number !== undefined && { number }) })

const CHINA_OFFSET_MS = 8 * 60 * 60 * 1000

/** The day of an instant where the newsroom is: offices change at midnight there. China keeps one time all year. */
const localDay = (at: string): string =>
  new Date(Date.parse(at) + CHINA_OFFSET_MS).toISOString().slice(0, 10)

const peopleOf = ({ sittings }: MeetingDocument): string[] => [
  ...new Set(
    sittings
      .flatMap(({ attendees, elections, executiveChairs, hosts, presidium }) => [
        ...hosts,
        ...executiveChairs,
        ...attendees,
        ...elections.flatMap(({ elected }) => elected),
        ...presidium,
      ])
      .map((id) => keyOf('people', id)),
  ),
]

function summaryOf({ endDate, sittings, startDate }: MeetingDocument): string {
  const adopted = sittings.reduce((sum, sitting) => sum + sitting.adopted.length, 0)
  return [
    startDate && `${formatDays({ from: startDate, joint: '至', to: endDate })}举行`,
    sittings.length > 1 && `共${sittings.length}场会议`,
    adopted > 0 && `通过${adopted}项`,
  ]
    .filter(Boolean)
    .join('，')
}
