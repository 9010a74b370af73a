import type { TextRange } from '../text/textRange.ts'
import type { CertainName, KnownNames } from './certainName.ts'

import {
  AFTER_NAME,
  AFTER_OFFICE_NAME,
  AFTER_WORD,
  AND,
  CLOSING,
  DESCRIPTION,
  HIDDEN,
  NO_OFFICE,
  OPENING,
} from './aroundNames.ts'
import { certainName, lengthsOf } from './certainName.ts'
import { isFrequent, nameConfidence, spellName } from './names.ts'
import { isShared, officeEnds, titleAt } from './offices.ts'
import { partNames } from './partNames.ts'

/** Person in a text, with the range of the name; `office` as printed, empty when there is none. */
export type PersonMention = TextRange & {
  /** 0 to 1. */
  readonly confidence: number
  readonly name: string
  readonly office: string
}

/** People of a run of words, and whether the words hold anything but them, their offices and marks. */
export type PeopleRun = { readonly isAll: boolean; readonly people: readonly PersonMention[] }

type Input = {
  /** Whether the words around promise people, so that a rare name needs no other evidence. */
  readonly areExpected?: boolean
  /** Width-folded words of the run alone, brackets hidden. */
  readonly folded: string
  readonly known?: KnownNames
}

const LONGEST_SEGMENT = 120
const MOST_OFFICES = 12
const LONGEST_NAME = 4
const LONGEST_TRANSCRIBED = 6
const RARE_NAME = 0.5
const USUAL_NAME = 0.9
/** A name that an office before it is evidence enough for. */
const UNCOMMON = 0.4
/**
 * Reads the people of a run of words such as `区委书记甲、区长乙和区政协主席丙、副主席丁、戊等`, in print order.
 *
 * Offices are the words before a name; an office that stands alone (`市委常委、区委书记甲`) belongs to the next name, and one that several hold (`副主席丁、戊`) also to the names after it. Groups (`主席团全体成员`) are skipped. The last segment may go on after the name (`丙在会上`).
 */
export function findPeople({ areExpected = false, folded, known = new Set() }: Input): PeopleRun {
  const run = new Run(areExpected)
  for (const segment of cutSegments(folded, known)) run.add(segment, readSegment(segment, known))
  return run.result()
}

/** People of a run so far: offices wait for their name, and some are shared by the names after it. */
class Run {
  private isAll = true
  /** A rare name that the next one of its list may make certain. */
  private doubtful: PersonMention | undefined
  private pending: readonly string[] = []
  private readonly people: PersonMention[] = []
  private isAfterPerson = false
  private shared = ''

  private readonly areExpected: boolean

  constructor(areExpected: boolean) {
    this.areExpected = areExpected
  }

  add({ afterPause }: Segment, read: Read): void {
    if (read.kind !== 'person') this.doubtful = undefined
    if (read.kind === 'office') this.pending = [...this.pending, read.office]
    else if (read.kind === 'other') this.skip(read.isEmpty)
    else this.addPerson(read, afterPause)
    this.isAfterPerson = read.kind === 'person' && this.people.at(-1)?.name === read.name
  }

  result(): PeopleRun {
    return { isAll: this.isAll && this.people.length > 0, people: this.people }
  }

  private skip(isEmpty: boolean): void {
    this.isAll &&= isEmpty
    this.pending = []
  }

  private addPerson(read: ReadPerson, afterPause: boolean): void {
    const offices = [...this.pending, read.office]
      .filter((each) => each !== '')
      .slice(-MOST_OFFICES)
    this.pending = []
    const hasOffice = offices.some((each) => !NO_OFFICE.test(each))
    const isBeside = afterPause && this.isAfterPerson
    const own = offices.at(-1)
    const { confidence, end, name, start } = read
    const office = withoutGroup(own === undefined ? this.shared : offices.join('、')).replace(
      DESCRIPTION,
      '',
    )
    const person = { confidence, end, name, office, start }
    if (!this.areExpected && !mayStand({ ...read, afterPause: isBeside, hasOffice })) {
      if (!read.goesOn && this.people.length === 0) this.doubtful = person
      this.isAll = false
      return
    }
    if (afterPause && this.doubtful && confidence >= USUAL_NAME) this.people.push(this.doubtful)
    this.doubtful = undefined
    this.isAll &&= !read.goesOn
    if (own !== undefined) this.shared = isShared(own) ? own : ''
    this.people.push(person)
  }
}

