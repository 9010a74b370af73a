import type { KnownNames } from '../mentions/index.ts'
import type { Evidence } from './evidence.ts'
import type { Knowledge } from './knowledge.ts'
import type { Layout } from './layOut.ts'
import type { Paragraph, SourceSpan, Understood } from './manuscript.ts'
import type { DeedsOf } from './readDeedsOf.ts'
import type {
  AdoptedReading,
  AttendanceReading,
  ElectionReading,
  EnumerationReading,
  Many,
  MeetingIdentity,
  NamedPerson,
  ReportReading,
  SpeechReading,
} from './reading.ts'

import { nameConfidence } from '../mentions/index.ts'
import { confidenceOf } from './confidenceOf.ts'
import { isMixed } from './isMixed.ts'

/** What a document's values are weighed by. */
export type Weighing = Layout & {
  readonly deedsAbove?: DeedsOf
  readonly knowledge: Knowledge
}

type Find<T> = (value: Understood<T>) => readonly Evidence[]

/** Confidence of a recogniser below which its rule errs more often than others. */
const WEAK_RULE = 0.8
/** Confidence of a name that has no surname. */
const RARE_NAME = 0.6
/** Longest list of people behind the words that tell what they are. */
const LONGEST_LIST = 600
/** A name is looked for elsewhere so far into a text. */
const FARTHEST = 20_000

const linesOf = ({ body, captions, credits, head }: Layout): ReadonlyMap<number, Paragraph> =>
  new Map([...head, ...captions, ...credits, ...body].map((line) => [line.index, line]))

const namesIn = (people: Many<NamedPerson> = []): ReadonlySet<string> =>
  new Set(people.map(({ value }) => value.name))

/** Evidence of one document: what each value has in common with others, right or wrong. */
class Scale {
  private readonly about: readonly Evidence[]
  private readonly heads: ReadonlySet<number>
  private readonly lines: ReadonlyMap<number, Paragraph>
  private readonly names: KnownNames
  private readonly text: string
  private readonly weighing: Weighing

  constructor(weighing: Weighing) {
    const { body, head, knowledge } = weighing
    this.about = isMixed(weighing) ? ['mixed'] : []
    this.heads = new Set(head.map(({ index }) => index))
    this.lines = linesOf(weighing)
    this.names = knowledge.names
    this.text = [...head, ...body]
      .map(({ folded }) => folded)
      .join('\n')
      .slice(0, FARTHEST)
    this.weighing = weighing
  }

  /** Gives each value of a field its evidence and the confidence that goes with it. */
  weigh<T>(field: string, values: Many<T>, find: Find<T> = () => []): Many<T> {
    return values.map((value) => {
      const weak: readonly Evidence[] = value.confidence < WEAK_RULE ? ['weak'] : []
      const choice: readonly Evidence[] = (value.alternatives?.length ?? 0) > 0 ? ['choice'] : []
      const evidence = [
        ...new Set([...this.about, ...(value.evidence ?? []), ...weak, ...choice, ...find(value)]),
      ]
      return { ...value, confidence: confidenceOf(field, evidence), evidence }
    })
  }

  one<T>(
    field: string,
    value: Understood<T> | undefined,
    find?: Find<T>,
  ): Understood<T> | undefined {
    return value && this.weigh(field, [value], find)[0]
  }

  people(field: PeopleField, report: ReportReading): Many<NamedPerson> {
    const other = OTHER_PART[field]
    const part: Part = {
      above: namesIn(this.weighing.deedsAbove?.[field]),
      field,
      isSeveral: field === 'hosts' && report.hosts.length > 1,
      others: namesIn(other && report[other]),
    }
    return this.weigh(field, report[field], (person) => [
      ...this.ofName(person.value.name, person.confidence),
      ...evidenceIf(person.value.office !== '', 'office'),
      ...this.ofPart(person, part),
    ])
  }

  /** Evidence for somebody credited. */
  credited(name: string, { confidence, source }: Understood<unknown>): readonly Evidence[] {
    const goesOn = /\p{Script=Han}/u.test(this.characterAt(source.paragraph, source.end))
    return [...this.ofName(name, confidence), ...(goesOn ? (['cut'] as const) : [])]
  }

