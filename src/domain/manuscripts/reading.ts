import type { CreditRole } from '../mentions/index.ts'
import type { Join, ManuscriptParagraph, ParagraphKind, Piece, Understood } from './manuscript.ts'

/** Person as the text introduces them; `office` as printed, empty when there is none. */
export type NamedPerson = { readonly name: string; readonly office: string }

export type MeetingOrgan =
  | 'congress'
  | 'cppcc'
  | 'government'
  | 'other'
  | 'party'
  | 'presidium'
  | 'standingCommittee'
  | 'teachersCongress'
  | 'union'
  | 'workConference'

export type MeetingLevel =
  'city' | 'county' | 'district' | 'national' | 'province' | 'school' | 'town'

export type MeetingPhase = 'closing' | 'opening' | 'other' | 'plenary' | 'preparatory'

export type MeetingIdentity = {
  readonly level?: MeetingLevel
  /** As printed. */
  readonly name: string
  readonly organ: MeetingOrgan
  /** As printed before the ordinals, `青浦市澄湖区` or `省`; empty when nothing is. */
  readonly region: string
  readonly session?: number
  /** Name in the headline, when that is shorter: `区十一届人大四次会议`. */
  readonly shortName?: string
  readonly term?: number
}

export type DatelineReading = {
  /** As printed, `新华社`, `棠浦网`; absent for the paper's own copy. */
  readonly agency?: string
  /** Truncated ISO 8601: `2024-01-06`, `--01-06`, `---06`. */
  readonly date?: string
  readonly place?: string
  readonly raw?: string
  /** `YYYY-MM-DD`, when the filing date or a date elsewhere in the manuscript settles it. */
  readonly resolved?: string
}

export type AttendanceReading = {
  readonly absent?: number
  readonly due?: number
  readonly present?: number
  readonly quorumStated: boolean
  readonly raw: string
  /** Counted people: `代表`, `委员`. */
  readonly unit?: string
}

export type AdoptedKind = 'decision' | 'list' | 'other' | 'resolution' | 'rules'
export type AdoptedReading = {
  readonly kind: AdoptedKind
  readonly method?: 'ballot' | 'electronic' | 'hands' | 'other'
  readonly title: string
}

export type ElectionReading = {
  readonly elected: readonly string[]
  readonly kind: 'byElection' | 'election'
  readonly post?: string
  /** As printed, from the verb on. */
  readonly raw: string
  readonly seats?: number
}

export type CommitmentReading = {
  readonly count?: number
  readonly title: string
  readonly year?: number
}

export type EnumerationReading = {
  readonly announced: string
  readonly count: number
  readonly items: number
}

export type CreditReading = { readonly name: string; readonly role: CreditRole }

export type SectionReading = {
  /** The first sentence, without numeral and full stop. */
  readonly heading: string
  readonly level: number
  /** As printed, `一、` or `(二)`. */
  readonly numeral: string
}

export type Many<T> = readonly Understood<T>[]

/** Fields of a report, about itself and the meeting. One key, one recogniser: see `recognisers.ts`. */
export type ReportFields = {
  readonly adopted: Many<AdoptedReading>
  /** People whom a list after the proceedings adds: `在主席台就座的还有：…`. */
  readonly alsoPresent: Many<NamedPerson>
  readonly attendance: Many<AttendanceReading>
  /** Rows of a table that counts who came, each as its cells are printed. */
  readonly attendanceTable: Many<readonly string[]>
  readonly attendees: Many<NamedPerson>
  readonly bylines: Many<string>
  readonly bylineRaw: Many<string>
  /** Words under pictures, as printed. */
  readonly captions: Many<string>
  readonly commitments: Many<CommitmentReading>
  readonly correspondents: Many<{ readonly affiliation: string; readonly name: string }>
  readonly credits: Many<CreditReading>
  readonly dateline: Many<DatelineReading>
  readonly elections: Many<ElectionReading>
  readonly enumerations: Many<EnumerationReading>
  readonly executiveChairs: Many<NamedPerson>
  readonly hosts: Many<NamedPerson>
  readonly meeting: Many<MeetingIdentity>
  /** Everybody whom the text names, in any part or in none: no draft is made of a mention. */
  readonly mentioned: Many<NamedPerson>
  /** Statement that the elected took the oath. */
  readonly oath: Many<string>
  readonly observers: Many<NamedPerson>
  readonly phase: Many<MeetingPhase>
  readonly plenary: Many<number>
  /** `本报讯…(讲话全文另发)`: the report promises a speech. */
  readonly pointer: Many<string>
  /** Groups on the rostrum, as printed. */
  readonly rostrum: Many<string>
  /** Headings between the paragraphs: no draft is made of them, they stay where they are in the text. */
  readonly sections: Many<SectionReading>
  readonly speakers: Many<NamedPerson>
  readonly times: Many<{ readonly kind: 'end' | 'start'; readonly time: string }>
  readonly venue: Many<string>
}

export type ReportHead = {
  readonly headline?: Understood<string>
  readonly kicker?: Understood<string>
  readonly subheads: Many<string>
}

export type ReportReading = ReportFields &
  ReportHead & {
    /** Numbers of the paragraphs of the body, in order. */
    readonly body: readonly number[]
  }

/** Fields of a speech. One key, one recogniser: see `recognisers.ts`. */
export type SpeechFields = {
  readonly enumerations: Many<EnumerationReading>
  readonly meeting: Many<MeetingIdentity>
  /** Everybody whom the speech names. */
  readonly mentioned: Many<NamedPerson>
  readonly phase: Many<MeetingPhase>
  readonly sections: Many<SectionReading>
}

export type SpeechHead = {
  readonly agency?: Understood<string>
  /** `YYYY-MM-DD`. */
  readonly date?: Understood<string>
  readonly salutation?: Understood<string>
  readonly speaker?: Understood<NamedPerson>
  readonly subtitle?: Understood<string>
  readonly title?: Understood<string>
}

export type SpeechReading = SpeechFields & SpeechHead & { readonly body: readonly number[] }

/** One item of a manuscript: a report, a speech, or a report with the speech after it. */
export type ItemReading = {
  readonly kind: 'both' | 'report' | 'speech' | 'unknown'
  /** People with their offices, each name once, with its fullest office. */
  readonly officials: Many<NamedPerson>
  readonly report?: ReportReading
  readonly speech?: SpeechReading
  /** Number of the received paragraph with which it begins, by which it is known however often it is read. */
  readonly start: number
}

/** Everything that was read from one manuscript: its first item, and the others. None of its text is lost: see `received`. */
export type ManuscriptReading = ItemReading & {
  readonly joins: readonly Join[]
  /** Kinds of `paragraphs`, by themselves and their neighbours. */
  readonly kinds: readonly ParagraphKind[]
  /** Lines that went into no document, for editors to check. */
  readonly leftOut: Many<string>
  readonly others: readonly ItemReading[]
  /** Paragraphs after repair, into which spans point. */
  readonly paragraphs: readonly ManuscriptParagraph[]
  /** Of each of `paragraphs`, the received characters that it is made of, in order. */
  readonly pieces: readonly (readonly Piece[])[]
  /** Paragraphs exactly as received. */
  readonly received: readonly ManuscriptParagraph[]
}
