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
  readonly progress: Progress
  /** ISO 8601. */
  readonly savedAt: string
  readonly sitting?: string
  readonly title: string
}

/** State of a text on a board. */
export type TextState =
  | { readonly kind: 'approved' | 'draft' | 'released' | 'returned' }
  | { readonly at: string; readonly kind: 'planned' }
  | { readonly kind: 'review'; readonly stage: string }

/**
 * State of a text on a board.
 *
 * @param plannedAt - time of its scheduled release, ISO 8601
 */
export function draftStatus(text: DraftText, plannedAt?: string): TextState {
  if (text.isPublic) return { kind: 'released' }
  if (plannedAt !== undefined) return { at: plannedAt, kind: 'planned' }
  if (text.progress.isComplete) return { kind: 'approved' }
  if (returnOf(text)) return { kind: 'returned' }
  const { next } = text.progress
  return isUnderway(text) && next ? { kind: 'review', stage: next.key } : { kind: 'draft' }
}

/** Whether a text was handed in or signed: from then on it waits for people. */
export const isUnderway = ({ marks, progress }: DraftText): boolean =>
  progress.isSubmitted ||
  marks.some(({ round, verdict }) => round === progress.round && verdict !== 'return')

/** Last return, unless the text was handed in again. */
export function returnOf({ marks }: DraftText): Mark | undefined {
  const last = marks.at(-1)
  return last?.verdict === 'return' ? last : undefined
}

/** Start of the wait: the last signature, else the last change. */
export const waitingSince = ({ marks, savedAt }: DraftText): string => marks.at(-1)?.at ?? savedAt