const withoutGroup = (office: string): string => (NO_OFFICE.test(office) ? '' : office)

type Stand = {
  readonly afterPause: boolean
  readonly confidence: number
  readonly hasOffice: boolean
}

/** Whether a segment counts as a name: a rare one only beside other names or after an office. */
const mayStand = ({ afterPause, confidence, hasOffice }: Stand): boolean =>
  confidence >= RARE_NAME || (confidence > 0 && afterPause) || (confidence >= UNCOMMON && hasOffice)

type Segment = { readonly afterPause: boolean; readonly start: number; readonly text: string }

type ReadPerson = TextRange & {
  readonly confidence: number
  /** Whether words follow that are no part of a list. */
  readonly goesOn: boolean
  readonly kind: 'person'
  readonly name: string
  readonly office: string
}

type Read =
  | ReadPerson
  | { readonly isEmpty: boolean; readonly kind: 'other' }
  | { readonly kind: 'office'; readonly office: string }

function readSegment({ start, text }: Segment, known: KnownNames): Read {
  if (text.length > LONGEST_SEGMENT) return { isEmpty: false, kind: 'other' }
  const opening = OPENING.exec(text)?.[0].length ?? 0
  const core = text.slice(opening).replace(CLOSING, '')
  if (core === '') return { isEmpty: true, kind: 'other' }
  const addressed = addressedAt(core, known)
  if (addressed)
    return { ...addressed, end: start + opening + addressed.end, start: start + opening }
  const ends = [0, ...officeEnds(core)]
  const found = [...ends, ...latinStart(core)]
    .map((cut) => nameAt({ core, cut, known }))
    .filter((each) => each !== undefined)
    .toSorted((a, b) => b.score - a.score)[0]
  if (found) {
    const from = start + opening + found.start
    return {
      confidence: found.confidence,
      end: from + found.length,
      goesOn: found.goesOn,
      kind: 'person',
      name: found.name,
      office: ends.includes(found.cut)
        ? core.slice(0, found.cut).replaceAll(HIDDEN, '').trim()
        : '',
      start: from,
    }
  }
  return ends.at(-1) === core.length
    ? { kind: 'office', office: core.replaceAll(HIDDEN, '').trim() }
    : { isEmpty: false, kind: 'other' }
}

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
  nameConfidence(words) >= USUAL_NAME &&
  !ORGAN_END.test(words) &&
  (Array.from(words).length > 2 || (isFrequent(words) && !OF_PLACE.test(office)))

