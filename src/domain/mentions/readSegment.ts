import type { TextRange } from '../text/textRange.ts'
import type { CertainName, KnownNames } from './certainName.ts'

import {
  AFTER_NAME,
  AFTER_OFFICE_NAME,
  AFTER_WORD,
  CLOSING,
  HIDDEN,
  NO_NAME_BEHIND,
} from './aroundNames.ts'
import { certainName, lengthsOf, NOUN_NAME, OF_PEOPLE } from './certainName.ts'
import {
  isFrequent,
  isNounName,
  lengthByCharacters,
  mayBeListed,
  nameConfidence,
  spellName,
} from './names.ts'
import { cutOrgan, officeEnds, titleAt } from './offices.ts'
import { openingOf } from './openingOf.ts'

export const LONGEST_SEGMENT = 120
const LONGEST_NAME = 4
const LONGEST_TRANSCRIBED = 6
const USUAL_NAME = 0.9

/** Words between two marks of a list, which may name somebody. */
export type Segment = {
  readonly afterPause: boolean
  readonly start: number
  readonly text: string
}

export type ReadPerson = TextRange & {
  readonly confidence: number
  /** Whether words follow that are no part of a list. */
  readonly goesOn: boolean
  readonly kind: 'person'
  readonly name: string
  readonly office: string
}

export type Read =
  | ReadPerson
  | { readonly isEmpty: boolean; readonly kind: 'other' }
  | { readonly kind: 'office'; readonly office: string }

/** Reads who is named between two marks: an office, a name, or both. */
export function readSegment({ afterPause, start, text }: Segment, known: KnownNames): Read {
  if (text.length > LONGEST_SEGMENT) return { isEmpty: false, kind: 'other' }
  const opening = openingOf(text, afterPause)
  const core = text.slice(opening).replace(CLOSING, '')
  if (core === '') return { isEmpty: true, kind: 'other' }
  const addressed = nameThenOffice(core) ?? ofOrgan(core, known) ?? addressedAt(core, known)
  if (addressed) return moved(addressed, start + opening)
  const ends = [0, ...officeEnds(core)]
  const found = bestName([...ends, ...latinStart(core)], { core, isListed: afterPause, known })
  if (found) {
    const office = ends.includes(found.cut) ? core.slice(0, found.cut) : ''
    return toPerson(found, start + opening + found.start, office)
  }
  return ends.at(-1) === core.length
    ? { kind: 'office', office: core.replaceAll(HIDDEN, '').trim() }
    : { isEmpty: false, kind: 'other' }
}

const moved = (person: ReadPerson, by: number): ReadPerson => ({
  ...person,
  end: person.end + by,
  start: person.start + by,
})

const toPerson = (
  { confidence, goesOn, length, name }: Found,
  start: number,
  office: string,
): ReadPerson => ({
  confidence,
  end: start + length,
  goesOn,
  kind: 'person',
  name,
  office: office.replaceAll(HIDDEN, '').trim(),
  start,
})

/** The name that one of several cuts begins. */
const bestName = (cuts: readonly number[], at: Omit<At, 'cut'>): Found | undefined =>
  cuts
    .map((cut) => nameAt({ ...at, cut }))
    .filter((each) => each !== undefined)
    .toSorted((a, b) => b.score - a.score || (b.name.includes('·') ? b.cut - a.cut : 0))[0]

/** Where the letters of another tongue begin behind other words: `英国友人John Smith`. */
const latinStart = (core: string): readonly number[] => {
  const at = core.search(/(?<=\p{Script=Han})\p{Lu}\p{Script=Latin}/u)
  return at > 0 ? [at] : []
}

/** Last characters of organs that an office follows as it may follow a name: `党总支书记`. */
const ORGAN_END = /[科室司厅所站馆校厂店园班组支村社街路线网台报团]$/u
/** Titles by which members are called, whatever their office. */
const CALLED = /^(?:代表|委员|同学|同志)$/u

/** Offices of places, whose names may be those of people: `白云镇长`. */
const OF_PLACE = /[省市县区镇乡村州]长$/u

