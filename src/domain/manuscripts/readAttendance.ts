import type { Figure, Part } from './attendanceFigures.ts'
import type { Paragraph, Understood } from './manuscript.ts'
import type { AttendanceReading } from './reading.ts'

import { parseChineseNumeral } from '../text/chineseNumerals.ts'
import { matchesOf } from '../text/matchesOf.ts'
import { findClauseFigures } from './attendanceClauses.ts'
import { bareUnit, COUNT, DIGIT, findFigure, toFigure, UNIT } from './attendanceFigures.ts'
import { understand, wordsAt } from './findMatches.ts'
import { readAttendanceLines } from './readAttendanceLines.ts'

/** Counts that stand before their verb: `45名委员出席会议`, `263名代表到会`. */
const BEFORE = new RegExp(
  `(?:(?<unitBefore>${UNIT})(?:共计?)?)?(?<!近)(?<!超过)(?<!约)(?<!逾)(?<!上)(?<!列席人员)(?<!列席代表)(?<!工作人员)(?<!嘉宾)(?<!来宾)(?<!${DIGIT})${COUNT}(?:名|位|人)(?<unit>${UNIT})?(?:、[^,。;、\\d]{2,12}\\d{1,4}[名位人]|(?:和|及)\\d{1,4}[名位][^,。;、\\d]{2,12}){0,3}(?:等)?(?:带着[^,。;]{2,16}|从[^,。;]{2,12}赶来|(?:肩负|满怀|怀着|牢记|不负)[^,。;]{2,10}?)?(?:共同|全部|均|都|,)?(?:实际)?(?:出席|参加|到会|参会)(?:了)?(?:本次|此次)?(?:大会|会议|开幕|闭幕|全会|$|[,。;])`,
  'du',
)
const QUORUM =
  /(?:出席人数|到会人数|实到人数|到会代表|出席代表)?(?:已)?(?:均)?(?:符合|达到|满足)(?:法定|规定|有关|选举法|法律|章程|会议|开会|《[^《》]{1,60}》)?[^,。;]{0,8}?(?:人数|规定|要求|条件)|(?:超过|达到)[^,。;]{0,10}(?:半数|三分之二)|(?:会议|大会)?(?:合法)?有效/u
const MOST_SENTENCES = 4
const LONGEST_SUBJECT = 10

/**
 * Reads the counted attendance: due, present, absent, and whether the text states a quorum.
 *
 * Round figures (`近3000名代表`) and other counts (`报到`, `特邀`, `列席`) are ignored.
 */
export function readAttendance(
  paragraphs: readonly Paragraph[],
): readonly Understood<AttendanceReading>[] {
  for (const paragraph of paragraphs) {
    const counted = readCounted(paragraph)
    if (counted) return [counted]
  }
  const inLines = readAttendanceLines(paragraphs)
  if (inLines) return [inLines]
  for (const paragraph of paragraphs) {
    const inClauses = readClauses(paragraph)
    if (inClauses) return [inClauses]
  }
  for (const paragraph of paragraphs) {
    const present = readPresentAlone(paragraph)
    if (present) return [present]
  }
  return []
}

/** How many there are, before how many came: `组成人员28人，到会22人`, `大会代表共263名，今天到会251名`. */
const WHOLE = new RegExp(
  `(?<=^|[,。;:]|大会|会议|全体)(?:有|现有)?(?<unit>${UNIT})(?:总数|总共)?(?:共有?|现有|有|为)?${COUNT}[名位人](?=(?:,[^,。;]{0,12}[请告]假[^,。;]{0,8})?,[^,。;]{0,14}?(?:实到|实有|到会|出席|实际|参加))`,
  'dgu',
)

function findWhole(text: string): Figure | undefined {
  const [match] = matchesOf(WHOLE, text)
  return match && toFigure(match, text)
}

function readCounted(paragraph: Paragraph): Understood<AttendanceReading> | undefined {
  const { folded: text } = paragraph
  const due = findFigure({ from: 0, part: 'due', text, until: text.length }) ?? findWhole(text)
  if (!due) return undefined
  const until = statementEnd(due.start, text)
  const from = text.lastIndexOf('。', due.start) + 1
  const find = (part: Part) => findFigure({ from, part, text, until })
  const absent = find('absent')
  // `共有1120人参加` is no count of who should have come.
  if (/^[名位人](?:参加|出席)/u.test(text.slice(due.end - 1))) return undefined
  const present = find('present') ?? figureBefore(text.slice(from, until), from)
  return present || absent ? describeCounted({ absent, due, paragraph, present, until }) : undefined
}

