import type { TextRange } from '../text/textRange.ts'

/** Paragraph as received. `heading` 1 is the largest; hints come from styles or Markdown. */
export type ManuscriptParagraph = {
  readonly bold?: boolean
  readonly centred?: boolean
  readonly heading?: number
  /** Whether it is a cell of a table: no page number, and never continued in the next cell. */
  readonly isCell?: boolean
  /** Whether it stood between two halves of a sentence; set when they are joined. */
  readonly isPageNumber?: boolean
  readonly text: string
}

/**
 * Place in a manuscript: a range in the text of paragraph number `paragraph`, counted from 0, **after** repair (`ManuscriptReading.paragraphs`).
 */
export type SourceSpan = TextRange & { readonly paragraph: number }

/** Value that the importer read, with its source and confidence. */
export type Understood<T> = {
  /** Other readings of the same words, best first; absent where the reader had no choice. */
  readonly alternatives?: readonly T[]
  /** Share of such values that are right, 0 to 1: see `weigh`. */
  readonly confidence: number
  readonly source: SourceSpan
  readonly value: T
}

/** Run of characters of a received paragraph in a repaired one: `start` in the repaired text, `from` in the received. */
export type Piece = TextRange & { readonly from: number; readonly received: number }

/** Join of two paragraphs that were halves of one sentence. */
export type Join = {
  /** Numbers of the two halves among the paragraphs as received. */
  readonly from: number
  readonly to: number
  /** Number of the joined paragraph. */
  readonly paragraph: number
  readonly position: number
  /** Up to 12 code units on either side of the join, for the editor to judge. */
  readonly after: string
  readonly before: string
}

/** Kind of a line, by itself and its neighbours. */
export type ParagraphKind =
  | 'caption'
  | 'credit'
  | 'date'
  | 'furniture'
  | 'heading'
  /** A key and its value: `地点：区会议中心`. */
  | 'keyed'
  | 'name'
  | 'number'
  | 'numbered'
  | 'salutation'
  | 'subtitle'
  | 'text'

/** Paragraph being read. `folded` is `text` with width folded: same length, same offsets. */
export type Paragraph = ManuscriptParagraph & {
  readonly folded: string
  /** Its number after repair. */
  readonly index: number
  readonly kind: ParagraphKind
}
