/**
 * What came of a manuscript. Acts set it, nobody types it: `received` was stored before uploads were read, `reading`
 * waits for the worker, `failed` could not be made into documents, `spiked` was set by hand in earlier versions, of
 * `erased` only fingerprint, reason and time are left.
 */
export const manuscriptOutcomes = [
  'received',
  'reading',
  'imported',
  'failed',
  'spiked',
  'erased',
] as const
export type ManuscriptOutcomeKey = (typeof manuscriptOutcomes)[number]

export const isManuscriptOutcome = (value: unknown): value is ManuscriptOutcomeKey =>
  manuscriptOutcomes.some((outcome) => outcome === value)

/** Whether drafts can still be made from a manuscript with this outcome. */
export const mayBeRead = (outcome: ManuscriptOutcomeKey): boolean =>
  outcome === 'received' || outcome === 'failed' || outcome === 'spiked'

/** State of a manuscript as its page shows it. */
export type ManuscriptState = {
  readonly documents: readonly {
    readonly collection: string
    readonly id: string
    readonly title: string
  }[]
  /** Present when it was erased. `at` is an instant. */
  readonly erased?: { readonly at: string; readonly by: string; readonly reason: string }
  /** No worker has reported for a minute: what waits is not read. */
  readonly isWorkerSilent: boolean
  /** What was not taken in as it was, in one line, in the caller's language. */
  readonly lost?: string
  readonly mayErase: boolean
  /** Whether the caller may have drafts made now. */
  readonly mayRead: boolean
  readonly outcome: ManuscriptOutcomeKey
  /** Why it could not be made into documents, in the caller's language. */
  readonly problem?: string
}

/** Manuscript that a refused upload is a copy of: the `data` of the refusal. */
export type KnownCopy = { readonly manuscript: number | string; readonly title: string }