/** Counts that the clauses of a paragraph tell in words of their own. */
function readClauses(paragraph: Paragraph): Understood<AttendanceReading> | undefined {
  const { folded: text } = paragraph
  const { absent, due, present } = findClauseFigures(text) ?? {}
  if (!due) return undefined
  return describeCounted({ absent, due, paragraph, present, until: statementEnd(due.start, text) })
}

type Counted = {
  readonly absent: Figure | undefined
  readonly due: Figure
  readonly paragraph: Paragraph
  readonly present: Figure | undefined
  /** Where the statement ends. */
  readonly until: number
}

function describeCounted(counted: Counted): Understood<AttendanceReading> {
  const { absent, due, paragraph, present, until } = counted
  const { folded: text } = paragraph
  const quorum = QUORUM.exec(text.slice(due.end, until))
  const told = [due, present ?? [], absent ?? []].flat()
  const start = subjectStart({ at: Math.min(...told.map((each) => each.start)), text })
  const end = Math.max(
    ...told.map((each) => each.end),
    quorum ? due.end + quorum.index + quorum[0].length : 0,
  )
  const unit =
    told.map((each) => each.unit).find((each) => each !== undefined) ??
    bareUnit(new RegExp(UNIT, 'u').exec(text.slice(due.start, due.end))?.[0])
  return understand({
    confidence: present ? 0.95 : 0.7,
    paragraph,
    range: { end, start },
    value: {
      ...(absent && { absent: absent.count }),
      due: due.count,
      ...(present && { present: present.count }),
      quorumStated: quorum !== null,
      raw: wordsAt(paragraph, { end, start }),
      ...(unit !== undefined && { unit }),
    },
  })
}

/** Reads a text that says how many came, and not how many should have. */
function readPresentAlone(paragraph: Paragraph): undefined | Understood<AttendanceReading> {
  const { folded: text } = paragraph
  const figure =
    figureBefore(text) ?? findFigure({ from: 0, part: 'present', text, until: text.length })
  if (!figure) return undefined
  const { count: present, unit } = figure
  const absent = absentAfter(figure, text)
  const range = { end: absent?.end ?? figure.end, start: figure.start }
  const raw = wordsAt(paragraph, range)
  // A count of nobody in particular is somebody's only before its verb: `45名委员出席会议`.
  if (unit === undefined && !BEFORE.test(text) && text.charAt(figure.start) !== '实')
    return undefined
  const value = {
    ...(absent && { absent: absent.count }),
    present,
    quorumStated: false,
    raw,
    ...(unit !== undefined && { unit }),
  }
  return understand({ confidence: 0.7, paragraph, range, value })
}

/** How many did not come, told in the sentence of how many did. */
function absentAfter({ end: from }: Figure, text: string): Figure | undefined {
  const end = text.indexOf('。', from)
  return findFigure({ from, part: 'absent', text, until: end < 0 ? text.length : end })
}

/** Count that stands before its verb. */
function figureBefore(text: string, from = 0): Figure | undefined {
  const match = BEFORE.exec(text)
  if (!match) return undefined
  const { count: printed = '', unitBefore, unit = unitBefore } = match.groups ?? {}
  const count = parseChineseNumeral(printed)
  const start = from + match.index
  const end = start + match[0].replace(/[,。;]$/u, '').length
  return count === undefined ? undefined : { count, end, start, unit: bareUnit(unit) }
}

/** Where a statement ends that begins at an offset: after some sentences. */
function statementEnd(from: number, text: string): number {
  let end = from
  for (let sentence = 0; sentence < MOST_SENTENCES; sentence += 1) {
    const next = text.indexOf('。', end)
    if (next === -1) return text.length
    end = next + 1
  }
  return end
}

/** Start of the short subject of `大会应到…`; a meeting's whole name before it is not included. */
function subjectStart({ at, text }: { readonly at: number; readonly text: string }): number {
  const before = text.slice(Math.max(0, at - LONGEST_SUBJECT - 1), at)
  const subject = /[^,。;:、]*$/u.exec(before)?.[0] ?? ''
  return subject.length <= LONGEST_SUBJECT ? at - subject.length : at
}
