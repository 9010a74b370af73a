import type { Language } from '../../domain/language/language.ts'
import type { PublicCollection } from '../../domain/ledger/kinds.ts'
import type { Verdict } from '../../domain/review/progress.ts'

/** Sign-off sheet of a release, or of one text under review. Instants are ISO 8601. */
export type SignOffSheet = {
  /** Head of the audit chain when the sheet was printed. */
  readonly auditHead: string | undefined
  readonly documents: readonly SheetDocument[]
  /** What the newsroom publishes in, whatever the reader's panel is in. */
  readonly language: Language
  readonly masthead: string
  readonly printedAt: string
  readonly printedBy: string
  readonly release?: SheetRelease
  readonly timeZone: string
}

export type SheetRelease = {
  readonly act: 'correction' | 'release' | 'restoration' | 'withdrawal'
  readonly completeness: readonly SheetItem[]
  readonly id: string
  readonly notice?: string
  readonly reason?: string
  readonly releasedAt?: string
  readonly releasedBy: string
  readonly scheduledFor?: string
  readonly status: 'cancelled' | 'failed' | 'released' | 'scheduled'
}

/** Item of the completeness list, and why it was waived. */
export type SheetItem = {
  readonly isThere: boolean
  /** Kind of the item, as in `attendance`. */
  readonly kind: string
  readonly title: string
  readonly waivedFor?: string
}

export type SheetDocument = {
  readonly approvalHash?: string
  readonly authors: readonly string[]
  /** Hash of the document's ledger entry. */
  readonly chainHash?: string
  readonly collection: PublicCollection
  readonly contentHash: string
  readonly editor?: string
  readonly isUrgent: boolean
  readonly key: string
  readonly marks: readonly SheetSignature[]
  readonly path?: string
  readonly speaker?: string
  readonly steps: readonly SheetStep[]
  readonly title: string
}

/** Signature as printed. `hash` is its own, in the chain of the document's signatures. */
export type SheetSignature = {
  readonly at: string
  /** Embargo that was signed; `null`: none any more. Only for signatures that fixed or shortened one. */
  readonly embargo?: null | string
  readonly hash: string
  readonly opinion?: string
  readonly role?: string
  readonly round: number
  readonly stageLabel: string
  readonly standsInFor?: string
  readonly verdict: Verdict
  readonly who: string
}

/** Stage of the round the sheet shows: signed, skipped, or blank for ink. */
export type SheetStep = {
  readonly label: string
  readonly mark?: SheetSignature
  readonly state: 'open' | 'passed' | 'skipped' | 'void'
}
