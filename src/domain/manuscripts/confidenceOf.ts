import type { Evidence } from './evidence.ts'

import { calibration } from './calibration.ts'
import { isDoubt } from './evidence.ts'

/** How many values of a bin were right, of how many. */
type Bin = readonly [right: number, all: number]

/** Fewest values by which a bin is judged. */
const FEWEST = 25
/** Share from which a value may count as sure. */
const SURE = 0.99
/** Highest confidence of a value that is not. */
const MOST_UNSURE = 0.89
/** Confidence of a field that was never measured. */
const UNMEASURED = 0.85

/** Keys of a value's bins, the closest first: all its evidence, then each doubt by itself or that there is none. */
export function binsOf(field: string, evidence: readonly Evidence[]): readonly string[] {
  const doubts = evidence.filter(isDoubt)
  const apart = doubts.length > 0 ? doubts : ['sound']
  return [`${field}:${evidence.toSorted().join('+')}`, ...apart.map((doubt) => `${field} ${doubt}`)]
}

/**
 * Share of values with such evidence that are right, measured on generated manuscripts. It is 0.9 and more only where at
 * least 99 in 100 were right.
 */
export function confidenceOf(field: string, evidence: readonly Evidence[]): number {
  const [closest = '', ...apart] = binsOf(field, evidence).map((key) => shareOf(calibration[key]))
  const share = closest === '' ? leastOf(apart) : closest
  return share >= SURE ? round(share) : Math.min(MOST_UNSURE, round(share))
}

/** The least of the shares that are known. */
function leastOf(shares: readonly (number | '')[]): number {
  const known = shares.filter((share) => share !== '')
  return known.length === 0 ? UNMEASURED : Math.min(...known)
}

/** Share of a bin, somewhat less where it holds few values; empty where it says too little. */
function shareOf(bin: Bin | undefined): number | '' {
  const [right, all] = bin ?? [0, 0]
  return all < FEWEST ? '' : right / (all + 0.2)
}

const round = (share: number): number => Math.round(share * 1000) / 1000
