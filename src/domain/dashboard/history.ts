/** Something that happened to a document. Instants are ISO 8601. */
export type HistoryEntry = {
  readonly at: string
  /** Somebody's own words: an opinion, a reason. */
  readonly detail?: string
  /** The content it was about: SHA-256, hexadecimal. */
  readonly hash?: string
  readonly id: string
  readonly kind: 'change' | 'publication' | 'release' | 'signature'
  readonly round?: number
  readonly standsInFor?: string
  readonly tone: 'bad' | 'good' | 'plain'
  /** What happened, in the reader's language. */
  readonly what: string
  readonly who?: string
}

export type History = {
  readonly entries: readonly HistoryEntry[]
}

/** Newest first; what happened in one instant keeps the order in which it came. */
export const inOrder = (entries: readonly HistoryEntry[]): readonly HistoryEntry[] =>
  entries.toSorted((a, b) => (a.at === b.at ? 0 : a.at < b.at ? 1 : -1))
