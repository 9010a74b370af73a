/** What a window is told that has a document open. Instants are ISO 8601. */
export type Presence = {
  /** The newest version; none of a document that was never saved. */
  readonly newest: null | {
    readonly savedAt: string
    readonly savedBy: null | string
    readonly version: string
  }
  /** Other windows that have it open, the earliest first. */
  readonly others: readonly {
    readonly isUnsaved: boolean
    /** The same person, in another window. */
    readonly isYou: boolean
    readonly name: string
    readonly since: string
  }[]
}
