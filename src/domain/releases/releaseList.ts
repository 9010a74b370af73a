/** A release as the panel lists it. */
export type ListedRelease = {
  readonly documents: readonly { readonly key: string; readonly title: string }[]
  readonly id: string
  /** Planned, and its time has passed. */
  readonly isOverdue: boolean
  /** Of a planned one: why it would not go out as things stand, in sentences; of the soonest, and of one's own. */
  readonly problems: readonly string[]
  /** ISO 8601; of what was done. */
  readonly releasedAt?: string
  readonly releasedByName: string
  /** ISO 8601; of what is or was planned. */
  readonly scheduledFor?: string
  readonly status: 'cancelled' | 'failed' | 'released' | 'scheduled'
  readonly title: string
}

/** Whether whoever asks could release a document now; else why not and who can, with the place to mend it. */
export type ReleaseStanding =
  | { readonly hint: string; readonly href?: string; readonly isPossible: false }
  | { readonly isPossible: true }

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
  /** Of the one document that was asked for. */
  readonly standing?: ReleaseStanding
  /** Something is planned, and no worker was heard of for a minute. */
  readonly isWorkerSilent: boolean
}
