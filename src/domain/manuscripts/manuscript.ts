import type { TextRange } from '../text/textRange.ts'
import type { Evidence } from './evidence.ts'

/** Place of a cell, each counted from 0: the table in its document, the row, and the first of its columns of the grid. */
export type TableCell = { readonly column: number; readonly row: number; readonly table: number }

/** Place of an item in its list, outermost level 0, and its number as printed: `一、`, `（2）`. The text begins with it. */
export type ListItem = { readonly level: number; readonly number: string }

/** Paragraph as received. `heading` 1 is the largest; hints come from styles or Markdown. */
export type ManuscriptParagraph = {
  readonly bold?: boolean
  /** Set for what stands in a table: no page number, and never continued in the next cell. */
  readonly cell?: TableCell
  readonly centred?: boolean
  readonly heading?: number
  /** Whether it is the words of a picture, by its style or its place. */
  readonly isCaption?: boolean
  /** Whether it stood between two halves of a sentence; set when they are joined. */
  readonly isPageNumber?: boolean
  readonly list?: ListItem
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
  /** What speaks for it and against it: see `evidence.ts`. */
  readonly evidence?: readonly Evidence[]
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
