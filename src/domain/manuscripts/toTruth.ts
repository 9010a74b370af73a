import type { Understood } from './manuscript.ts'
import type {
  AttendanceReading,
  ManuscriptReading,
  Many,
  MeetingIdentity,
  MeetingLevel,
  MeetingOrgan,
  MeetingPhase,
  NamedPerson,
  ReportReading,
  SpeechReading,
} from './reading.ts'

import { noReport, noSpeech } from './noDocument.ts'
import { levelOfOrgan } from './readLevel.ts'
import { itemsOf } from './readManuscript.ts'

const BODIES: Readonly<Record<MeetingOrgan, string>> = {
  congress: 'npc',
  cppcc: 'cppcc',
  government: 'government',
  other: 'other',
  party: 'party',
  presidium: 'npc_presidium',
  standingCommittee: 'npcsc',
  teachersCongress: 'teachers_congress',
  union: 'union',
  workConference: 'conference',
}

/** Phases of meetings that have no opening and no closing. */
const PHASES: Partial<Readonly<Record<MeetingOrgan, string>>> = {
  presidium: 'presidium',
  standingCommittee: 'standing_committee',
}

type Documents = {
  readonly isReport: boolean
  readonly report: ReportReading
  readonly speech: SpeechReading
}

/**
 * Converts a reading to a flat record, for programs and measurements: strings as printed, null or `[]` where the text states nothing. The key names are those of the hand-made records that intake is measured against.
 */
export function toTruth(reading: ManuscriptReading) {
  const items = itemsOf(reading)
  return items.length > 1
    ? { ...toRecord(reading), documents: items.map(toRecord), kind: 'multi' as const }
    : toRecord(reading)
}

/** Converts the first item of a reading, with no regard to the others of its file. */
export function toRecord(reading: ManuscriptReading) {
  const { joins, kind, officials, report, speech } = reading
  const documents = {
    isReport: report !== undefined,
    report: report ?? noReport,
    speech: speech ?? noSpeech,
  }
  return {
    ...aboutText(documents),
    ...aboutMeeting(documents, levelIn(reading)),
    ...aboutSitting(documents),
    ...aboutPeople(documents),
    ...aboutSpeech(documents),
    kind,
    people: withFullestOffices([
      ...officials,
      ...documents.report.mentioned,
      ...documents.speech.mentioned,
    ]),
    paragraphBreaks: joins.map(({ after, before }) => ({ after, before })),
  }
}

/** Everybody named, once, with the longest office that is printed beside the name. */
function withFullestOffices(people: Many<NamedPerson>) {
  const offices = new Map<string, string>()
  for (const { name, office } of values(people))
    if (office.length > (offices.get(name) ?? '').length || !offices.has(name))
      offices.set(name, office)
  return [...offices].map(([name, office]) => ({ name, office: office === '' ? null : office }))
}

function aboutText({ isReport, report, speech }: Documents) {
  const { agency, date, place, raw, resolved } = first(report.dateline) ?? {}
  const subheads = values(report.subheads).join(' ')
  return {
    agency: agency ?? only(speech.agency),
    bylineRaw: first(report.bylineRaw),
    captions: values(report.captions),
    dateline: orNull({ date, place, raw, resolved }),
    headline: only(isReport ? report.headline : speech.title),
    kicker: only(report.kicker),
    subhead: isReport ? subheads || null : only(speech.subtitle),
  }
}

function aboutMeeting({ isReport, report, speech }: Documents, levelOfText: MeetingLevel | null) {
  const meeting = first(report.meeting) ?? first(speech.meeting)
  const { level, name, session, term } = meeting ?? {}
  return {
    ...orNull({
      congressOrdinal: term,
      level: (level ?? levelOfText) === 'town' ? 'township' : (level ?? levelOfText),
      meetingName: name,
      sessionOrdinal: session,
    }),
    body: meeting ? BODIES[meeting.organ] : null,
    meetingPhase: phaseOf({ isReport, meeting, phase: first(report.phase) ?? first(speech.phase) }),
  }
}

