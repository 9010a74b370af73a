import type { MarkedField } from '../review/difference.ts'
import type { Difference } from './compareSaves.ts'

/** One field in which two saves differ, for people: marked from theirs to mine. */
export type ConflictField = Difference & Pick<MarkedField, 'label' | 'lines'>

/**
 * What somebody is told whose save would undo another's: the `data` of a 409 (they named the version they started
 * from) or a 428 (they named none).
 */
export type SaveConflict = {
  /** The version that the save named. */
  readonly base: null | string
  readonly difference: readonly ConflictField[]
  /** `reports:0198…`, or `site-settings:site-settings`. */
  readonly document: string
  readonly theirs: {
    readonly content: Readonly<Record<string, unknown>>
    readonly isTrashed: boolean
    /** ISO 8601. */
    readonly savedAt: string
    readonly savedBy: null | string
    readonly version: string
  }
  /** The data as sent. */
  readonly yours: Readonly<Record<string, unknown>>
}
