import type { TextRange } from '../text/textRange.ts'

/** A paragraph as it arrived. `heading` 1 is the largest; hints come from styles or Markdown. */
export type ManuscriptParagraph = {
  readonly bold?: boolean
  readonly centred?: boolean
  readonly heading?: number
  /** It stands in a table: it is no page number, and nothing runs on from it into the next cell. */
  readonly isCell?: boolean
  /** It stood between two halves of a sentence: set where these are put together. */
  readonly isPageNumber?: boolean
  readonly text: string
}

/**
 * Where in the manuscript something is said: a range of the text of paragraph number `paragraph`, counted from
 * 0, **after** repair (`ManuscriptReading.paragraphs`).
 */
export type SourceSpan = TextRange & { readonly paragraph: number }

/** What the importer took something for, where it read it, and how sure it is (0 to 1). */
export type Understood<T> = {
  readonly confidence: number
  readonly source: SourceSpan
  readonly value: T
}

/** Two halves of one sentence that arrived as two paragraphs. */
export type Join = {
  /** Numbers of the two halves among the paragraphs as received. */
  readonly from: number
  readonly to: number
  /** Where the seam is now. */
  readonly paragraph: number
  readonly position: number
  /** Up to 12 code units on either side of the seam, for the editor to judge by. */
  readonly after: string
  readonly before: string
}

/** What a line is, judged by itself and its neighbours. */
export type ParagraphKind =
  | 'caption'
  | 'credit'
  | 'date'
  | 'furniture'
  | 'heading'
  | 'name'
  | 'number'
  | 'numbered'
  | 'salutation'
  | 'subtitle'
  | 'text'

/** A paragraph under reading. `folded` is `text` with width folded: same length, same offsets. */
export type Paragraph = ManuscriptParagraph & {
  readonly folded: string
  /** Its number after repair. */
  readonly index: number
  readonly kind: ParagraphKind
}
