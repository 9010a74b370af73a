import type { Knowledge } from './knowledge.ts'
import type { Layout } from './layOut.ts'
import type { Paragraph, Understood } from './manuscript.ts'
import type { Byline } from './readByline.ts'
import type { DeedsOf } from './readDeedsOf.ts'
import type { AttendanceReading, Many, NamedPerson, ReportFields, SpeechFields } from './reading.ts'
import type { Roll } from './readTable.ts'

import { leadOf } from './leadOf.ts'
import { readNameLines } from './nameLines.ts'
import { onceBy } from './onceBy.ts'
import { readAdopted } from './readAdopted.ts'
import { readAttendance } from './readAttendance.ts'
import { readPhotographers } from './readByline.ts'
import { readCaptions } from './readCaptions.ts'
import { readCommitments } from './readCommitments.ts'
import { readDateline } from './readDateline.ts'
import { onceAName, onceWithOffice, readDeedsOf } from './readDeedsOf.ts'
import { isInDialogue, readDialogue } from './readDialogue.ts'
import { readElections } from './readElections.ts'
import { readEnumerations } from './readEnumerations.ts'
import { readMeeting } from './readMeeting.ts'
import { readNominated } from './readNominated.ts'
import { readOath } from './readOath.ts'
import { readPhase, readPlenary } from './readPhase.ts'
import { readPointer } from './readPointer.ts'
import { readReportSections } from './readReportSections.ts'
import { readRostrum } from './readRostrum.ts'
import { readSections } from './readSections.ts'
import { readAttendanceTable, readAttendanceTotals } from './readTable.ts'
import { readTimes, readVenue } from './readVenue.ts'

const MOST_OF_LEAD = 3

/** What is read once for many fields. */
export type ReportContext = Layout & {
  readonly byline: Byline
  readonly deeds: DeedsOf
  /** Deeds that the lines above the text tell: `甲讲话 乙主持`. */
  readonly deedsAbove: DeedsOf
  readonly filedOn?: string
  /** Text of the report with what it tells of earlier sittings hidden. */
  readonly ofNow: readonly Paragraph[]
  /** The same, with what is still to come hidden too. */
  readonly past: readonly Paragraph[]
  /** Everybody whom the text names, of whatever time. */
  readonly named: Many<NamedPerson>
  readonly knowledge: Knowledge
  /** People of a table that lists them by name. */
  readonly roll: Roll
}

export type SpeechContext = Layout & { readonly knowledge: Knowledge }

type Recognisers<Fields, Context> = {
  readonly [Field in keyof Fields]: (context: Context) => Fields[Field]
}

/** People in the order of the text; those of the lines above it first, where the text does not name them all. */
function inOrder(above: Many<NamedPerson>, inText: Many<NamedPerson>): Many<NamedPerson> {
  const names = new Set(inText.map(({ value }) => value.name))
  return above.every(({ value }) => names.has(value.name))
    ? inText
    : onceAName([...above, ...inText])
}

/** Who answers, in a text of questions and answers. */
const dialogueOf = ({ body, deeds, deedsAbove, head, knowledge, named }: ReportContext) =>
  readDialogue({
    body,
    head,
    knowledge,
    named: [...deedsAbove.mentioned, ...named],
    presiding: [...deeds.hosts, ...deedsAbove.hosts],
  })

/** Attendees of the text, those above it first, and those of a table. Who is a chair in the text is one in the lines above. */
function attendeesOf({ deeds, deedsAbove, roll }: ReportContext): Many<NamedPerson> {
  const chairs = new Set(deeds.executiveChairs.map(({ value }) => value.name))
  const above = deedsAbove.attendees.filter(({ value }) => !chairs.has(value.name))
  return onceAName([...inOrder(above, deeds.attendees), ...roll.present])
}

/** How many did not come, where a table with the same figures says it and the text does not. */
function withAbsent(
  told: Understood<AttendanceReading>,
  totals: AttendanceReading | undefined,
): Understood<AttendanceReading> {
  const { absent, due, present } = told.value
  const isSame = totals !== undefined && totals.due === due && totals.present === present
  return absent === undefined && isSame && totals.absent !== undefined
    ? { ...told, value: { ...told.value, absent: totals.absent } }
    : told
}

