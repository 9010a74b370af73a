import type { NamedPerson } from './reading.ts'

import { nameConfidence, spellName } from './names.ts'
import { cutOffice, isShared } from './offices.ts'

/** Person in a list, with the range of the name in the text that was read. */
export type ListedPerson = NamedPerson & {
  readonly confidence: number
  readonly end: number
  readonly start: number
}

type Segment = { readonly afterPause: boolean; readonly start: number; readonly text: string }

const AND = /和|以及|及|与/gu
const OPENING =
  /^(?:(?:由|有|为|是|以及|和|还有|分别是|其中|出席会议的(?:有|领导有)?)[::]?|[::\s])+/u
const CLOSING =
  /(?:等[^、,]*|(?:\d+|[一二三四五六七八九十]+)[名位]?同志|同志|同学|老师|先生|女士|\([^)]*\)|\s)+$/u
/** Words that group people without giving them an office. */
const NO_OFFICE = /(?:领导|同志|代表|专家)$/u
const RARE_NAME = 0.5
/** Longest segment between two pauses that names a person with their office. */
const LONGEST_SEGMENT = 120
/** Most offices of one person in print. */
const MOST_OFFICES = 12

/**
 * Reads the people of a list such as `区委书记甲、区长乙和区政协主席丙、副主席丁、戊等`, in print order.
 *
 * Offices are the words before a name; an office that stands alone (`市委常委、区委书记甲`) belongs to the next name, and one that several hold (`副主席丁、戊`) also to the names after it. Groups (`主席团全体成员`) are skipped.
 *
 * @param folded - width-folded text of the list alone
 */
export function readPeople(folded: string): readonly ListedPerson[] {
  const people: ListedPerson[] = []
  let pending: readonly string[] = []
  let shared = ''
  for (const segment of cutSegments(folded)) {
    const { confidence, name, office, range } = readSegment(segment)
    const offices = [...pending, office].filter((each) => each !== '').slice(-MOST_OFFICES)
    if (name === '') {
      pending = office === '' ? [] : offices
      continue
    }
    pending = []
    if (!mayStand({ afterPause: segment.afterPause, confidence, office })) continue
    const own = offices.at(-1)
    if (own !== undefined) shared = isShared(own) ? own : ''
    people.push({
      ...range,
      confidence,
      name,
      office: own === undefined ? shared : offices.join('、'),
    })
  }
  return people
}

type Input = {
  readonly afterPause: boolean
  readonly confidence: number
  readonly office: string
}

/** Whether a segment counts as a name: a rare one only beside other names or after an office. */
const mayStand = ({ afterPause, confidence, office }: Input): boolean =>
  confidence >= RARE_NAME || (confidence > 0 && (afterPause || office !== ''))

/** Reads the names of a list alone. */
export const readNames = (folded: string): readonly string[] =>
  readPeople(folded).map(({ name }) => name)

function readSegment({ start, text }: Segment) {
  if (text.length > LONGEST_SEGMENT) return nobodyAt(start)
  const opening = OPENING.exec(text)?.[0].length ?? 0
  const core = text.slice(opening).replace(CLOSING, '')
  const { office, rest } = cutOffice(core)
  const name = spellName(rest)
  const from = start + opening + office.length + (rest.length - rest.trimStart().length)
  return {
    confidence: nameConfidence(name),
    name,
    office: NO_OFFICE.test(office.trim()) && name !== '' ? '' : office.trim(),
    range: { end: from + rest.trim().length, start: from },
  }
}

const nobodyAt = (start: number) => ({
  confidence: 0,
  name: '',
  office: '',
  range: { end: start, start },
})

function cutSegments(folded: string): readonly Segment[] {
  const segments: Segment[] = []
  for (const { index, 0: text } of folded.matchAll(/[^、,;]+/gu)) {
    const mark = folded.charAt(index === 0 ? text.length : index - 1)
    const afterPause = mark === '、'
    segments.push(...cutAtAnd({ afterPause, start: index, text }))
  }
  return segments
}

/** Splits a segment at `和`, which also occurs in names and offices: only where both sides read as a person. */
function cutAtAnd(segment: Segment): readonly Segment[] {
  if (segment.text.length > LONGEST_SEGMENT) return [segment]
  for (const { index, 0: word } of segment.text.matchAll(AND)) {
    const left = { ...segment, text: segment.text.slice(0, index) }
    const offset = index + word.length
    const right = {
      afterPause: segment.afterPause,
      start: segment.start + offset,
      text: segment.text.slice(offset),
    }
    const isName = readSegment(left).confidence >= RARE_NAME
    const mayFollow = right.text.length >= 2
    if (isName && mayFollow) return [left, ...cutAtAnd(right)]
  }
  return [segment]
}
