import type { Mark, Progress } from './progress.ts'

/** Where a text stands: said alike by the panel, the lists, the boards and the API. Instants are ISO 8601. */
export type TextState =
  | { readonly at: string; readonly kind: 'planned' }
  /** Signed to the end; notes that nobody settled bar the release. */
  | { readonly count: number; readonly kind: 'notes' }
  | { readonly kind: 'approved' | 'draft' | 'released' | 'returned' }
  | { readonly kind: 'review'; readonly stage: string }

type Standing = {
  /** Whether exactly this text is public. */
  readonly isPublic: boolean
  readonly marks: readonly Mark[]
  /** Notes on the text that nobody settled. */
  readonly openNotes: number
  readonly progress: Progress
}

/**
 * Reads the state of a text.
 *
 * @param plannedAt - time of its scheduled release, ISO 8601
 */
export function textState(text: Standing, plannedAt?: string): TextState {
  const { isPublic, openNotes, progress } = text
  if (isPublic) return { kind: 'released' }
  if (plannedAt !== undefined) return { at: plannedAt, kind: 'planned' }
  if (progress.isComplete)
    return openNotes > 0 ? { count: openNotes, kind: 'notes' } : { kind: 'approved' }
  if (returnOf(text)) return { kind: 'returned' }
  return isUnderway(text) && progress.next
    ? { kind: 'review', stage: progress.next.key }
    : { kind: 'draft' }
}

type Signed = Pick<Standing, 'marks' | 'progress'>

/** Whether a text was handed in or signed: from then on it waits for people. */
export const isUnderway = ({ marks, progress }: Signed): boolean =>
  progress.isSubmitted ||
  marks.some(({ round, verdict }) => round === progress.round && verdict !== 'return')

/** Last return, unless the text was handed in or signed again since. */
export function returnOf<Given extends Mark>({
  marks,
}: {
  readonly marks: readonly Given[]
}): Given | undefined {
  const last = marks.at(-1)
  return last?.verdict === 'return' ? last : undefined
}