  private ofName(name: string, confidence: number): readonly Evidence[] {
    const first = this.text.indexOf(name)
    const isSeen = first >= 0 && this.text.indexOf(name, first + name.length) >= 0
    const isRare = Math.min(confidence, nameConfidence(name)) <= RARE_NAME
    return [
      ...(isRare ? (['rare'] as const) : []),
      ...(this.names.has(name) ? (['onRecord'] as const) : []),
      ...(isSeen ? (['seen'] as const) : []),
    ]
  }

  /** Whether the lines above the text give the part to the same people, and whether others have it, too. */
  private ofPart(
    { source, value: { name } }: Understood<NamedPerson>,
    { above, field, isSeveral, others }: Part,
  ): readonly Evidence[] {
    const isAbove = above.has(name)
    const isFromHead = this.heads.has(source.paragraph)
    return [
      ...evidenceIf(above.size > 0 && !isAbove, 'headOther'),
      ...evidenceIf(isAbove && !isFromHead, 'headToo'),
      ...evidenceIf(isFromHead, 'headOnly'),
      ...evidenceIf(others.has(name) || this.isOfChairs(field, source), 'apart'),
      ...evidenceIf(isSeveral, 'several'),
    ]
  }

  /** Whether somebody on the rostrum stands in a list that begins with executive chairs. */
  private isOfChairs(field: PeopleField, { paragraph, start }: SourceSpan): boolean {
    if (field !== 'attendees') return false
    const line = this.lines.get(paragraph)?.folded.slice(0, start) ?? ''
    return line.includes('执行主席', Math.max(line.lastIndexOf('。') + 1, start - LONGEST_LIST))
  }

  private characterAt(paragraph: number, offset: number): string {
    return this.lines.get(paragraph)?.folded.charAt(offset) ?? ''
  }
}

type PeopleField = Exclude<keyof DeedsOf, 'formalSpeakers'>

/** What is known of a part before its people are weighed. */
type Part = {
  /** Names to whom the lines above the text give it. */
  readonly above: ReadonlySet<string>
  readonly field: PeopleField
  readonly isSeveral: boolean
  /** Names of a part that is easily mistaken for it. */
  readonly others: ReadonlySet<string>
}

/** Part that is easily told of the wrong one of two. */
const OTHER_PART: Partial<Readonly<Record<PeopleField, PeopleField>>> = {
  attendees: 'executiveChairs',
  executiveChairs: 'attendees',
  hosts: 'speakers',
  speakers: 'hosts',
}

/** Weighs every value of a report. */
export function weighReport(report: ReportReading, weighing: Weighing): ReportReading {
  const scale = new Scale(weighing)
  const ofLine = lineEvidence(linesOf(weighing))
  const line = (field: string, value: Understood<string> | undefined) =>
    scale.one(field, value, ofLine)
  const [headline, kicker] = [line('headline', report.headline), line('kicker', report.kicker)]
  const people = (field: PeopleField) => scale.people(field, report)
  return {
    ...report,
    adopted: scale.weigh('adopted', report.adopted, ofAdopted),
    alsoPresent: people('alsoPresent'),
    attendance: scale.weigh('attendance', report.attendance, ofAttendance),
    attendees: people('attendees'),
    bylineRaw: scale.weigh('bylineRaw', report.bylineRaw),
    bylines: scale.weigh('bylines', report.bylines, (each) => scale.credited(each.value, each)),
    captions: scale.weigh('captions', report.captions),
    commitments: scale.weigh('commitments', report.commitments),
    correspondents: scale.weigh('correspondents', report.correspondents, (each) =>
      scale.credited(each.value.name, each),
    ),
    credits: scale.weigh('credits', report.credits, (each) => [
      ...scale.credited(each.value.name, each),
      // `文/甲` is a reporter's line, too.
      ...evidenceIf(each.value.role === 'writer', 'choice'),
    ]),
    dateline: scale.weigh('dateline', report.dateline),
    elections: scale.weigh('elections', report.elections, ofElection),
    enumerations: scale.weigh('enumerations', report.enumerations, ofEnumeration),
    executiveChairs: people('executiveChairs'),
    ...(headline && { headline }),
    hosts: people('hosts'),
    ...(kicker && { kicker }),
    meeting: scale.weigh('meeting', report.meeting, ofMeeting),
    oath: scale.weigh('oath', report.oath),
    observers: people('observers'),
    phase: scale.weigh('phase', report.phase),
    plenary: scale.weigh('plenary', report.plenary),
    pointer: scale.weigh('pointer', report.pointer),
    rostrum: scale.weigh('rostrum', report.rostrum),
    sections: scale.weigh('sections', report.sections),
    speakers: people('speakers'),
    subheads: scale.weigh('subheads', report.subheads, ofLine),
    times: scale.weigh('times', report.times),
    venue: scale.weigh('venue', report.venue, ofVenue),
  }
}

