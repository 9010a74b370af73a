/** State of a document for a window that has it open. Instants are ISO 8601. */
export type Presence = {
  /** Newest version; null for a document that was never saved. */
  readonly newest: null | {
    readonly savedAt: string
    readonly savedBy: null | string
    readonly version: string
  }
  /** Other windows with the document open, the earliest first. */
  readonly others: readonly {
    readonly isUnsaved: boolean
    /** Whether the other window belongs to the user. */
    readonly isYou: boolean
    readonly name: string
    readonly since: string
  }[]
}
