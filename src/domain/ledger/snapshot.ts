import type { Language } from '../language/language.ts'

/**
 * Snapshot of a document in the ledger, complete in itself: a reader's page is rendered from one snapshot and nothing
 * else. Names, offices and credits are the words of the day of the release.
 *
 * Absent values are left out or empty (`[]`), never null. Days are `YYYY-MM-DD` in the newsroom's time zone, instants
 * ISO 8601 in UTC.
 */
export type Snapshot =
  | CorrectionSnapshot
  | MeetingSnapshot
  | PersonSnapshot
  | PictureSnapshot
  | ReporterSnapshot
  | ReportSnapshot
  | SectionSnapshot
  | SiteSnapshot
  | SpeechSnapshot

export type SnapshotKind = Snapshot['kind']

/** Key of a document, `collection:id`, as in `people:0198…`; it does not tell whether the document is public. */
export type DocumentKey = string

/** Reference to another document by its printed name, which stands even when that document is not public (yet). */
export type Reference = { readonly key?: DocumentKey; readonly label: string }

/** Person as printed: name, and the office held that day where the desk prints one. */
export type PersonReference = Reference & { readonly office?: string }

/** Picture with every size that exists, smallest first. `src` are paths on this site. */
export type Picture = {
  readonly alt: string
  readonly caption?: string
  readonly credit?: string
  readonly height: number
  readonly key: DocumentKey
  readonly sizes: readonly {
    readonly height: number
    readonly src: string
    readonly width: number
  }[]
  readonly src: string
  readonly width: number
}

/** A section of a long text. `anchor` is the `id` of its heading in `bodyHtml`. */
export type TextSection = {
  readonly anchor: string
  readonly heading: string
  readonly level: 1 | 2
  /** As printed, `一、` or `（二）`; empty when the heading has none. */
  readonly numeral: string
}

/** Field that the host app added to a collection; dates are ISO 8601 in UTC. */
export type AddedField = {
  readonly isSearchable: boolean
  readonly name: string
  readonly value: boolean | number | readonly string[] | string
}

type Base = {
  /** Fields of the host app, in the order of its form; absent where it has none. */
  readonly added?: readonly AddedField[]
  readonly key: DocumentKey
  readonly path: string
  /** Keys of the documents this one refers to, for lists of what belongs together. */
  readonly related: readonly DocumentKey[]
  /** Plain text, at most 120 characters, for lists and search engines. */
  readonly summary: string
  readonly title: string
}

export type Genre = 'brief' | 'commentary' | 'feature' | 'news' | 'notice' | 'photo'

export type ReportSnapshot = Base & {
  readonly bodyHtml: string
  readonly bylines: readonly Reference[]
  readonly correspondents: readonly { readonly affiliation?: string; readonly name: string }[]
  /** As printed at the head of the text, `本报讯` or `新华社北京1月9日电`; the byline is not in it. */
  readonly dateline?: string
  readonly date: string
  readonly genre: Genre
  readonly keywords: readonly string[]
  readonly kicker?: string
  readonly kind: 'report'
  readonly leadHtml?: string
  readonly meeting?: Reference
  readonly people: readonly Reference[]
  readonly photographers: readonly Reference[]
  readonly pictures: readonly Picture[]
  /** Where it was written, `临渡`; a dateline may name no place. */
  readonly place?: string
  readonly print?: { readonly date?: string; readonly page?: string; readonly pageName?: string }
  readonly proofreader?: string
  readonly responsibleEditor?: string
  readonly section?: Reference & { readonly path: string }
  readonly sitting?: string
  readonly source?: {
    readonly author?: string
    readonly headline?: string
    readonly name: string
    readonly url?: string
  }
  readonly speeches: readonly Reference[]
  readonly subheads: readonly string[]
}

export type SpeechSnapshot = Base & {
  readonly bodyHtml: string
  /** Characters of the text without white space. */
  readonly characters: number
  readonly completeness: 'abridged' | 'excerpt' | 'full'
  readonly date: string
  readonly kind: 'speech'
  readonly meeting?: Reference
  readonly occasion?: string
  readonly pictures: readonly Picture[]
  readonly salutation?: string
  readonly sections: readonly TextSection[]
  readonly sitting?: string
  readonly speaker: PersonReference
}

export type SittingPhase =
  'closing' | 'opening' | 'plenary' | 'preparatory' | 'presidium' | 'single'

export type Attendance = {
  readonly absent?: number
  readonly due?: number
  readonly leave?: number
  /** People who sat in without a vote. */
  readonly observers?: number
  readonly present?: number
  readonly quorum: 'half' | 'none' | 'twoThirds'
  /** Whether the record says that the quorum held; absent when it says nothing. */
  readonly quorumHeld?: boolean
  /** What is counted, `代表` or `委员`. */
  readonly unit: string
}

