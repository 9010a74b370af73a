/** A person as the text prints them. Without the key `office` nobody judges the office: lists whose office may belong to one or all. */
export type TruePerson = { readonly name: string; readonly office?: string | null }

type TrueEnumeration = {
  readonly announced: string
  readonly count: number
  readonly items: number
}

/** What a reader might take and must not: the value, and the field it would go to. */
export type Decoy = { readonly field: string; readonly value: string }

/** What one document states: a record of `truth.json`, under construction. Its form: docs/reference/truth.schema.json. */
export type Truth = {
  agency: string | null
  attendance: Readonly<Record<'absent' | 'due' | 'present' | 'unit', number | string | null>> | null
  attendanceTable: (readonly string[])[]
  attendees: string[]
  body: string | null
  bylineRaw: string | null
  captions: string[]
  congressOrdinal: number | null
  correspondents: string[]
  dateline: { date: string | null; place: string | null; raw: string | null }
  decoys: Decoy[]
  elections: string[]
  enumerations: TrueEnumeration[]
  executiveChairs: string[]
  headline: string | null
  host: string[]
  kicker: string | null
  kind: 'report' | 'speech' | 'both'
  level: string | null
  meetingName: string | null
  meetingPhase: string | null
  observers: string[]
  otherCredits: Record<string, string[]>
  paragraphBreaks: { readonly after: string; readonly before: string }[]
  people: TruePerson[]
  plenaryOrdinal: number | null
  reporters: string[]
  resolutions: string[]
  salutation: string | null
  sectionHeadings: string[]
  sessionOrdinal: number | null
  speakers: string[]
  speechDate: string | null
  speechHeadline: string | null
  subhead: string | null
  subsectionHeadings: string[]
  venue: string | null
}

export const emptyTruth = (): Truth => ({
  agency: null,
  attendance: null,
  attendanceTable: [],
  attendees: [],
  body: null,
  bylineRaw: null,
  captions: [],
  congressOrdinal: null,
  correspondents: [],
  dateline: { date: null, place: null, raw: null },
  decoys: [],
  elections: [],
  enumerations: [],
  executiveChairs: [],
  headline: null,
  host: [],
  kicker: null,
  kind: 'report',
  level: null,
  meetingName: null,
  meetingPhase: null,
  observers: [],
  otherCredits: {},
  paragraphBreaks: [],
  people: [],
  plenaryOrdinal: null,
  reporters: [],
  resolutions: [],
  salutation: null,
  sectionHeadings: [],
  sessionOrdinal: null,
  speakers: [],
  speechDate: null,
  speechHeadline: null,
  subhead: null,
  subsectionHeadings: [],
  venue: null,
})