/** Level of the organs that the lines above a text, or its first, speak of, where no meeting tells it. */
const levelIn = ({ paragraphs, report }: ManuscriptReading): MeetingLevel | null => {
  const lead = paragraphs[report?.body[0] ?? -1]?.text ?? ''
  const above = [report?.headline, ...(report?.subheads ?? [])].map((line) => line?.value ?? '')
  return [...above, lead].map(levelOfOrgan).find((level) => level !== undefined) ?? null
}

type Phase = {
  readonly isReport: boolean
  readonly meeting: MeetingIdentity | null
  readonly phase: MeetingPhase | null
}

const phaseOf = ({ isReport, meeting, phase }: Phase): null | string =>
  (meeting && ownPhase(meeting)) || (phase ?? (isReport && meeting ? 'other' : null))

/** Phase that a meeting has by its organ. */
function ownPhase({ name, organ }: MeetingIdentity): string | undefined {
  if (/主任会议$/u.test(name)) return undefined
  const isStanding = organ === 'cppcc' && /常[务務]委[员員][会會]|常委[会會]/u.test(name)
  return isStanding ? PHASES.standingCommittee : PHASES[organ]
}

const aboutSitting = ({ report, speech }: Documents) => ({
  attendance: toFigures(first(report.attendance)),
  attendanceTable: values(report.attendanceTable),
  elections: values(report.elections).map(({ raw }) => raw),
  enumerations: [
    ...values(report.enumerations).map((value) => ({ ...value, where: 'report' })),
    ...values(speech.enumerations).map((value) => ({ ...value, where: 'speech' })),
  ],
  plenaryOrdinal: first(report.plenary),
  resolutions: values(report.adopted).map(({ title }) => title),
  venue: first(report.venue),
})

const aboutPeople = ({ isReport, report, speech }: Documents) => ({
  attendees: names(report.attendees),
  correspondents: names(report.correspondents),
  executiveChairs: names(report.executiveChairs),
  host: names(report.hosts),
  observers: names(report.observers),
  otherCredits: toCredits(report),
  reporters: values(report.bylines),
  speakers: names(isReport ? report.speakers : speech.speaker ? [speech.speaker] : []),
})

const aboutSpeech = ({ isReport, report, speech }: Documents) => ({
  salutation: only(speech.salutation),
  sectionHeadings: values([...report.sections, ...speech.sections])
    .filter(({ level }) => level === 1)
    .map(({ heading }) => heading),
  subsectionHeadings: values([...report.sections, ...speech.sections])
    .filter(({ level }) => level > 1)
    .map(({ heading }) => heading),
  speechDate: only(speech.date),
  speechHeadline: isReport ? only(speech.title) : null,
})

function toFigures(attendance: AttendanceReading | null) {
  if (!attendance) return null
  const { absent, due, present, quorumStated, raw, unit } = attendance
  return { ...orNull({ absent, due, present, unit }), quorumStated, raw }
}

function toCredits({ credits }: ReportReading): Readonly<Record<string, string[]>> {
  const byRole: Record<string, string[]> = {}
  for (const { name, role } of values(credits)) (byRole[role] ??= []).push(name)
  return byRole
}

const values = <T>(many: Many<T>): readonly T[] => many.map(({ value }) => value)

const first = <T>(many: Many<T>): T | null => many[0]?.value ?? null

const only = <T>(understood: Understood<T> | undefined): T | null => understood?.value ?? null

const names = (people: Many<Pick<NamedPerson, 'name'>>): readonly string[] =>
  values(people).map(({ name }) => name)

const orNull = <T extends Readonly<Record<string, unknown>>>(
  record: T,
): { readonly [K in keyof T]: Exclude<T[K], undefined> | null } =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, value ?? null])) as {
    readonly [K in keyof T]: Exclude<T[K], undefined> | null
  }
