import type { SnapshotKind } from '../../domain/ledger/snapshot.ts'
import type { Verdict } from '../../domain/review/progress.ts'

/** Everything that stands on a slip: of a release, or of one text under review. Instants are ISO 8601. */
export type SignOffSheet = {
  /** Head of the chain over the audit trail when this was drawn. */
  readonly auditHead: string | undefined
  readonly documents: readonly SheetDocument[]
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

/** One thing that the package should have; why it went without. */
export type SheetItem = {
  readonly isThere: boolean
  /** As the completeness list calls it, `attendance`. */
  readonly kind: string
  readonly title: string
  readonly waivedFor?: string
}

export type SheetDocument = {
  readonly approvalHash?: string
  readonly authors: readonly string[]
  /** The document's entry in the public record. */
  readonly chainHash?: string
  readonly contentHash: string
  readonly editor?: string
  readonly isUrgent: boolean
  readonly key: string
  readonly kind: SnapshotKind
  readonly marks: readonly SheetSignature[]
  readonly path?: string
  readonly speaker?: string
  readonly steps: readonly SheetStep[]
  readonly title: string
}

/** One signature as it is printed. `hash` is its own, in the chain of the document's signatures. */
export type SheetSignature = {
  readonly at: string
  /** The earliest release that was signed; `null`: none any more. Only of signatures that fixed or shortened one. */
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

/** A stage of the round that the slip is about: signed, left out, or blank for ink. */
export type SheetStep = {
  readonly label: string
  readonly mark?: SheetSignature
  readonly state: 'open' | 'passed' | 'skipped' | 'void'
}
