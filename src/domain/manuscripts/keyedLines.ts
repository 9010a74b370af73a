import type { Paragraph } from './manuscript.ts'

import { matchesOf } from '../text/matchesOf.ts'

/** What the value of a key in a form tells. */
export type KeyMeaning =
  | 'absent'
  | 'attend'
  | 'chair'
  | 'host'
  | 'name'
  | 'observe'
  | 'other'
  | 'place'
  | 'record'
  | 'speak'
  | 'time'

const OF_PEOPLE = '(?:人员|人|者|领导|嘉宾|同志|委员|代表|成员|情况)?'
const KEYS: Readonly<Record<KeyMeaning, readonly string[]>> = {
  absent: [`(?:缺席|请假|未到会|未到|因事请假|因公请假|因病请假|缺勤)${OF_PEOPLE}`],
  attend: [`(?:出席|参加|参会|与会|到会|应邀出席|参与)${OF_PEOPLE}`],
  chair: ['(?:大会)?执行主席'],
  host: ['主持人?', '主持者', '召集人'],
  name: ['名称', '会议名称'],
  observe: [`(?:应邀)?列席${OF_PEOPLE}`],
  other: [
    ...['议题', '议程', '主题', '内容', '形式', '方式', '参加单位', '主要议题', '会议议题'],
    ...['会议议程', '主办单位', '承办单位', '参会范围', '主要内容', '会议内容', '研究事项'],
  ],
  place: ['地点', '会址', '会场'],
  record: ['记录人?员?', '整理人?', '纪录人?', '校核人?', '拟稿人?'],
  speak: ['发布人', '主讲人', '发言人员?', '答问人', '讲话人', '报告人', '汇报人'],
  time: ['时间', '日期'],
}

/** Lets blanks stand between the characters of a key: `主 持 人`. */
const spaced = (key: string): string =>
  key.replaceAll(/(?<=\p{Script=Han})(?=\p{Script=Han})/gu, '[ \\u3000]{0,4}')

const PREFIX = spaced('(?:本次会议|会议|活动|大会)?')
/** Number before the key: `一、时间：`. */
const NUMBER = '(?:[一二三四五六七八九十]{1,2}|\\d{1,2})[.、]'
const BETWEEN = '[ \\u3000]{0,4}'
const MEANINGS = Object.entries(KEYS) as [KeyMeaning, readonly string[]][]
const ALL = MEANINGS.map(([meaning, keys]) => `(?<${meaning}>${keys.map(spaced).join('|')})`).join(
  '|',
)
const BEHIND = '(?:\\([^()]{0,24}\\))?'
const KEY = new RegExp(
  `(?<=^(?:${NUMBER})?|[\\s;,。|])[【[]?${PREFIX}${BETWEEN}(?:${ALL})${BEHIND}(?:[\\]】]?${BETWEEN}:|[\\]】])`,
  'gu',
)
/** A line that begins with a key of a form: `主 持 人：甲某某`. */
export const KEYED_LINE = new RegExp(
  `^\\s*(?:[●■◆▲◇□]\\s*|${NUMBER})?[【[]?${PREFIX}${BETWEEN}(?:${ALL})${BEHIND}(?:[\\]】]?${BETWEEN}:|(?<=^\\s*[[【][^\\]】]*)[\\]】])`,
  'u',
)

/** Key of a line with its value; the words of other keys in the line are blanks, so that every place stays. */
export type Entry = { readonly meaning: KeyMeaning; readonly paragraph: Paragraph }

/** What recognisers know a key by, however it is printed: `出席人`, `参会人员`. */
const KNOWN_AS: Partial<Readonly<Record<KeyMeaning, string>>> = {
  attend: '出席',
  host: '主持',
  observe: '列席',
  place: '地点',
  time: '时间',
}

/** Entries of a line of a form, one for each of its keys: `时间：3月5日 地点：会议室 主持：甲某某`. */
export function entriesOf(paragraph: Paragraph): readonly Entry[] {
  if (!KEYED_LINE.test(paragraph.folded)) return []
  const { folded } = paragraph
  const keys = matchesOf(KEY, folded)
  return keys.map(({ 0: key, groups = {}, index }, position) => {
    const end = keys[position + 1]?.index ?? folded.length
    const meaning = meaningOf(groups)
    const printed = `${KNOWN_AS[meaning] ?? key.replaceAll(/[\s【】[\]:]|\([^()]*\)/gu, '')}:`
    const printedValue = folded
      .slice(index + key.length, end)
      .replace(/[;,。|]\s*$/u, (mark) => ' '.repeat(mark.length))
    // One list, whatever parts its groups: `甲局 甲某、乙某；乙局 丙某`.
    const value = OF_PEOPLE_KEYS.has(meaning) ? printedValue.replaceAll(';', '、') : printedValue
    return {
      meaning,
      paragraph: {
        ...paragraph,
        folded: `${' '.repeat(index)}${printed.padStart(key.length)}${value}${' '.repeat(folded.length - end)}`,
      },
    }
  })
}

/** Keys whose value is a list of people. */
const OF_PEOPLE_KEYS: ReadonlySet<KeyMeaning> = new Set([
  'absent',
  'attend',
  'chair',
  'host',
  'observe',
  'record',
  'speak',
] as const)

const meaningOf = (groups: Readonly<Record<string, string | undefined>>): KeyMeaning =>
  MEANINGS.find(([meaning]) => groups[meaning] !== undefined)?.[0] ?? 'other'

/** Lines of a text with each key of a form in a line of its own. */
export const cutKeys = (body: readonly Paragraph[]): readonly Paragraph[] =>
  body.flatMap((paragraph) => {
    const entries = paragraph.kind === 'keyed' ? entriesOf(paragraph) : []
    return entries.length > 0 ? entries.map((entry) => entry.paragraph) : [paragraph]
  })
