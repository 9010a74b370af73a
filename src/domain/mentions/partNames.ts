import type { TextRange } from '../text/textRange.ts'
import type { KnownNames } from './certainName.ts'

import { isFrequent, isLikelyName, nameConfidence } from './names.ts'

const SHORTEST = 4
const LONGEST = 15
/** Fewest names without a sign but their length: two may be any words. */
const FEWEST_RARE = 3

type Parts = readonly TextRange[]

/**
 * Parts names that stand together with nothing between, `王某李某某`: where the words are names from first to last, in one way alone.
 *
 * @returns two names or more, or none
 */
export function partNames(words: string, known: KnownNames): Parts {
  const isRun = words.length >= SHORTEST && words.length <= LONGEST && IS_HAN.test(words)
  if (!isRun || known.has(words) || nameConfidence(words) >= USUAL) return []
  const ways = waysFrom(0, words, known).filter((parts) => parts.length > 1)
  const best = mostCertain(ways, words, known)
  return best.length === 1 ? (best[0] ?? []) : []
}

const IS_HAN = /^\p{Script=Han}+$/u
const USUAL = 0.9

/** Every way to part the rest into names. */
function waysFrom(start: number, words: string, known: KnownNames): readonly Parts[] {
  if (start === words.length) return [[]]
  return [2, 3].flatMap((length) => {
    const end = start + length
    const name = words.slice(start, end)
    if (end > words.length || !(known.has(name) || isLikelyName(name))) return []
    return waysFrom(end, words, known).map((rest) => [{ end, start }, ...rest])
  })
}

/** Of several ways those with most names that are known; else with frequent family names alone, which short names must have. */
function mostCertain(ways: readonly Parts[], words: string, known: KnownNames): readonly Parts[] {
  const nameOf = ({ end, start }: TextRange): string => words.slice(start, end)
  const knownIn = (parts: Parts): number => parts.filter((part) => known.has(nameOf(part))).length
  const most = ways.reduce((least, parts) => Math.max(least, knownIn(parts)), 0)
  if (most > 0) return ways.filter((parts) => knownIn(parts) === most)
  const frequent = ways.filter((parts) => parts.every((part) => isFrequent(nameOf(part))))
  if (frequent.length > 0) return frequent
  const areLong = (parts: Parts) => parts.every(({ end, start }) => end - start === 3)
  return ways.every((parts) => areLong(parts) && parts.length >= FEWEST_RARE) ? ways : []
}
