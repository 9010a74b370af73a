import type { TextRange } from '../text/textRange.ts'
import type { Paragraph, Understood } from './manuscript.ts'
import type { AttendanceReading } from './reading.ts'

import { NUMERAL, parseChineseNumeral } from '../text/chineseNumerals.ts'
import { understand, wordsAt } from './findMatches.ts'

type Part = 'absent' | 'due' | 'present'

const UNITS = [
  ...[
    '主席团成员',
    '省委委员',
    '市委委员',
    '区委委员',
    '县委委员',
    '纪委委员',
    '青年代表',
    '先进代表',
  ],
  ...[
    '组成人员',
    '教职工代表',
    '职工代表',
    '会员代表',
    '党员代表',
    '居民代表',
    '村民代表',
    '工会代表',
    '团员代表',
    '特邀代表',
    '妇女代表',
    '股东代表',
  ],
  ...[
    '正式代表',
    '委员',
    '代表',
    '职工',
    '会员',
    '党员',
    '团员',
    '股东',
    '常委',
    '成员',
    '理事',
    '监事',
    '同志',
    '人员',
  ],
]
/** Whose members are counted: `区人大`, `常委会`. */
const BODY =
  '(?:(?:全国|[省市区县镇乡州旗])?(?:人大|政协)?(?:常委会|主席团|委|人大|政协|教代会|工会)|本届|正式|应到)'
const UNIT = `(?:${BODY}?(?<!列席)(?:${UNITS.join('|')}))`
const COUNT = `(?<count>${NUMERAL})`
/** Part of a numeral: what stands behind it is not the whole of it. */
const DIGIT = '[\\d〇零一二三四五六七八九十百千万余多]'
const MEETING =
  '(?:本次|此次|这次|今[天日]|大会|会议|全会|开幕会?|闭幕会?|预备会议?|的|了|有|会|共|共计|为|在场){0,5}'

const REASON = '(?:因(?:事|病|公|故)(?:、?(?:因)?(?:事|病|公|故)|或){0,4})'
const AWAY = '(?:缺席|请了?假|未到(?:会)?|未出席|未能出席|请假缺席)'
/** Words before or after a count that tell what it counts. Those of `due` come first: `应出席` holds `出席`. */
const LEADS: Readonly<Record<Part, string>> = {
  absent: `${REASON}?${AWAY}`,
  due: '(?:(?:出席|参加)(?:今天|本次|此次|这次)?(?:的)?(?:大会|会议|全会|开幕会?|闭幕会?|预备会议)?的(?:正式)?(?:代表|委员|组成人员|人员)应(?:该)?(?=为|有|是|到|\\d)|法定(?:出席)?人数(?:为|是)?(?=[\\d一二三四五六七八九])|该到会的|应(?:该)?(?:到会?|出席|参加|参会)|现有|实有|共有|总数|名额|依法应到)',
  present:
    '(?:实(?:际)?(?:到会?|出席|参加|参会)|出席|到会|参加|与会|参会|报到后出席|(?<=今[天日])(?:来|到)了)',
}
const FIGURE: Readonly<Record<Part, RegExp>> = {
  absent: figure(
    LEADS.absent,
    // `3名代表因病请假`
    `|${COUNT.replace('count', 'counted')}(?:名|位|人)${UNIT}?${REASON}?${AWAY}`,
  ),
  due: figure(LEADS.due),
  present: figure(`(?<!应)(?<!应该)(?<!法定)(?<!未)(?<!未能)${LEADS.present}`),
}
/** Counts that stand before their verb: `45名委员出席会议`, `263名代表到会`. */
const BEFORE = new RegExp(
  `(?:(?<unitBefore>${UNIT})(?:共计?)?)?(?<!近)(?<!超过)(?<!约)(?<!逾)(?<!上)(?<!列席人员)(?<!列席代表)(?<!工作人员)(?<!嘉宾)(?<!来宾)(?<!${DIGIT})${COUNT}(?:名|位|人)(?<unit>${UNIT})?(?:、[^,。;、\\d]{2,12}\\d{1,4}[名位人]|(?:和|及)\\d{1,4}[名位][^,。;、\\d]{2,12}){0,3}(?:等)?(?:带着[^,。;]{2,16}|从[^,。;]{2,12}赶来|(?:肩负|满怀|怀着|牢记|不负)[^,。;]{2,10}?)?(?:共同|全部|均|都|,)?(?:实际)?(?:出席|参加|到会|参会)(?:了)?(?:本次|此次)?(?:大会|会议|开幕|闭幕|全会|$|[,。;])`,
  'du',
)
const QUORUM =
  /(?:出席人数|到会人数|实到人数|到会代表|出席代表)?(?:已)?(?:均)?(?:符合|达到|满足)(?:法定|规定|有关|选举法|法律|章程|会议|开会|《[^《》]{1,60}》)?[^,。;]{0,8}?(?:人数|规定|要求|条件)|(?:超过|达到)[^,。;]{0,10}(?:半数|三分之二)|(?:会议|大会)?(?:合法)?有效/u
const MOST_SENTENCES = 4
const LONGEST_SUBJECT = 10
const ROUND = /(?:近|约|逾|超过|上)$/u

