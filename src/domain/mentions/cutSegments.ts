import type { KnownNames } from './certainName.ts'
import type { Segment } from './readSegment.ts'

import { matchesOf } from '../text/matchesOf.ts'
import { AND, CLOSING, NO_NAME_BEHIND, OPENING } from './aroundNames.ts'
import { isLikelyName, mayBeOfFour } from './names.ts'
import { officeEnds } from './offices.ts'
import { partNames } from './partNames.ts'
import { LONGEST_SEGMENT, readSegment } from './readSegment.ts'

const PART = /[^、,;:]+/gu
const WORD = /\S+/gu
const RARE_NAME = 0.5
const LENGTH_OF_RARE = 3
/** Groups behind the last name of a list: `甲某某及班子成员`. */
const GROUP_BEHIND =
  /^(?:大会|会议|其他|其它|班子|各|部分|有关|相关|全体|委员|常委|代表|成员|驻会|不驻会|机关|\S{0,12}(?:成员|委员|代表|人员|负责人|负责同志|领导|干部|嘉宾|同志)(?:\S{0,6}\d{1,4}[名位人]|等|$))/u

/** Cuts a run of words into those that name one person each. */
export function cutSegments(folded: string, known: KnownNames): readonly Segment[] {
  const segments: Segment[] = []
  for (const { index, 0: text } of matchesOf(PART, folded)) {
    const afterPause = folded.charAt(index - 1) === '、'
    for (const part of cutAtBlanks({ afterPause, start: index, text }, known))
      segments.push(...cutAtAnd(part, known).flatMap((each) => cutTogether(each, known)))
  }
  return segments
}

/** Splits names that blanks separate, `甲某 乙某某 丙 某`: only where every piece names a person. */
function cutAtBlanks(segment: Segment, known: KnownNames): readonly Segment[] {
  const pieces = mergeSingles(
    matchesOf(WORD, segment.text).map(({ index, 0: text }) => ({
      ...segment,
      start: segment.start + index,
      text,
    })),
    segment,
  )
  if (pieces.length < 2) return [segment]
  const areNames = pieces.every(
    (piece) => !isOfficeAlone(piece.text) && readSegment(piece, known).kind === 'person',
  )
  return areNames ? pieces.map((piece) => ({ ...piece, afterPause: true })) : [segment]
}

/** Whether words are an office of more than three characters: `粮库主任`. */
const isOfficeAlone = (words: string): boolean =>
  words.length > LENGTH_OF_RARE && officeEnds(words).at(-1) === words.length

/** Joins characters printed apart for alignment: `张 三`. */
function mergeSingles(pieces: readonly Segment[], { start, text }: Segment): readonly Segment[] {
  const merged: Segment[] = []
  for (const piece of pieces) {
    const last = merged.at(-1)
    if (last && piece.text.length === 1 && mayGoOn(last.text))
      merged[merged.length - 1] = {
        ...last,
        text: text.slice(last.start - start, piece.start - start + piece.text.length),
      }
    else merged.push(piece)
  }
  return merged
}

/** Whether words end in the first characters of a name printed apart: `张`, `区长何`, `区长何 广`. */
const mayGoOn = (words: string): boolean => {
  if (words.length > LONGEST_SEGMENT) return false
  const name = /\p{Script=Han}(?:\s+\p{Script=Han})?$/u.exec(words)
  if (!name) return false
  const office = words.slice(0, name.index)
  const isApart = words.length === 1
  return isApart || (office !== '' && officeEnds(office).at(-1) === office.length)
}

/** Splits a segment at `和`, which also occurs in names and offices: only where the words before it name a person. */
function cutAtAnd(segment: Segment, known: KnownNames): readonly Segment[] {
  if (segment.text.length > LONGEST_SEGMENT || isNameWithAnd(segment)) return [segment]
  for (const { index, 0: word } of matchesOf(AND, segment.text)) {
    const left = { ...segment, text: segment.text.slice(0, index) }
    const offset = index + word.length
    // `甲某和以普通代表身份参加`: nobody is named behind, the character ends the name.
    if (NO_NAME_BEHIND.test(segment.text.slice(offset))) continue
    const right = {
      afterPause: segment.afterPause,
      start: segment.start + offset,
      text: segment.text.slice(offset),
    }
    const isName = isNameBefore({ behind: right.text, left, known })
    if (isName && right.text.length >= 2) return [left, ...cutAtAnd(right, known)]
  }
  return [segment]
}

/** `甲、乙、和平`: the whole of a segment is a name. */
const isNameWithAnd = ({ afterPause, text }: Segment): boolean =>
  afterPause && (/^和[平顺]$/u.test(text.trim()) || isOfHe(text.trim()))

/** `甲、和晓梅、乙`: behind a mark of a list, and before no name of its own, the character is a family name. */
const isOfHe = (text: string): boolean =>
  /^和\p{Script=Han}{2}$/u.test(text) && !isLikelyName(text.slice(1))

type Before = { readonly behind: string; readonly known: KnownNames; readonly left: Segment }

/** Whether the words before `和` name a person; a rare name of a list does before a group. */
function isNameBefore({ behind, known, left }: Before): boolean {
  const read = readSegment(left, known)
  if (read.kind !== 'person' || read.goesOn) return false
  if (read.confidence >= RARE_NAME) return true
  const hasOffice = read.office !== ''
  if (hasOffice && (mayBeOfFour(read.name) || isOfOffice(behind, known))) return true
  const isBeside = hasOffice || left.afterPause
  return isBeside && read.name.length === LENGTH_OF_RARE && GROUP_BEHIND.test(behind)
}

/** Whether words are an office and a name that is certain: beside them, a rare one behind an office is one, too. */
function isOfOffice(words: string, known: KnownNames): boolean {
  const read = readSegment({ afterPause: false, start: 0, text: words }, known)
  return read.kind === 'person' && read.office !== '' && read.confidence >= RARE_NAME
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