/** Whether words before an office are a name: of three characters, or of two with a frequent family name. */
const isUsualBefore = (office: string, words: string): boolean =>
  (nameConfidence(words) >= USUAL_NAME || (office === '同志' && mayBeListed(words))) &&
  !ORGAN_END.test(words) &&
  !words.endsWith('为') &&
  (Array.from(words).length > 2 ||
    CALLED.test(office) ||
    (isFrequent(words) && !OF_PLACE.test(office)))

const mayEndAt = (after: string): boolean => after === '' || AFTER_NAME.test(after)

/** A name, a blank and the office: `甲某某  县教育局局长`, as lists of those who came have it. */
const NAME_AND_OFFICE =
  /^(?<name>\p{Script=Han}{2,4})(?<blank>\s{1,8})(?<office>(?![为任])\p{Script=Han}{4,40})(?<!同志)$/u

function nameThenOffice(core: string): ReadPerson | undefined {
  const { name, office } = NAME_AND_OFFICE.exec(core)?.groups ?? {}
  if (name === undefined || office === undefined) return undefined
  if (nameConfidence(name) < USUAL_NAME || officeEnds(office).at(-1) !== office.length)
    return undefined
  return {
    confidence: USUAL_NAME,
    end: name.length,
    goesOn: false,
    kind: 'person',
    name,
    office,
    start: 0,
  }
}

/** Whether a line is a name with the office behind it; of several offices, the first. */
export const isNameThenOffice = (line: string): boolean =>
  nameThenOffice(line.split('、', 1)[0] ?? '') !== undefined

/** Reads an organ and who came from it: `区水务局 甲某某`. */
function ofOrgan(core: string, known: KnownNames): ReadPerson | undefined {
  const { name: printed = '', organ = '' } = cutOrgan(core) ?? {}
  const name = spellName(printed)
  const isName = known.has(name) || nameConfidence(name) >= USUAL_NAME || mayBeListed(name)
  if (!isName) return undefined
  return {
    confidence: USUAL_NAME,
    end: core.length,
    goesOn: false,
    kind: 'person',
    name,
    office: organ,
    start: core.length - printed.length,
  }
}

/** Reads somebody called by name and office: `甲某某副主任`, `甲某某代表`. */
function addressedAt(core: string, known: KnownNames): ReadPerson | undefined {
  for (const length of lengthsOf(core, LONGEST_NAME)) {
    const [words, rest] = [core.slice(0, length), core.slice(length)]
    const office = titleAt(rest)
    const after = rest.slice(office.length)
    if (office === '' || !(known.has(words) || isUsualBefore(office, words))) continue
    if (!mayEndAt(after)) continue
    return {
      confidence: USUAL_NAME,
      end: length,
      goesOn: after !== '',
      kind: 'person',
      name: words,
      office: CALLED.test(office) ? '' : office,
      start: 0,
    }
  }
  return undefined
}

type Found = {
  readonly confidence: number
  readonly cut: number
  readonly goesOn: boolean
  readonly length: number
  readonly name: string
  readonly score: number
  readonly start: number
}

type At = {
  readonly core: string
  readonly cut: number
  /** Whether it stands behind another of a list. */
  readonly isListed: boolean
  readonly known: KnownNames
}

/** Least confidence of a name of a list, before what all of the list did. */
const LISTED_NAME = 0.4
const DID = /^(?:在|出席|参加|列席|主持|到会|分别|先后|应邀)/u

/** Reads the name that begins where an office ends: the whole rest, a known name, or one that a verb follows. */
function nameAt({ core, cut, isListed, known }: At): Found | undefined {
  const rest = core.slice(cut)
  const lead = /^[\s\u2060]*/u.exec(rest)?.[0].length ?? 0
  const words = rest.slice(lead)
  const make = (length: number, confidence: number, score: number): Found => ({
    confidence,
    cut,
    goesOn: length < words.length,
    length,
    name: spellName(words.slice(0, length)),
    score: score + confidence + (cut > 0 ? 0.2 : 0),
    start: cut + lead,
  })
  const certain = certainName({ after: AFTER_NAME, hasOffice: cut > 0, known, words })
  if (certain) return make(certain.length, certain.confidence, weightOf(certain))
  const lengths = [
    ...lengthsOf(words, LONGEST_NAME),
    ...transcribedLengths(words),
    ...spacedLengths(words),
    ...latinLengths(words),
  ]
  const candidates = lengths
    .filter((length) => length < words.length && mayEndAfter({ cut, length, words }))
    .flatMap((length) => {
      const confidence = confidenceAt({ cut, length, words })
      const isEnough =
        cut > 0
          ? confidence > 0
          : confidence >= USUAL_NAME ||
            (isListed && confidence >= LISTED_NAME && DID.test(words.slice(length)))
      return isEnough ? [make(length, confidence, 0)] : []
    })
  const [best] = candidates.toSorted(
    (a, b) => b.confidence - a.confidence || preference(b.length) - preference(a.length),
  )
  if (best || cut === 0) return best
  const length = lengthByCharacters(words)
  return length > 0 && length < words.length ? make(length, USUAL_NAME, 0) : undefined
}

