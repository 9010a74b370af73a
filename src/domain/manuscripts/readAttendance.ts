import type { Paragraph, Understood } from './manuscript.ts'
import type { AttendanceReading } from './reading.ts'

import { parseChineseNumeral } from '../text/chineseNumerals.ts'
import { findMatches, understand, wordsAt } from './findMatches.ts'

const UNIT =
  '(?:正式|特邀|列席|教职工|职工|会员|党员|常委会)?(?:代表|委员|组成人员|职工|会员|党员|人员|同志)'
const COUNT = '(?<count>[0-9]{1,9}|[一二三四五六七八九十百千]{1,9})'

/** Patterns for the numbers of an attendance statement, by the words that introduce them. */
const FIGURES = {
  absent: new RegExp(`(?:因[事病公因、或]{1,4})?(?:缺席|请假)(?:${UNIT})?${COUNT}[名人位]`, 'du'),
  due: new RegExp(
    `(?:应到会?|应出席会?|应参加|应参会|现有|实有|共有)(?:会议)?(?<unit>${UNIT})?(?:和特邀代表)?${COUNT}[名人位](?<unitAfter>${UNIT})?`,
    'du',
  ),
  present: new RegExp(
    `(?:实到会?|实际出席|实际到会|实际参加|实出席|(?<!应)(?<!应参加)出席|到会)(?:会议)?(?:的)?(?<unit>${UNIT})?${COUNT}[名人位](?<unitAfter>${UNIT})?`,
    'du',
  ),
} as const
const QUORUM =
  /(?:出席人数|到会人数|实到人数)?(?:已)?(?:符合|达到)(?:法定|规定|有关|选举法|法律|章程|《[^《》]{1,60}》)?[^,。;]{0,6}?(?:人数|规定|要求)|超过[^,。;]{0,10}半数|超过三分之二/u
const PRESENT_ONLY = new RegExp(
  `(?<!近)(?<!超过)(?<!约)(?:共)?${COUNT}(?:余)?[名位人](?<unit>${UNIT})?(?:共同)?(?:出席|参加)(?:了)?(?:大会|会议|开幕|闭幕)`,
  'dgu',
)
/** Most sentences of an attendance statement. */
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
  const [only] = findMatches(paragraphs, PRESENT_ONLY)
  if (!only) return []
  const present = parseChineseNumeral(only.groups['count'] ?? '')
  const unit = only.groups['unit']
  return [
    understand({
      confidence: 0.7,
      paragraph: only.paragraph,
      range: only,
      value: {
        ...(present !== undefined && { present }),
        quorumStated: false,
        raw: wordsAt(only.paragraph, only),
        ...(unit !== undefined && { unit }),
      },
    }),
  ]
}

function readCounted(paragraph: Paragraph): Understood<AttendanceReading> | undefined {
  const due = FIGURES.due.exec(paragraph.folded)
  if (!due) return undefined
  const statement = cutStatement({ from: due.index, text: paragraph.folded })
  const absent = FIGURES.absent.exec(statement)
  const present = FIGURES.present.exec(statement)
  if (!present && !absent) return undefined
  const quorum = QUORUM.exec(statement)
  const start = subjectStart({ at: due.index, text: paragraph.folded })
  const end = due.index + Math.max(...[due, present, absent, quorum].map(endOf(due)))
  const figures = {
    absent: toCount(absent?.groups),
    due: toCount(due.groups),
    present: toCount(present?.groups),
  }
  const unit = [due, present].flatMap((match) => [
    match?.groups?.['unit'],
    match?.groups?.['unitAfter'],
  ])
  return understand({
    confidence: present ? 0.95 : 0.7,
    paragraph,
    range: { end, start },
    value: {
      ...withoutUndefined(figures),
      quorumStated: quorum !== null,
      raw: wordsAt(paragraph, { end, start }),
      ...withoutUndefined({ unit: unit.find((word) => word !== undefined) }),
    },
  })
}

/** End of a figure, relative to the first one: `due` was matched in the whole paragraph, the others after it. */
const endOf =
  (due: RegExpExecArray) =>
  (match: RegExpExecArray | null): number =>
    match ? (match === due ? 0 : match.index) + match[0].length : 0

const toCount = (
  groups: Readonly<Record<string, string | undefined>> | undefined,
): number | undefined =>
  groups?.['count'] === undefined ? undefined : parseChineseNumeral(groups['count'])

const cutStatement = ({ from, text }: { readonly from: number; readonly text: string }): string =>
  text.slice(from).split('。').slice(0, MOST_SENTENCES).join('。')

/** Start of the short subject of `大会应到…`; a meeting's whole name before it is not included. */
function subjectStart({ at, text }: { readonly at: number; readonly text: string }): number {
  const before = text.slice(Math.max(0, at - LONGEST_SUBJECT - 1), at)
  const subject = /[^,。;:、]*$/u.exec(before)?.[0] ?? ''
  return subject.length <= LONGEST_SUBJECT ? at - subject.length : at
}

const withoutUndefined = <T extends Readonly<Record<string, unknown>>>(
  values: T,
): { readonly [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    readonly [K in keyof T]?: Exclude<T[K], undefined>
  }
