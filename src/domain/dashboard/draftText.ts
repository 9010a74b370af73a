import type { Mark, Progress } from '../review/progress.ts'

/** Newest revision of a text, with the state of its review. */
export type DraftText = {
  /** Accounts of its authors, in any revision of the round. */
  readonly authors: readonly string[]
  readonly collection: string
  /** ISO 8601. */
  readonly embargoUntil?: string
  readonly id: string
  /** Whether exactly this revision is public. */
  readonly isPublic: boolean
  /** Whether it was withdrawn: a restoration starts from its own page. */
  readonly isWithdrawn: boolean
  readonly key: string
  readonly marks: readonly Mark[]
  readonly meeting?: string
  /** Notes on it that nobody settled. */
  readonly openNotes: number
  readonly progress: Progress
  /** ISO 8601. */
  readonly savedAt: string
  readonly sitting?: string
  readonly title: string
}

/** Start of the wait: the last signature, else the last change. */
export const waitingSince = ({ marks, savedAt }: DraftText): string => marks.at(-1)?.at ?? savedAt