/** Weighs every value of a speech. */
export function weighSpeech(speech: SpeechReading, weighing: Weighing): SpeechReading {
  const scale = new Scale(weighing)
  const { agency, date, salutation, speaker, subtitle, title } = speech
  const one = <T>(field: string, value: Understood<T> | undefined) =>
    scale.one(`speech.${field}`, value)
  const weighed = {
    agency: one('agency', agency),
    date: one('date', date),
    salutation: one('salutation', salutation),
    speaker: one('speaker', speaker),
    subtitle: one('subtitle', subtitle),
    title: one('title', title),
  }
  return {
    ...speech,
    ...Object.fromEntries(Object.entries(weighed).filter(([, value]) => value !== undefined)),
    enumerations: scale.weigh('enumerations', speech.enumerations, ofEnumeration),
    meeting: scale.weigh('meeting', speech.meeting, ofMeeting),
    phase: scale.weigh('phase', speech.phase),
    sections: scale.weigh('sections', speech.sections),
  }
}

const evidenceIf = (is: boolean, evidence: Evidence): readonly Evidence[] => (is ? [evidence] : [])

const ofAdopted: Find<AdoptedReading> = ({ value: { title } }) => [
  ...evidenceIf(/^[《“]/u.test(title), 'marked'),
  ...evidenceIf(/下列|以下|如下|事项|有关|^.{0,4}$|^(?!关于)[^《]*[,，]/u.test(title), 'odd'),
]

const ofAttendance: Find<AttendanceReading> = ({ value: { absent, due, present } }) => {
  if (due === undefined || present === undefined) return ['weak']
  if (present > due) return ['unbalanced']
  if (absent === undefined) return []
  return due - absent === present ? ['balanced'] : ['unbalanced']
}

const ofElection: Find<ElectionReading> = ({ value: { elected, seats } }) => [
  ...evidenceIf(elected.length === 0 && seats === undefined, 'odd'),
  ...evidenceIf(
    elected.some((name) => nameConfidence(name) <= RARE_NAME),
    'rare',
  ),
]

const ofEnumeration: Find<EnumerationReading> = ({ value: { count, items } }) =>
  count === items ? ['balanced'] : ['unbalanced']

const ofMeeting: Find<MeetingIdentity> = ({ value: { name, region, session, term } }) => [
  ...evidenceIf(
    /^[\d年月日号一二三四五六七八九十零〇我本这]|主持|召开|出席|举行/u.test(name),
    'odd',
  ),
  ...evidenceIf(region === '' && (term ?? session) !== undefined, 'rare'),
]

/** Last words of places where meetings are held. */
const PLACE =
  /(?:中心|堂|院|场|室|厅|厦|楼|馆|店|校|宫|园|站|村|社区|部|基地|广场|党校|机关|委|会|所|处|镇|县|市|区)$/u

const ofVenue: Find<string> = ({ value }) => evidenceIf(!PLACE.test(value), 'odd')

/** Evidence for a line above the text: a style marks it, or it has what such lines do not have. */
const lineEvidence =
  (lines: ReadonlyMap<number, Paragraph>): Find<string> =>
  ({ source, value }) => {
    const line = lines.get(source.paragraph)
    return [
      ...evidenceIf(line?.heading !== undefined || line?.bold === true, 'marked'),
      ...evidenceIf(/\p{Script=Han}\s+\p{Script=Han}/u.test(value), 'several'),
      ...evidenceIf(/[:：]|摄|记者|责编|版式|\s\p{Script=Han}$/u.test(value), 'odd'),
    ]
  }
