import type { Found } from './findMatches.ts'
import type { Paragraph } from './manuscript.ts'

import { parseChineseNumeral } from '../text/chineseNumerals.ts'
import { findMatches } from './findMatches.ts'

/** Announced count, with the number of items that stand behind it in the same sentence. */
export type CountedItems = { readonly found: Found; readonly items: number }

/** What is counted, after the number. */
export const COUNTED =
  '(?:个(?:方面|部分|环节|板块|层面|维度|阶段|步骤)|大(?:任务|工程|行动|举措|措施|目标|重点|板块|领域|体系|建设|产业|要求|问题|关系|优势|环节|支柱|部分|方面|攻坚战|战役|战|抓手|专项|关口|难题)|部分|方面|句(?:话|心里话|实话)?|张(?:清单|名片|表|网|牌)?|道(?:题|关|坎)|步走|招|样|桩|类|关|块|笔账|本账|场(?:硬仗|仗|战役|战)|篇文章|件(?:事|实事|大事)?|条|点|项|种|个)'

const COUNT = '(?<![一二三四五六七八九十百千万零〇第\\d])(?<count>[二两三四五六七八九十])'
/** Counts by what they count, or in the quotation marks of a slogan: `三个“带头”`, `“四个新”`, `“三最”`. */
const ANNOUNCED = [
  `["“]${COUNT}(?:个|大|项|张)?\\p{Script=Han}{1,6}["”](?:[^,。;:、]{0,12}?)`,
  `${COUNT.replace('count', 'called')}个["“]\\p{Script=Han}{1,6}["”](?:[^,。;:、]{0,8}?)`,
  `${COUNT.replace('count', 'plain')}${COUNTED}(?:(?<=方面|部分|环节|层面)[^,。;:、]{0,8}?|["“]?\\p{Script=Han}{0,8}?["”]?)`,
]
const HEAD = new RegExp(
  `(?<announced>${ANNOUNCED.join('|')})(?::|(?<=[”"][^,。;:、]{0,8}),(?:即|就是|也就是)(?!使|将|可|便|日)):?["“]?(?<items>[^。!?:]{4,1200})`,
  'dgu',
)
/** Words that only join a slogan to the verb behind it, and are no part of its name. */
const NAME = new RegExp(
  `^(?:["“][^"”]{1,9}["”]|[二两三四五六七八九十]个["“][^"”]{1,6}["”]|[二两三四五六七八九十](?:个?方面|个?部分|个环节|个层面)(?=\\p{Script=Han})(?!的?(?:要求|意见|希望|建议|工作|任务|期望|措施|打算|举措|问题|努力|体会|内容)))`,
  'u',
)
/** Longest item of a list in one clause: `甲、乙、丙`. */
const LONGEST_IN_CLAUSE = 24
/** `“四个坚持”：坚持甲，坚持乙…`: each item begins with the word that is counted. */
const REPEATED =
  /(?<!“\p{Script=Han}{1,4})(?<announced>["“]?(?<count>[二两三四五六七八九十])(?:个(?<word>\p{Script=Han}{2})|(?<one>[有要讲比促抓不手]))["”]?(?:抓)?)[:,，](?:即|就是)?["“]?(?<items>[^。;]{2,300})/dgu

/** Finds counts whose items stand behind a colon: as many as marks of one kind part, or as repeat the word that is counted. */
export const findCountedItems = (paragraph: Paragraph): readonly CountedItems[] => [
  ...readRepeated(paragraph),
  ...readParted(paragraph),
]

const readRepeated = (paragraph: Paragraph): readonly CountedItems[] =>
  findMatches([paragraph], REPEATED).flatMap((found) => {
    const { items: words = '', one = '', word = one } = found.groups
    const items = words.split(/["”]?[,、;]["“]?/u).filter((item) => item.includes(word)).length
    return items >= 2 ? [{ found, items }] : []
  })

/** Reads lists of which the count is right. */
const readParted = (paragraph: Paragraph): readonly CountedItems[] =>
  findMatches([paragraph], HEAD).flatMap((match) => {
    const { called, count = called, items: words = '', plain = '' } = match.groups
    const numeral = count ?? plain
    const items = parseChineseNumeral(numeral) ?? 0
    return items >= 2 && isPartedInto(items, words)
      ? [{ found: withName(match, numeral), items }]
      : []
  })

/** Whether a mark parts words into so many items: the strongest mark that they have, or the pauses of the first clause. */
function isPartedInto(count: number, words: string): boolean {
  if (words.includes(';')) return partsOf(words, ';').length === count
  const [clause = ''] = words.split(',', 1)
  const inClause = [PAUSE, PAUSE_OR_AND].map((mark) => partsOf(clause, mark))
  return (
    partsOf(words, ',').length === count ||
    inClause.some(
      (parts) => parts.length === count && parts.every(({ length }) => length <= LONGEST_IN_CLAUSE),
    )
  )
}

const PAUSE = '、'
const PAUSE_OR_AND = /、|以及|和(?![谐平睦])|与|及/u

const partsOf = (words: string, mark: RegExp | string): readonly string[] =>
  words.split(mark).filter((part) => part.trim().length > 1)

/** The count without the words between it and the colon. */
function withName(found: Found, count: string): Found {
  const range = found.ranges['announced'] ?? found
  const words = found.paragraph.folded.slice(range.start, range.end)
  const length = NAME.exec(words)?.[0].length ?? words.length
  return {
    ...found,
    groups: { ...found.groups, count },
    ranges: { ...found.ranges, announced: { end: range.start + length, start: range.start } },
  }
}