type Candidate = { readonly cut: number; readonly length: number; readonly words: string }

/** Confidence of a name by its form; the `和` at its end is its own behind an office, where nobody is named after it. */
function confidenceAt({ cut, length, words }: Candidate): number {
  const name = spellName(words.slice(0, length))
  const confidence = nameConfidence(name)
  const isOwn =
    cut > 0 && confidence > 0 && name.endsWith('和') && NO_NAME_BEHIND.test(words.slice(length))
  if (isOwn) return USUAL_NAME
  const isNoun = cut > 0 && isNounName(name) && OF_PEOPLE.test(words.slice(length))
  return isNoun ? Math.max(confidence, NOUN_NAME) : confidence
}

/** Whether a name may end there: neither inside a word nor before one that follows no name. */
const mayEndAfter = ({ cut, length, words }: Candidate): boolean =>
  goesOnAfterName(words.slice(length), cut) &&
  !AFTER_WORD.test(words.slice(length - 1)) &&
  !endsInside(words, length)

/** Whether words may follow a name; behind an office, more of them may. */
const goesOnAfterName = (words: string, cut: number): boolean =>
  AFTER_NAME.test(words) || (cut > 0 && AFTER_OFFICE_NAME.test(words))

/** A whole run that is no usual name may as well be words behind one: `书记甲代表群团组织`. */
const weightOf = ({ confidence, isWhole }: CertainName): number => {
  if (!isWhole) return 0.8
  return confidence >= USUAL_NAME ? 1 : 0.3
}

/** Whether a name with dots goes on: `古丽娜尔·阿布都讲话`. */
const endsInside = (words: string, length: number): boolean =>
  words.slice(0, length).includes('·') &&
  /^[都]/u.test(words.slice(length)) &&
  AFTER_NAME.test(words.slice(length + 1))

/** Length of a name whose two characters are printed apart. */
const spacedLengths = (words: string): readonly number[] => lengthAt(SPACED, words)

/** Length of a name in the letters of another tongue. */
const latinLengths = (words: string): readonly number[] => lengthAt(LATIN, words)

const SPACED =
  /^\p{Script=Han}[ \u3000]{1,2}\p{Script=Han}(?:[ \u3000]{1,2}\p{Script=Han}(?=$|[ \u3000]*(?:出席|主持|讲话|致|作|宣|在)))?/u
const LATIN = /^\p{Lu}[\p{Script=Latin}.'’-]*(?: \p{Lu}[\p{Script=Latin}.'’-]*){1,3}/u

/** Length of what words begin with; none where they begin otherwise. */
const lengthAt = (pattern: RegExp, words: string): readonly number[] =>
  pattern
    .exec(words)
    ?.slice(0, 1)
    .map(({ length }) => length) ?? []

/** Names of three characters are the most frequent, then those of two. */
const preference = (length: number): number => [0, 0, 2, 3][length] ?? 1

/** Lengths of a name with dots, shortest last part first, or in the characters of other tongues. */
function transcribedLengths(words: string): readonly number[] {
  const dotted = /^\p{Script=Han}{1,7}(?:[·•‧・]\p{Script=Han}{1,6})*[·•‧・]/u.exec(words)?.[0]
    .length
  if (dotted !== undefined) return [1, 2, 3, 4, 5, 6].map((last) => dotted + last)
  return lengthsOf(words, LONGEST_TRANSCRIBED).filter((length) => length > LONGEST_NAME)
}
