/** A release as the panel lists it. */
export type ListedRelease = {
  readonly documents: readonly ListedDocument[]
  readonly id: string
  /** Planned, and its time has passed. */
  readonly isOverdue: boolean
  /** ISO 8601; of what was done. */
  readonly releasedAt?: string
  readonly releasedByName: string
  /** ISO 8601; of what is or was planned. */
  readonly scheduledFor?: string
  readonly status: 'cancelled' | 'failed' | 'released' | 'scheduled'
  readonly title: string
}

export type ListedDocument = {
  /** Of a planned one: its text is not the planned text any more, and will not go out. */
  readonly isChanged: boolean
  readonly key: string
  readonly title: string
}

/** What is planned and was done lately, and whether anybody carries it out. */
export type ReleaseList = {
  /** Whether whoever asks may plan and cancel. */
  readonly mayRelease: boolean
  /** The database's clock, ISO 8601. */
  readonly now: string
  /** Soonest first. */
  readonly planned: readonly ListedRelease[]
  /** Latest first; of one document: all that it was part of lately. */
  readonly recent: readonly ListedRelease[]
  /** Of the newsroom, an IANA name. */
  readonly timeZone: string
  /** Something is planned, and no worker was heard of for a minute. */
  readonly isWorkerSilent: boolean
}
