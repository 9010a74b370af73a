import { isNounName, isTranscribed, mayBeOfFour, nameConfidence, spellName } from './names.ts'

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
/** Least confidence of a name that is no word elsewhere. */
const USUAL = 0.9
/** Confidence of four characters behind an office. */
const OF_FOUR = 0.4
/** Confidence of a noun behind an office. */
export const NOUN_NAME = 0.395
/** More than the last part of a name with dots. */
const GOES_ON_AFTER_DOT = /·(?<last>\p{Script=Han}{5,})$/u

/** Whether words behind a dot are more than the last part of a name: those of another tongue may be long. */
const goesOnAfterDot = (words: string): boolean => {
  const last = GOES_ON_AFTER_DOT.exec(words)?.groups?.['last']
  return last !== undefined && !isTranscribed(last)
}

/** Whether a shorter name stands before what people do: `冷冰最后`. */
const hasShorter = (words: string, after: RegExp): boolean =>
  Array.from(words).length === 4 &&
  [2, 3].some(
    (length) => after.test(words.slice(length)) && nameConfidence(words.slice(0, length)) >= USUAL,
  )

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
  if (
    shorter &&
    mayFollow({ after, known: words.slice(0, shorter.length), rest: words.slice(shorter.length) })
  )
    return shorter
  const byOffice = hasOffice ? confidenceByOffice(words, after) : 0
  if (byOffice > 0) return asWhole(Math.max(spelled, byOffice))
  if (spelled > 0 && !goesOn(words, after)) return asWhole(spelled)
  return shorter && nameConfidence(words.slice(0, shorter.length)) > 0 ? shorter : undefined
}

/** Whether more than a name stands there. */
const goesOn = (words: string, after: RegExp): boolean =>
  goesOnAfterDot(words) || hasShorter(words, after)

/** Confidence of words that an office before them alone makes a name; 0 for others. */
function confidenceByOffice(words: string, after: RegExp): number {
  if (isOfFour(words, after)) return OF_FOUR
  return isNounName(words) ? NOUN_NAME : 0
}

/** Whether words are a name of four characters, and no shorter one with a word behind it. */
const isOfFour = (words: string, after: RegExp): boolean =>
  mayBeOfFour(words) && [2, 3].every((length) => !after.test(words.slice(length)))

/** What people alone do, behind a name that is a word elsewhere: `石头出席`, and not `关键在于`. */
export const OF_PEOPLE =
  /^(?:出席|主持|讲话|致[辞词以开闭欢贺]|作(?!为|用|风)|宣[布读]|强调|指出|要求|表示|说|介绍|报告|代表|参加|列席|发言|就(?![是能要会有像])|分别|先后|还|并|等|希望|建议|认为|当选|率[队领]|到会|陪同|同志|围绕|对(?!于)|在(?:会|讲话|致|总结|主持|发言|座谈|调研|报告|部署|安排|通报|交流|表态|动员|汇报|介绍|闭幕|开幕)|受(?!到)|首先|最后|传达|通报|部署|回应|坦言)/u

type After = { readonly after: RegExp; readonly known: string; readonly rest: string }

/** Whether words may follow a known name; one that is a word elsewhere needs more. */
const mayFollow = ({ after, known, rest }: After): boolean =>
  after.test(rest) && (nameConfidence(known) >= USUAL || OF_PEOPLE.test(rest))

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
  const lengths: number[] = []
  let length = 0
  for (const character of words.slice(0, 2 * most)) {
    length += character.length
    lengths.push(length)
  }
  return lengths.slice(1, most)
}
