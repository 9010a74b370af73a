import type { PublicCollection } from '../../domain/ledger/kinds.ts'
import type { LivePage } from '../ledger/readPublic.ts'

type Named = { readonly collection: PublicCollection; readonly id: number | string }

export type Withdrawal = {
  /**
   * What becomes of live texts that speak of what is withdrawn: `cascade` withdraws them too, `detach` leaves them
   * without the link. Undecided, the withdrawal is refused where there are any.
   */
  readonly dependents?: 'cascade' | 'detach' | undefined
  readonly documents: readonly Named[]
  /** What readers find at the address. */
  readonly notice: string
  /** Why, for the newsroom alone. */
  readonly reason: string
}

/** What a withdrawal takes away, and what it touches. */
export type WithdrawalPlan = {
  /** Live texts that speak of it. */
  readonly dependents: readonly LivePage[]
  readonly documents: readonly LivePage[]
  /** Shown by nothing else: they are withdrawn along. */
  readonly pictures: readonly LivePage[]
  /** Live documents that lose a link, a title or a picture. */
  readonly refreshed: readonly LivePage[]
}
