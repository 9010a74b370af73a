import type { PublicCollection } from '../../domain/ledger/kinds.ts'
import type { Verdict } from '../../domain/review/progress.ts'

/**
 * A document to sign, and the hash of what the signer had before them: another one is refused, and so is another embargo
 * than they saw.
 */
export type ToSign = {
  readonly approvalHash: string
  readonly collection: PublicCollection
  /** ISO 8601; `null`: none. Needed where the text has one and the stage fixes it. */
  readonly embargoUntil?: null | string
  readonly id: number | string
}

export type Signing = {
  readonly detail?: Record<string, unknown>
  readonly documents: readonly ToSign[]
  /** Whether to sign although a later stage is then left without anybody. */
  readonly isDeadEndAccepted?: boolean
  /** Needed for a return and for declaring urgent. */
  readonly opinion?: string
  /** An optional stage by name; else the one that is next. */
  readonly stage?: string
  readonly verdict: Verdict
}
