import { z } from 'zod'

import type { Measured } from './measure.ts'
import type { TruthRecord } from './scoreReading.ts'

/** A wording that states a field, where the field was read wrongly. */
export type Miss = {
  readonly count: number
  readonly field: string
  /** The first manuscripts where it happened. */
  readonly files: readonly string[]
  /** How often the wording stated the field at all. */
  readonly used: number
  readonly wording: string
}

const wordingList = z
  .array(z.object({ fields: z.array(z.string()), wording: z.string() }))
  .catch([])
const mostFiles = 3

/** Wordings by how often the fields that they state were read wrongly; a field that no wording states was invented. */
export function findMisses(measured: readonly Measured[]): readonly Miss[] {
  const misses = new Map<string, { count: number; files: string[]; used: number }>()
  for (const { manuscript, scores } of measured)
    for (const [at, truth] of manuscript.documents.entries()) {
      const wrong = wrongFields(scores[at])
      for (const { field, wording } of statementsOf(truth, wrong)) {
        const key = `${field} ${wording}`
        const miss = misses.get(key) ?? { count: 0, files: [], used: 0 }
        misses.set(key, miss)
        miss.used += 1
        if (!wrong.has(field)) continue
        miss.count += 1
        if (miss.files.length < mostFiles) miss.files.push(manuscript.file)
      }
    }
  return [...misses]
    .map(([key, miss]) => {
      const [field = '', wording = ''] = key.split(' ')
      return { ...miss, field, wording }
    })
    .filter(({ count }) => count > 0)
    .toSorted((one, other) => other.count - one.count)
}

/** `attendance.due` counts for `attendance`: that is what a wording states. */
function wrongFields(scores: Measured['scores'][number] = new Map()): ReadonlySet<string> {
  const wrong = [...scores].filter(
    ([, { expected, found, right }]) => right < expected || right < found,
  )
  return new Set(wrong.map(([field]) => topOf(field)))
}

const topOf = (field: string): string => field.split('.')[0] ?? field

function statementsOf(truth: TruthRecord, wrong: ReadonlySet<string>) {
  const wordings = wordingList.parse(truth['wordings'])
  const statements = wordings.flatMap(({ fields, wording }) =>
    [...new Set(fields.map(topOf))]
      .filter((field) => field !== 'decoys')
      .map((field) => ({ field, wording })),
  )
  const stated = new Set(statements.map(({ field }) => field))
  return [
    ...statements,
    ...[...wrong]
      .filter((field) => !stated.has(field))
      .map((field) => ({ field, wording: 'invented' })),
  ]
}