function figure(lead: string, others = ''): RegExp {
  return new RegExp(
    `(?:(?<unitFirst>${UNIT})(?:共|总数)?)?${lead}${MEETING}[,:]?(?<unit>${UNIT})?(?:和特邀代表|共|总数|人数|有|为|是|:){0,3}${COUNT}(?:余|多)?(?:名|位|人|个)(?<unitAfter>${UNIT})?|(?:(?<unitBare>${UNIT})(?:共|总数)?)?${lead}${MEETING}(?<unitOnly>${UNIT})?(?:人数)?(?:有|为|是|:|(?<=[应实]到(?:会)?(?:${UNIT})?))${COUNT.replace('count', 'bare')}(?=[,。;)])${others}`,
    'dgu',
  )
}

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
  const inLines = readLines(paragraphs)
  if (inLines) return [inLines]
  for (const paragraph of paragraphs) {
    const present = readPresentAlone(paragraph)
    if (present) return [present]
  }
  return []
}

type Figure = TextRange & { readonly count: number; readonly unit: string | undefined }

/** First figure of a part between two offsets of a text. */
function findFigure({
  from,
  part,
  text,
  until,
}: {
  readonly from: number
  readonly part: Part
  readonly text: string
  readonly until: number
}): Figure | undefined {
  return [...text.slice(0, until).matchAll(FIGURE[part])]
    .map((match) => toFigure(match, text))
    .find((figure) => figure !== undefined && figure.start >= from)
}

/** Figure of a match; undefined where it is round, as in `近3000名`. */
function toFigure(match: RegExpExecArray, text: string): Figure | undefined {
  const groups = match.groups ?? {}
  const [name, printed] = firstOf(groups, ['count', 'bare', 'counted'])
  const [at = 0] = match.indices?.groups?.[name] ?? []
  const count = parseChineseNumeral(printed ?? '')
  if (count === undefined || ROUND.test(text.slice(Math.max(0, at - 2), at))) return undefined
  const [, unit] = firstOf(groups, [
    ...['unit', 'unitAfter', 'unitOnly'],
    ...['unitFirst', 'unitBare'],
  ])
  return { count, end: match.index + match[0].length, start: match.index, unit: bareUnit(unit) }
}

/** Counted people without whose they are: `常委会组成人员` are 组成人员. */
const bareUnit = (unit: string | undefined): string | undefined =>
  unit === undefined ? undefined : (UNITS.find((each) => unit.endsWith(each)) ?? unit)

/** First group of these that matched, by its name. */
function firstOf(
  groups: Readonly<Record<string, string | undefined>>,
  names: readonly string[],
): readonly [name: string, words: string | undefined] {
  const name = names.find((each) => groups[each] !== undefined) ?? ''
  return [name, groups[name]]
}

/** How many there are, before how many came: `组成人员28人，到会22人`, `大会代表共263名，今天到会251名`. */
const WHOLE = new RegExp(
  `(?<=^|[,。;:]|大会|会议|全体)(?<unit>${UNIT})(?:总数|总共)?(?:共有?|现有|有|为)?${COUNT}[名位人](?=,[^,。;]{0,14}?(?:实到|实有|到会|出席|实际|参加))`,
  'dgu',
)

function findWhole(text: string): Figure | undefined {
  const [match] = text.matchAll(WHOLE)
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

const LONGEST_LINE = 24
const PARTS = ['due', 'present', 'absent'] as const

/** Reads figures that stand in short lines of their own, one below the other. */
function readLines(paragraphs: readonly Paragraph[]): undefined | Understood<AttendanceReading> {
  const lines = paragraphs.map((paragraph) => ({ figures: figuresOfLine(paragraph), paragraph }))
  const from = lines.findIndex(({ figures }) => figures?.due !== undefined)
  const first = lines[from]
  if (!first) return undefined
  const rest = lines.slice(from, from + PARTS.length)
  const end = rest.findIndex(({ figures }) => figures === undefined)
  const told = (end < 0 ? rest : rest.slice(0, end)).map(({ figures }) => figures ?? {})
  const figures = Object.assign({}, ...told.toReversed()) as Partial<Record<Part, Figure>>
  const { absent, due, present } = figures
  if (!due || !(present ?? absent)) return undefined
  const unit = PARTS.map((part) => figures[part]?.unit).find((each) => each !== undefined)
  const range = { end: first.paragraph.text.length, start: 0 }
  return understand({
    confidence: 0.9,
    paragraph: first.paragraph,
    range,
    value: {
      ...(absent && { absent: absent.count }),
      due: due.count,
      ...(present && { present: present.count }),
      quorumStated: false,
      raw: wordsAt(first.paragraph, range),
      ...(unit !== undefined && { unit }),
    },
  })
}

/** Figures of a line that is nothing but counts; none of any other. */
function figuresOfLine({ folded }: Paragraph): Partial<Readonly<Record<Part, Figure>>> | undefined {
  const line = folded.trim()
  if (line.length > LONGEST_LINE) return undefined
  const text = /[,。;]$/u.test(line) ? line : `${line}。`
  const found = PARTS.flatMap((part) => {
    const figure = findFigure({ from: 0, part, text, until: text.length })
    return figure ? [[part, figure] as const] : []
  })
  return found.length > 0 ? Object.fromEntries(found) : undefined
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