/** Reads somebody called by name and office: `甲某某副主任`, `甲某某代表`. */
function addressedAt(core: string, known: KnownNames): ReadPerson | undefined {
  for (const length of lengthsOf(core, LONGEST_NAME)) {
    const [words, rest] = [core.slice(0, length), core.slice(length)]
    const office = titleAt(rest)
    const isKnown = known.has(words)
    const isUsual = isUsualBefore(office, words)
    const after = rest.slice(office.length)
    if (office === '' || !(isKnown || isUsual) || !(after === '' || AFTER_NAME.test(after)))
      continue
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

type At = { readonly core: string; readonly cut: number; readonly known: KnownNames }

/** Reads the name that begins where an office ends: the whole rest, a known name, or one that a verb follows. */
function nameAt({ core, cut, known }: At): Found | undefined {
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
  const candidates = lengths.flatMap((length) => {
    const confidence = nameConfidence(spellName(words.slice(0, length)))
    const isEnough = cut > 0 ? confidence > 0 : confidence >= 0.9
    const isCut = AFTER_WORD.test(words.slice(length - 1)) || endsInside(words, length)
    return isEnough && !isCut && length < words.length && goesOnAfterName(words.slice(length), cut)
      ? [make(length, confidence, 0)]
      : []
  })
  return candidates.toSorted(
    (a, b) => b.confidence - a.confidence || preference(b.length) - preference(a.length),
  )[0]
}

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
const spacedLengths = (words: string): readonly number[] =>
  [...words.matchAll(/^\p{Script=Han}[ \u3000]{1,2}\p{Script=Han}/gu)].map(
    ({ 0: { length } }) => length,
  )

/** Length of a name in the letters of another tongue. */
const latinLengths = (words: string): readonly number[] =>
  [
    ...words.matchAll(/^\p{Lu}[\p{Script=Latin}.'’-]*(?: \p{Lu}[\p{Script=Latin}.'’-]*){1,3}/gu),
  ].map(({ 0: { length } }) => length)

/** Names of three characters are the most frequent, then those of two. */
const preference = (length: number): number => [0, 0, 2, 3][length] ?? 1

/** Lengths of a name with dots, shortest last part first, or in the characters of other tongues. */
function transcribedLengths(words: string): readonly number[] {
  const dotted = /^\p{Script=Han}{1,7}(?:[·•‧・]\p{Script=Han}{1,6})*[·•‧・]/u.exec(words)?.[0]
    .length
  if (dotted !== undefined) return [1, 2, 3, 4, 5, 6].map((last) => dotted + last)
  return lengthsOf(words, LONGEST_TRANSCRIBED).filter((length) => length > LONGEST_NAME)
}

function cutSegments(folded: string, known: KnownNames): readonly Segment[] {
  const segments: Segment[] = []
  for (const { index, 0: text } of folded.matchAll(/[^、,;:]+/gu)) {
    const afterPause = folded.charAt(index - 1) === '、'
    for (const part of cutAtBlanks({ afterPause, start: index, text }, known))
      segments.push(...cutAtAnd(part, known).flatMap((each) => cutTogether(each, known)))
  }
  return segments
}

/** Splits names that blanks separate, `甲某 乙某某 丙 某`: only where every piece names a person. */
function cutAtBlanks(segment: Segment, known: KnownNames): readonly Segment[] {
  const pieces = mergeSingles(
    [...segment.text.matchAll(/\S+/gu)].map(({ index, 0: text }) => ({
      ...segment,
      start: segment.start + index,
      text,
    })),
    segment,
  )
  if (pieces.length < 2) return [segment]
  const areNames = pieces.every((piece) => readSegment(piece, known).kind === 'person')
  return areNames ? pieces.map((piece) => ({ ...piece, afterPause: true })) : [segment]
}

/** Joins characters printed apart for alignment: `张 三`. */
function mergeSingles(pieces: readonly Segment[], { start, text }: Segment): readonly Segment[] {
  const merged: Segment[] = []
  for (const piece of pieces) {
    const last = merged.at(-1)
    if (last && piece.text.length === 1 && last.text.length === 1)
      merged[merged.length - 1] = {
        ...last,
        text: text.slice(last.start - start, piece.start - start + piece.text.length),
      }
    else merged.push(piece)
  }
  return merged
}

/** Splits a segment at `和`, which also occurs in names and offices: only where the words before it name a person. */
function cutAtAnd(segment: Segment, known: KnownNames): readonly Segment[] {
  if (segment.text.length > LONGEST_SEGMENT) return [segment]
  for (const { index, 0: word } of segment.text.matchAll(AND)) {
    const left = { ...segment, text: segment.text.slice(0, index) }
    const offset = index + word.length
    const right = {
      afterPause: segment.afterPause,
      start: segment.start + offset,
      text: segment.text.slice(offset),
    }
    const read = readSegment(left, known)
    const isName = read.kind === 'person' && !read.goesOn && read.confidence >= RARE_NAME
    if (isName && right.text.length >= 2) return [left, ...cutAtAnd(right, known)]
  }
  return [segment]
}

/** Splits names that nothing parts: `王某李某某`. */
function cutTogether(segment: Segment, known: KnownNames): readonly Segment[] {
  const opening = OPENING.exec(segment.text)?.[0].length ?? 0
  const words = segment.text.slice(opening).replace(CLOSING, '')
  const parts = partNames(words, known)
  return parts.length === 0
    ? [segment]
    : parts.map(({ end, start }, position) => ({
        afterPause: position > 0 || segment.afterPause,
        start: segment.start + opening + start,
        text: words.slice(start, end),
      }))
}

/** Names of a list alone, in print order. */
export const findNames = (folded: string, known?: KnownNames): readonly string[] =>
  findPeople({ areExpected: true, folded, ...(known && { known }) }).people.map(({ name }) => name)

/** Hides brackets, keeping every offset: what they hold is about the words before them. */
export const hideBrackets = (folded: string): string =>
  folded.replaceAll(/\([^()]{0,60}\)|<[^<>]{0,60}>/gu, (bracket) => HIDDEN.repeat(bracket.length))
