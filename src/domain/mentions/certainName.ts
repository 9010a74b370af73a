import { nameConfidence, spellName } from './names.ts'

/** Names that are certain, from the same text or on record, by which others' boundaries are decided. */
export type KnownNames = ReadonlySet<string>

/** Name at the beginning of words, by its length in code units. */
export type CertainName = {
  readonly confidence: number
  /** Whether the words are nothing else. */
  readonly isWhole: boolean
  readonly length: number
}

/** Longest name on record, with dots. */
const LONGEST_KNOWN = 16
/** Confidence of a name that is known. */
const KNOWN = 0.98
/** More than the last part of a name with dots. */
const GOES_ON_AFTER_DOT = /·\p{Script=Han}{5,}$/u

type Input = {
  /** What may follow a name directly. */
  readonly after: RegExp
  readonly hasOffice: boolean
  readonly known: KnownNames
  readonly words: string
}

/** Finds the name that words are as a whole, or the known one that they begin with. */
export function certainName({ after, hasOffice, known, words }: Input): CertainName | undefined {
  const spelled = nameConfidence(spellName(words))
  const asWhole = (confidence: number) => ({ confidence, isWhole: true, length: words.length })
  const shorter = knownAt(words, known)
  if (isOnRecord({ hasOffice, known, words })) return asWhole(KNOWN)
  if (shorter && after.test(words.slice(shorter.length))) return shorter
  if (spelled > 0 && !GOES_ON_AFTER_DOT.test(words)) return asWhole(spelled)
  return shorter && nameConfidence(words.slice(0, shorter.length)) > 0 ? shorter : undefined
}

/** Whether words are a name on record; a common word that is one, too, needs an office before it. */
const isOnRecord = ({ hasOffice, known, words }: Omit<Input, 'after'>): boolean =>
  known.has(spellName(words)) && (hasOffice || nameConfidence(spellName(words)) > 0)

/** The longest known name that the words begin with. */
function knownAt(words: string, known: KnownNames): CertainName | undefined {
  if (known.size === 0) return undefined
  const length = lengthsOf(words, LONGEST_KNOWN).findLast((each) => known.has(words.slice(0, each)))
  return length === undefined ? undefined : { confidence: KNOWN, isWhole: false, length }
}

/** Lengths in code units of the first two to `most` characters. */
export function lengthsOf(words: string, most: number): readonly number[] {
  const characters = Array.from(words.slice(0, 2 * most)).slice(0, most)
  return characters.map((_, position) => characters.slice(0, position + 1).join('').length).slice(1)
}