export type AdoptedItem = {
  readonly abstained?: number
  readonly against?: number
  readonly for?: number
  readonly kind: 'decision' | 'list' | 'other' | 'resolution' | 'rules'
  readonly method?: 'ballot' | 'electronic' | 'hands' | 'other'
  readonly outcome: 'adopted' | 'rejected'
  readonly title: string
}

export type Election = {
  readonly elected: readonly Reference[]
  readonly kind: 'appointment' | 'byElection' | 'election'
  readonly oath: boolean
  readonly organ?: string
  readonly post: string
  readonly seats?: number
}

export type SittingSnapshot = {
  readonly adopted: readonly AdoptedItem[]
  readonly agenda: readonly string[]
  readonly anchor: string
  readonly attendance?: Attendance
  readonly attendees: readonly PersonReference[]
  readonly elections: readonly Election[]
  readonly endsAt?: string
  readonly executiveChairs: readonly PersonReference[]
  readonly hosts: readonly PersonReference[]
  /** `第三次全体会议（闭幕）`, made from phase and number. */
  readonly label: string
  readonly phase: SittingPhase
  readonly presidium: readonly Reference[]
  /** Who else sat on the rostrum, as printed: groups rather than names. */
  readonly rostrum?: string
  readonly startsAt?: string
  readonly venue?: string
}

export type MeetingSnapshot = Base & {
  readonly commitments: readonly {
    readonly progress?: string
    readonly status: 'delayed' | 'done' | 'underway'
    readonly title: string
    readonly votes?: number
  }[]
  readonly endDate?: string
  readonly kind: 'meeting'
  /** Language of the record; absent: Chinese. */
  readonly language?: Language
  readonly name: string
  readonly organ: string
  readonly region?: string
  readonly session?: number
  readonly shortName?: string
  readonly sittings: readonly SittingSnapshot[]
  readonly startDate?: string
  readonly term?: number
  /** Zone of the clock that the record is told by, an IANA name; absent: China's. */
  readonly timeZone?: string
}

export type ReporterSnapshot = Base & {
  readonly beats: readonly string[]
  readonly biography?: string
  readonly desk?: string
  readonly from?: string
  readonly kind: 'reporter'
  readonly name: string
  readonly photo?: Picture
  readonly pinyin?: string
  readonly pressCard?: string
  readonly to?: string
}

export type PersonSnapshot = Base & {
  readonly biography?: string
  readonly kind: 'person'
  readonly name: string
  readonly offices: readonly {
    readonly from?: string
    readonly organisation: string
    readonly title: string
    readonly to?: string
  }[]
  readonly photo?: Picture
  readonly pinyin?: string
}

export type SectionSnapshot = Base & {
  readonly description?: string
  readonly kind: 'section'
  readonly order: number
}

export type PictureSnapshot = Base & {
  readonly files: readonly { readonly filename: string; readonly mimeType: string }[]
  readonly kind: 'picture'
  readonly picture: Picture
}

export type CorrectionSeverity = 'clarification' | 'correction' | 'serious'

/** Correction of a released document: what was wrong, and what is right. `target` is what it corrects. */
export type CorrectionSnapshot = Base & {
  readonly date: string
  readonly kind: 'correction'
  readonly passage?: string
  /** Where the paper prints the correction: in its next issue. */
  readonly print?: { readonly date?: string; readonly page?: string }
  readonly right: string
  readonly severity: CorrectionSeverity
  readonly target?: Reference & { readonly path: string }
  readonly wrong: string
}

/** Texts of the site: masthead, footer, front page. */
export type SiteSnapshot = Base & {
  readonly contact: { readonly address?: string; readonly email?: string; readonly phone?: string }
  readonly description?: string
  /** Present where pages carry the tags of the guideline for government sites. */
  readonly governmentTags?: { readonly siteCode?: string }
  readonly kind: 'site'
  /** Reports that lead the front page, in order; those that are not live are skipped. */
  readonly lead: readonly DocumentKey[]
  readonly licences: {
    readonly icp?: string
    readonly news?: string
    readonly publicSecurity?: string
  }
  /** Language of the site; absent from what was released before there was a choice: Chinese. */
  readonly language?: Language
  /** Meeting that leads the front page while it sits; skipped when it is not live. */
  readonly leadMeeting?: DocumentKey
  readonly motto?: string
  readonly name: string
  readonly nameLatin?: string
  readonly publisher?: string
  readonly timeZone: string
}

/** Card of a document in lists: made from its snapshot at release, stored beside it. */
export type Card = {
  readonly bylines?: readonly string[]
  readonly date?: string
  readonly genre?: Genre
  readonly key: DocumentKey
  readonly kicker?: string
  readonly kind: SnapshotKind
  /** Name in labels: of a person, a section. */
  readonly label: string
  readonly office?: string
  readonly path: string
  readonly picture?: Picture
  readonly releasedAt: string
  readonly section?: { readonly label: string; readonly path: string }
  readonly speaker?: string
  readonly subhead?: string
  readonly summary: string
  readonly title: string
}