/** Whether what people say, they say at a meeting: where a feature comes to its meeting late, they speak to the reporter. */
const isOfMeeting = (context: ReportContext): boolean =>
  context.deeds.hosts.length > 0 ||
  context.deeds.speakers.every(
    (each, position) => each === context.deeds.formalSpeakers[position],
  ) ||
  readMeeting({ ...context, body: leadOf(context.ofNow, MOST_OF_LEAD) }).length > 0

/** Recognisers of a report's fields. A new field needs its file, its test, its type in `reading.ts` and a row here. */
export const reportRecognisers: Recognisers<ReportFields, ReportContext> = {
  adopted: ({ past }) => readAdopted(past.filter((each) => !isInDialogue(each))),
  alsoPresent: (context) => (attendeesOf(context).length > 0 ? context.deeds.alsoPresent : []),
  attendance: ({ body, past }) => {
    const told = readAttendance(past)
    const totals = readAttendanceTotals(body)
    return told.length > 0 ? told.map((each) => withAbsent(each, totals[0]?.value)) : totals
  },
  attendanceTable: ({ body }) => readAttendanceTable(body),
  attendees: (context) => {
    const attendees = attendeesOf(context)
    // Where nobody else is said to have come, those who sit beside the chairs did.
    return attendees.length > 0 ? attendees : context.deeds.alsoPresent
  },
  bylineRaw: ({ byline }) => byline.raw,
  bylines: ({ byline }) => onceBy(byline.reporters, ({ value }) => value),
  captions: ({ captions }) => readCaptions(captions),
  commitments: ({ body }) => readCommitments(body),
  correspondents: ({ byline }) => onceBy(byline.correspondents, ({ value: { name } }) => name),
  credits: ({ byline, captions, knowledge }) =>
    onceBy(
      [...byline.credits, ...readPhotographers(captions, knowledge)],
      ({ value: { name, role } }) => `${role}:${name}`,
    ),
  dateline: (context) => readDateline({ ...context, agencies: context.knowledge.words.agencies }),
  elections: ({ past }) => readElections(past),
  enumerations: ({ body }) => readEnumerations(body),
  executiveChairs: ({ deeds }) => deeds.executiveChairs,
  hosts: ({ deeds, deedsAbove }) => onceAName([...deeds.hosts, ...deedsAbove.hosts]),
  meeting: (context) => readMeeting({ ...context, body: context.ofNow }),
  mentioned: (context) => {
    const { body, deedsAbove, named, roll } = context
    return onceWithOffice([
      ...deedsAbove.mentioned,
      ...named,
      ...readNominated(body),
      ...dialogueOf(context),
      ...roll.named,
      ...readNameLines(body, context.knowledge),
    ])
  },
  oath: ({ body }) => readOath(body),
  observers: ({ deeds }) => deeds.observers,
  phase: (context) => readPhase({ ...context, body: context.past }),
  plenary: (context) => readPlenary(context),
  pointer: ({ body }) => readPointer(body),
  rostrum: ({ body }) => readRostrum(body),
  sections: ({ body }) => readReportSections(body),
  speakers: (context) => {
    const { deeds, deedsAbove } = context
    const inText = isOfMeeting(context) ? deeds.speakers : deeds.formalSpeakers
    // Who answers a reporter, and nobody at a meeting, has not spoken at one.
    const answering =
      readMeeting({ ...context, body: context.ofNow }).length > 0 ? dialogueOf(context) : []
    return onceAName([...inText, ...deedsAbove.speakers, ...answering])
  },
  times: ({ body }) => readTimes(body),
  venue: ({ ofNow }) => readVenue(ofNow),
}

/** Recognisers of a speech's fields. */
export const speechRecognisers: Recognisers<SpeechFields, SpeechContext> = {
  enumerations: ({ body }) => readEnumerations(body),
  meeting: ({ body, head, knowledge }) => readMeeting({ body: body.slice(0, 1), head, knowledge }),
  mentioned: ({ body, knowledge }) =>
    readDeedsOf(body, knowledge).mentioned.filter(({ value }) => value.office !== ''),
  phase: ({ head }) => readPhase({ body: [], head }),
  sections: ({ body }) => readSections(body),
}
