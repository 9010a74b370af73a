import type { Mark, Progress } from '../review/progress.ts'

/** A text as the desk sees it: its newest revision, and how far its review has come. */
export type DraftText = {
  /** Ids of the accounts whose text it is, or was in any revision of the round. */
  readonly authors: readonly string[]
  readonly collection: string
  /** ISO 8601. */
  readonly embargoUntil?: string
  readonly id: string
  /** Readers have exactly this. */
  readonly isPublic: boolean
  /** Readers had it, and it was taken back: whoever brings it back does that from its own page. */
  readonly isWithdrawn: boolean
  readonly key: string
  readonly marks: readonly Mark[]
  readonly meeting?: string
  readonly progress: Progress
  /** ISO 8601. */
  readonly savedAt: string
  readonly sitting?: string
  readonly title: string
}

/** How far a text has come, as a board shows it. */
export type TextState =
  | { readonly kind: 'approved' | 'draft' | 'released' | 'returned' }
  | { readonly at: string; readonly kind: 'planned' }
  | { readonly kind: 'review'; readonly stage: string }

/**
 * @param plannedAt - when a planned release would let it out, if there is one; ISO 8601
 */
export function draftStatus(text: DraftText, plannedAt?: string): TextState {
  if (text.isPublic) return { kind: 'released' }
  if (plannedAt !== undefined) return { at: plannedAt, kind: 'planned' }
  if (text.progress.isComplete) return { kind: 'approved' }
  if (returnOf(text)) return { kind: 'returned' }
  const { next } = text.progress
  return isUnderway(text) && next ? { kind: 'review', stage: next.key } : { kind: 'draft' }
}

/** Handed in, or somebody has signed it: from then on it waits for people. */
export const isUnderway = ({ marks, progress }: DraftText): boolean =>
  progress.isSubmitted ||
  marks.some(({ round, verdict }) => round === progress.round && verdict !== 'return')

/** The return that nobody has answered by handing in anew. */
export function returnOf({ marks }: DraftText): Mark | undefined {
  const last = marks.at(-1)
  return last?.verdict === 'return' ? last : undefined
}

/** Since when a text waits: the last signature, else its last change. */
export const waitingSince = ({ marks, savedAt }: DraftText): string => marks.at(-1)?.at ?? savedAt
