import type { MarkedField } from '../review/difference.ts'
import type { Difference } from './compareSaves.ts'

/** Field in which two saves differ, marked from theirs to mine. */
export type ConflictField = Difference & Pick<MarkedField, 'label' | 'lines'>

/** Conflict of two saves: the `data` of a 409 (the save named its base version) or a 428 (it named none). */
export type SaveConflict = {
  /** Base version that the save named. */
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
