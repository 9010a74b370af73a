/** Somebody on record. */
export type RegisteredPerson = {
  readonly id: string
  readonly name: string
  /** Offices on record, newest first: `澄湖区人大常委会主任`. */
  readonly offices: readonly string[]
}

/** Meeting on record. */
export type RegisteredMeeting = {
  readonly id: string
  readonly name: string
  /** As in the meeting's record: see `src/domain/ledger/organs.ts`. */
  readonly organ: string
  readonly region: string
  readonly session?: number
  readonly shortName?: string
  readonly term?: number
}

/**
 * What the newsroom has on record of those whom a manuscript may name. Handed to the reader as evidence: it confirms
 * where a name begins and ends, and never adds a name that the text does not have.
 */
export type Register = {
  readonly meetings: readonly RegisteredMeeting[]
  readonly people: readonly RegisteredPerson[]
  readonly reporters: readonly RegisteredPerson[]
}

export const noRegister: Register = { meetings: [], people: [], reporters: [] }
