import type { Decision } from './decisions.ts'
import type { SourceSpan } from './manuscript.ts'
import type { ManuscriptState } from './outcome.ts'
import type { ItemReading } from './reading.ts'

/** Value of a field as the desk shows it. */
export type SheetValue = {
  /** Other readings of the same words, best first: choosing one is a correction. */
  readonly alternatives: readonly { readonly text: string; readonly value: unknown }[]
  /** 0 to 1; 1 for what an editor decided. */
  readonly confidence: number
  /** `read` by the reader, `accepted` or `corrected` by an editor, `removed` by one: shown struck. */
  readonly state: 'accepted' | 'corrected' | 'read' | 'removed'
  /** Where it stands in `ManuscriptSheet.paragraphs`; empty for what an editor typed. */
  readonly spans: readonly SourceSpan[]
  /** In words, as an editor reads and types it. */
  readonly text: string
  /** As the reading holds it: what `accept` and `correct` name. */
  readonly value: unknown
}

/** How a field is typed: see `sheetFields`. */
export type SheetFieldKind =
  | 'attendance'
  | 'choice'
  | 'commitment'
  | 'correspondent'
  | 'credit'
  | 'date'
  | 'dateline'
  | 'election'
  | 'enumeration'
  | 'line'
  | 'meeting'
  | 'number'
  | 'person'
  | 'time'
  | 'title'

/** Field of an item; the message `manuscript.fields.<name>` is its label. */
export type SheetField = {
  readonly document: 'report' | 'speech'
  /** Keys of the choices of a `choice`. */
  readonly choices?: readonly string[]
  readonly isMany: boolean
  /** `report.headline`: what a decision names. */
  readonly key: string
  readonly kind: SheetFieldKind
  readonly name: string
  readonly values: readonly SheetValue[]
}

/** Somebody on record whom a name may mean. */
export type SheetCandidate = {
  readonly id: string
  readonly name: string
  readonly offices: readonly string[]
}

/** Somebody whom an item names, and who that is. */
export type SheetPerson = {
  readonly candidates: readonly SheetCandidate[]
  /** `known`: one on record, `chosen`; `new`: nobody on record; `ask`: an editor has to say. */
  readonly is: 'ask' | 'known' | 'new'
  readonly chosen?: string
  readonly isDecided: boolean
  readonly kind: 'person' | 'reporter'
  readonly name: string
  /** As printed. */
  readonly office: string
  /** Why it is asked or told: key of `manuscript.match.<why>`. */
  readonly why?: 'namesake' | 'officeChanged' | 'oneCharacterOff' | 'otherRegister'
  readonly spans: readonly SourceSpan[]
}

export type SheetMeeting = {
  readonly candidates: readonly { readonly id: string; readonly name: string }[]
  readonly chosen?: string
  readonly is: 'ask' | 'known' | 'new'
  readonly isDecided: boolean
  readonly name: string
}

export type SheetItem = {
  readonly fields: readonly SheetField[]
  readonly kind: ItemReading['kind']
  readonly meeting?: SheetMeeting
  readonly people: readonly SheetPerson[]
  /** Paragraphs of the text of the report and of the speech. */
  readonly body: readonly number[]
  /** Number of the received paragraph with which it begins: `Decision.item`. */
  readonly start: number
  readonly title: string
}

/** Change of the received characters by which a text keeps the rules of print (GB/T 15834, 15835). */
export type PunctuationChange = {
  readonly from: string
  readonly isTaken: boolean
  /** `<received paragraph>:<offset>`. */
  readonly key: string
  /** Where it stands in `paragraphs`. */
  readonly span: SourceSpan
  readonly to: string
}

/** Decision that a newer reading no longer agrees with: it is kept and shown. */
export type SheetConflict = {
  readonly decision: Decision
  /** Whether it stands beside the newer reading; otherwise the manuscript has no more what it is about. */
  readonly isApplied: boolean
  /** What the newer reading has in its place. */
  readonly nowText: string
}

/** Something of the file that is no text of it: a comment, a note, a change. */
export type SheetNote = {
  readonly by?: string
  readonly kind: 'chart' | 'comment' | 'deletion' | 'endnote' | 'footnote' | 'insertion' | 'move'
  readonly paragraph: number
  readonly text: string
}

/** How a manuscript came, and what came with it. */
export type SheetArrival = {
  /** Pictures that came beside the file, drafts of their own. */
  readonly enclosed: readonly {
    readonly id: string
    readonly title: string
    /** Of a small one, served to staff. */
    readonly url?: string
  }[]
  /** Whether the address that sent it belongs to no account. */
  readonly isStranger: boolean
  /** What was written beside it, and which attachments were not taken in; empty when it came without a letter. */
  readonly letter: string
}

/** Everything that the desk shows of one manuscript: the answer of `GET /newsroom/manuscripts/sheet`. */
export type ManuscriptSheet = {
  readonly arrival: SheetArrival
  readonly conflicts: readonly SheetConflict[]
  readonly decisions: readonly Decision[]
  readonly file: { readonly name: string; readonly url: string }
  readonly items: readonly SheetItem[]
  readonly joins: readonly { readonly paragraph: number; readonly position: number }[]
  readonly mayDecide: boolean
  readonly notes: readonly SheetNote[]
  /** After repair; spans point into them. `received` is the number of the first received paragraph in it. */
  readonly paragraphs: readonly {
    readonly cell?: { readonly column: number; readonly row: number; readonly table: number }
    readonly heading?: number
    readonly received: number
    readonly text: string
  }[]
  readonly pictures: readonly {
    readonly caption: string
    /** Whether the file shows only a part of it. */
    readonly isCropped?: boolean
    readonly paragraph: number
    /** Served to staff only. */
    readonly url: string
  }[]
  readonly punctuation: readonly PunctuationChange[]
  /** What went into no field and no text: shown, so that nothing gets lost. */
  readonly residue: readonly (SourceSpan & { readonly text: string })[]
  /** Number of decisions that this sheet holds: a write states it, and is refused with the newer sheet otherwise. */
  readonly revision: number
  readonly sender: string
  readonly state: ManuscriptState
  readonly title: string
}

/** Row of the queue. */
export type QueuedManuscript = {
  /** Share of the read values that are doubtful, and of people to be asked for. */
  readonly doubtful: number
  readonly id: string
  readonly isStranger: boolean
  readonly items: number
  readonly outcome: ManuscriptState['outcome']
  readonly receivedAt: string
  readonly sender: string
  readonly title: string
}
