/**
 * One decision of an editor about a reading. Decisions are kept in order beside the original and are applied to every
 * reading of it, so that a better reader never undoes them.
 *
 * `item` is the number of the received paragraph with which the item begins; `field` a name in `sheetFields`.
 */
export type Decision = DecisionAct & {
  /** Instant. */
  readonly at: string
  /** Name of the editor. */
  readonly by: string
}

export type DecisionAct =
  /** A value is right as it was read. */
  | {
      readonly act: 'accept'
      readonly field: string
      readonly item: number
      readonly value: unknown
    }
  /** A value is another: `from` null where nothing was read, `to` null where nothing is to stand. */
  | {
      readonly act: 'correct'
      readonly field: string
      readonly from: unknown
      readonly item: number
      readonly to: unknown
    }
  /** Somebody named is this one on record; `to` null: a new one. */
  | {
      readonly act: 'identify'
      readonly item: number
      readonly kind: 'person' | 'reporter'
      readonly name: string
      readonly to: string | null
    }
  /** The meeting is this one on record; `to` null: a new one. */
  | { readonly act: 'identifyMeeting'; readonly item: number; readonly to: string | null }
  /** The item that begins with this paragraph continues the one before. */
  | { readonly act: 'joinItem'; readonly item: number }
  /** An item of its own begins with this received paragraph. */
  | { readonly act: 'splitItem'; readonly item: number }
  /** A change of punctuation that the reader made is taken back, or made again. `at` as in `PunctuationChange.key`. */
  | { readonly act: 'punctuate'; readonly change: string; readonly isTaken: boolean }
