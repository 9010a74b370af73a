/**
 * What came of a manuscript. Acts set it, nobody types it: `received` was stored before uploads were read, `reading`
 * waits for the worker, `toCheck` was read and waits for an editor, `imported` was made into drafts, `failed` could not
 * be read, `spiked` was set aside, of `erased` only fingerprint, reason and time are left.
 */
export const manuscriptOutcomes = [
  'received',
  'reading',
  'toCheck',
  'imported',
  'failed',
  'spiked',
  'erased',
] as const
export type ManuscriptOutcomeKey = (typeof manuscriptOutcomes)[number]

export const isManuscriptOutcome = (value: unknown): value is ManuscriptOutcomeKey =>
  manuscriptOutcomes.some((outcome) => outcome === value)

/** Whether a manuscript with this outcome can be sent to the worker again. */
export const mayBeRead = (outcome: ManuscriptOutcomeKey): boolean =>
  outcome === 'received' || outcome === 'failed' || outcome === 'spiked'

/** Whether a manuscript with this outcome can be set aside: nothing was made of it. */
export const maySetAside = (outcome: ManuscriptOutcomeKey): boolean =>
  outcome === 'toCheck' || outcome === 'failed' || outcome === 'received'

/** Whether a document made of a manuscript is a text of its own. A meeting may hold sittings of other manuscripts. */
export const isText = ({ collection }: { readonly collection: string }): boolean =>
  collection !== 'meetings'

/** Document made of a manuscript. */
export type MadeDocument = {
  readonly collection: string
  readonly id: string
  readonly title: string
}

/** State of a manuscript as its page shows it. */
export type ManuscriptState = {
  /** What was made of it and stands. */
  readonly documents: readonly MadeDocument[]
  /** Present when it was erased. `at` is an instant. */
  readonly erased?: { readonly at: string; readonly by: string; readonly reason: string }
  /** No worker has reported for a minute: what waits is not read. */
  readonly isWorkerSilent: boolean
  /** What was not taken in as it was, in one line, in the caller's language. */
  readonly lost?: string
  readonly mayErase: boolean
  /** Whether the caller may have it read now. */
  readonly mayRead: boolean
  /** Whether the caller may have it checked again: it was set aside, or no text made of it stands. */
  readonly mayTakeUp: boolean
  readonly outcome: ManuscriptOutcomeKey
  /** Why it could not be made into documents, in the caller's language. */
  readonly problem?: string
  /** What was made of it and lies in the trash. */
  readonly trashed: readonly MadeDocument[]
}

/** Manuscript that a refused upload is a copy of: the `data` of the refusal. */
export type KnownCopy = { readonly manuscript: number | string; readonly title: string }
