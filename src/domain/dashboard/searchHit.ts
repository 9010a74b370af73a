import type { MarkedRun } from '../search/highlight.ts'

/** What readers have of a text: nothing, this very text, an earlier one, or word that it was withdrawn. */
export type PublicState = 'changed' | 'draft' | 'live' | 'withdrawn'

/** A text of the newsroom that was found, draft or not. */
export type FoundText = {
  readonly collection: string
  readonly excerpt: readonly MarkedRun[]
  readonly id: string
  /** ISO 8601. */
  readonly savedAt: string
  readonly state: PublicState
  readonly title: readonly MarkedRun[]
}

export type FoundTexts = {
  /** Whether there is more than is shown. */
  readonly hasMore: boolean
  readonly texts: readonly FoundText[]
}
