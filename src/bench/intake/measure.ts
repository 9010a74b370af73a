import type { ReadingAids } from '../../plugin/manuscripts/read.ts'
import type { Sure } from './confidencesOf.ts'
import type { Manuscript } from './readTruth.ts'
import type { Score, TruthRecord } from './scoreReading.ts'

import { findTaken } from './findTaken.ts'
import { addScores, f1Of, scoreReading } from './scoreReading.ts'
import { understand } from './understand.ts'

/** A value and whether it is right. */
export type Judged = Sure & { readonly isRight: boolean }

/** How one manuscript was read. */
export type Measured = {
  /** Values that carry a confidence, and whether they are right. */
  readonly calibration: readonly Judged[]
  readonly decoys: { readonly all: number; readonly taken: number }
  readonly found: number
  readonly leaked: readonly string[]
  readonly manuscript: Manuscript
  readonly ms: number
  readonly problem?: string
  /** Of each document in the truth; one that was not found has everything missing. */
  readonly scores: readonly ReadonlyMap<string, Score>[]
}

/** Reads one manuscript, as the desk would, and scores each of its documents. */
export async function measure(manuscript: Manuscript, aids?: ReadingAids): Promise<Measured> {
  const { documents, file, furniture, readBytes } = manuscript
  const bytes = readBytes()
  const start = performance.now()
  const { confidences, documents: readings, problem } = await understand(bytes, file, aids)
  const ms = performance.now() - start
  const said = JSON.stringify(readings)
  const aligned = align(documents, readings)
  const decoys = documents.map((truth, at) => findTaken(truth, aligned[at]))
  const scores = documents.map((truth, at) => scoreReading(truth, aligned[at] ?? noReading))
  const calibration = documents.flatMap((truth, at) => {
    const reading = aligned[at]
    const sure = reading ? (confidences[readings.indexOf(reading)] ?? []) : []
    return sure.flatMap((each) => judge(truth, each))
  })
  return {
    calibration,
    decoys: {
      all: decoys.reduce((sum, { all }) => sum + all, 0),
      taken: decoys.reduce((sum, { taken }) => sum + taken, 0),
    },
    found: scores.filter((each, at) => aligned[at] !== undefined && isFound(each)).length,
    leaked: furniture.filter((line) => said.includes(JSON.stringify(line).slice(1, -1))),
    manuscript,
    ms,
    ...(problem !== undefined && { problem }),
    scores,
  }
}

const noReading: TruthRecord = {}

/** Whether a value is right; a field that the truth does not name is not judged. */
function judge(truth: TruthRecord, sure: Sure): readonly Judged[] {
  const { field, value } = sure
  const [top = '', part] = field.split('.')
  if (!(top in truth)) return []
  const given = part === undefined ? { [top]: value } : { [top]: { [part]: value } }
  const score = scoreReading({ [top]: truth[top] }, given).get(field)
  return [{ ...sure, isRight: (score?.right ?? 0) >= 1 }]
}

/** A document is found where its headline is, or where it has none. */
function isFound(scores: ReadonlyMap<string, Score>): boolean {
  const headline = scores.get('headline')
  return headline === undefined || headline.expected === 0 || headline.right > 0
}

/**
 * The reading of each document, in order of the documents; no reading counts for two. Those that agree most are matched
 * first: a document that was not found takes no other's reading.
 */
function align(
  documents: readonly TruthRecord[],
  readings: readonly TruthRecord[],
): readonly (TruthRecord | undefined)[] {
  if (documents.length === 1 && readings.length <= 1) return readings
  const pairs = documents.flatMap((truth, at) =>
    readings.map((reading) => ({
      at,
      reading,
      right: addScores([...scoreReading(truth, reading).values()]).right,
    })),
  )
  const matched = new Map<number, TruthRecord>()
  const taken = new Set<TruthRecord>()
  for (const { at, reading, right } of pairs.toSorted((one, other) => other.right - one.right)) {
    if (right === 0 || matched.has(at) || taken.has(reading)) continue
    matched.set(at, reading)
    taken.add(reading)
  }
  return documents.map((_, at) => matched.get(at))
}

/** F1 over all fields of a manuscript. */
export const f1OfManuscript = ({ scores }: Measured): number =>
  f1Of(addScores(scores.flatMap((each) => [...each.values()])))

/** Fields that anything states or that anything was found for, with their scores over all documents. */
export function fieldsOf(measured: readonly Measured[]): readonly (readonly [string, Score])[] {
  const documents = measured.flatMap(({ scores }) => scores)
  const names = [...new Set(documents.flatMap((each) => [...each.keys()]))].toSorted()
  return names
    .map((name) => [name, addScores(documents.flatMap((each) => each.get(name) ?? []))] as const)
    .filter(([, { expected, found }]) => expected + found > 0)
}

export function macroF1(fields: readonly (readonly [string, Score])[]): number {
  const sum = fields.reduce((total, [, score]) => total + f1Of(score), 0)
  return sum / Math.max(1, fields.length)
}
