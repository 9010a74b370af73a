import type { Language } from '../../language/language.ts'
import type { NewsroomLocale } from '../../time/locale.ts'
import type { MeetingDocument } from '../documents.ts'
import type { SnapshotContext } from '../related.ts'
import type { Attendance, MeetingSnapshot, SittingSnapshot } from '../snapshot.ts'

import { formsOf } from '../../language/forms/formsOf.ts'
import { defaultLanguage } from '../../language/language.ts'
import { defaultTimeZone, toZoned } from '../../time/clock.ts'
import { countAdopted } from '../countAdopted.ts'
import { keyOf } from '../kinds.ts'
import { optional } from '../optional.ts'
import { recordWordsOf } from '../recordWords/recordWords.ts'
import { referAll, referToPeople } from '../related.ts'
import { sittingLabel } from '../sittingLabel.ts'

type Sitting = MeetingDocument['sittings'][number]

/** A meeting's record as readers get it, its people with the offices of each sitting's day. */
export function meetingSnapshot(
  document: MeetingDocument,
  context: SnapshotContext,
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
      sittingSnapshot({ ...context, day: startDate, sitting }),
    ),
    startDate,
    summary: summaryOf(document, context.locale.language),
    ...keptLocale(context.locale),
    term,
    title: name,
  })
}

/** The labels of a meeting's sittings, by key. */
export const sittingLabels = (
  { sittings }: Pick<MeetingDocument, 'sittings'>,
  language: Language,
): Map<string, string> =>
  new Map(
    sittings.flatMap((sitting) =>
      sitting.key === undefined ? [] : [[sitting.key, sittingLabel({ language, ...sitting })]],
    ),
  )

type Input = SnapshotContext & { day: string | undefined; sitting: Sitting }

function sittingSnapshot({ day, locale, related, sitting }: Input): SittingSnapshot {
  const { language, timeZone } = locale
  // Offices change at midnight where the newsroom is.
  const heldOn =
    sitting.startsAt === undefined ? day : toZoned({ instant: sitting.startsAt, timeZone }).day
  const people = (ids: readonly string[]) => referToPeople({ day: heldOn, ids, locale, related })
  return optional({
    adopted: sitting.adopted.map(optional),
    agenda: sitting.agenda,
    anchor: sitting.key ?? sitting.phase,
    attendance: sitting.attendance ? attendanceOf(sitting.attendance, language) : undefined,
    attendees: people(sitting.attendees),
    elections: sitting.elections.map(({ elected, ...election }) =>
      optional({ ...election, elected: referAll({ collection: 'people', ids: elected, related }) }),
    ),
    endsAt: sitting.endsAt,
    executiveChairs: people(sitting.executiveChairs),
    hosts: people(sitting.hosts),
    label: sittingLabel({ language, ...sitting }),
    phase: sitting.phase,
    presidium: referAll({ collection: 'people', ids: sitting.presidium, related }),
    rostrum: sitting.rostrum,
    startsAt: sitting.startsAt,
    venue: sitting.venue,
  })
}

/** Undefined when the record counts nobody: an empty table says nothing. */
function attendanceOf(
  { unit, ...counted }: NonNullable<Sitting['attendance']>,
  language: Language,
): Attendance | undefined {
  if (counted.due === undefined && counted.present === undefined) return undefined
  return optional({ ...counted, unit: unit ?? recordWordsOf(language).unit })
}

/** How the record is written, where that is not what a snapshot without it means. */
const keptLocale = ({ language, timeZone }: NewsroomLocale) => ({
  ...(language !== defaultLanguage && { language }),
  ...(timeZone !== defaultTimeZone && { timeZone }),
})

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

function summaryOf({ endDate, sittings, startDate }: MeetingDocument, language: Language): string {
  const words = recordWordsOf(language)
  const { days, sentence } = formsOf(language)
  const adopted = countAdopted(sittings)
  return sentence([
    ...(startDate === undefined ? [] : [words.heldOn(days({ from: startDate, to: endDate }))]),
    ...(sittings.length > 1 ? [words.sittingCount(sittings.length)] : []),
    ...(adopted > 0 ? [words.adoptedCount(adopted)] : []),
  ])
}
