/** The end of the write-ahead log of the primary at an instant, in milliseconds of a clock that only runs forward. */
type Mark = { readonly atMs: number; readonly position: bigint }

export type ReplayLag = {
  /** How long ago the primary was where the replica is now; at least, where that is longer ago than is known. */
  readonly behindMs: (replayed: bigint, nowMs: number) => number
  readonly note: (mark: Mark) => void
}

/** Ten minutes at one mark a second. */
const most = 600

/**
 * Tells how far a replica is behind by what this process saw of the primary. What the replica says itself would not do:
 * with nothing written, its last transaction is old although it has everything.
 */
export function createReplayLag(): ReplayLag {
  const marks: Mark[] = []
  return {
    behindMs: (replayed, nowMs) => {
      const reached = marks.findLast(({ position }) => position <= replayed) ?? marks[0]
      return reached ? nowMs - reached.atMs : 0
    },
    note: (mark) => {
      marks.push(mark)
      if (marks.length > most) marks.shift()
    },
  }
}
