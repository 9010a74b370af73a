import type { ManuscriptReading } from './reading.ts'

import { itemsOf } from './readManuscript.ts'
import { toTruth } from './toTruth.ts'
import { zonesOf } from './zones.ts'

/** Something of the file that is no text of it: a comment, a footnote, a tracked change. */
export type FileNote = {
  readonly by?: string
  readonly kind: string
  readonly paragraph?: number
  readonly text: string
}

type Input = {
  readonly file: string
  readonly notes: readonly FileNote[]
  readonly reading: ManuscriptReading
}

/** Converts what was read of a file to the record that `npm run intake -- --json` prints: see `truthSchema`. */
export function toFileTruth({ file, notes, reading }: Input) {
  const starts = itemsOf(reading).map(({ start }) => start)
  const zones = zonesOf(reading).map(({ end, item, kind, received, start }) => ({
    ...(item !== undefined && { document: starts.indexOf(item) }),
    kind,
    text: reading.received[received]?.text.slice(start, end) ?? '',
  }))
  return {
    file,
    ...toTruth(reading),
    furniture: zones.flatMap(({ kind, text }) => (kind === 'furniture' ? [text] : [])),
    notes,
    zones,
  }
}
