import type { TextRange } from '../text/textRange.ts'
import type { Paragraph, Understood } from './manuscript.ts'
import type { ReportHead } from './reading.ts'

import { trimRange, understand, wordsAt } from './findMatches.ts'
import { foldLine } from './foldLine.ts'

/** Signs that tell a headline about a meeting from a slogan above it, strongest first. */
const HEADLINE_SIGNS = [
  { pattern: /[届次]\S{0,8}(?:会议|常委会议?|全会|代表大会)|教代会/u, points: 2 },
  { pattern: /(?:会议?|大会|仪式|论坛)\S{0,8}(?:开幕|闭幕|举行|召开)|(?:开幕|闭幕)$/u, points: 2 },
  {
    pattern: /(?:召开|举行|举办|印发|启动|签约|揭牌|视察|调研|督查|通车|当选|表彰|发布)/u,
    points: 1,
  },
  // A slogan of two halves.
  {
    pattern:
      /^(?:\p{Script=Han}{4}\s+\p{Script=Han}{4}|\p{Script=Han}{5}\s+\p{Script=Han}{5}|\p{Script=Han}{6}\s+\p{Script=Han}{6}|\p{Script=Han}{7}\s+\p{Script=Han}{7})$/u,
    points: -1,
  },
  { pattern: /了$/u, points: 1 },
  // Who did what, one after the other, stands below.
  { pattern: /^\S+(?:讲话|主持|主持会议|致[辞词])\s+\S/u, points: -3 },
  {
    pattern:
      /(?:华章|新篇章?|新程|新局|蓝图|大计|重托|使命|担当|答卷|考卷|力量|征程|伟业|辉煌|未来|共识)$/u,
    points: -2,
  },
  { pattern: /^(?:以|为|在|向|让|把|坚持|奋力|凝心|聚力|牢记|踔厉|勇)/u, points: -1 },
] as const

const SHORTEST_HEADLINE = 6
/** Longest line that may hold a headline with its subhead. */
const LONGEST_LINE = 300
/** Subhead in a line that also holds the headline: somebody did something. */
const LINE_UP =
  /^(?=\S{2}|\S\s\S)[\p{Script=Han}·、,\s]{2,80}?(?:作|发表|并)?(?:重要)?(?:讲话|主持|出席|致辞|致词|参加|发言|报告|宣布|调研|作报告)/u

/** Reads the headline 主题, the kicker 眉题 above it and the subheads 副题 below, from the lines above the text. Marked headings decide;
 * without them the line that names a meeting is the headline.
 */
export function readHead(head: readonly Paragraph[]): ReportHead {
  const lines = head.filter(({ kind }) => kind !== 'date' && kind !== 'name')
  const position = headlinePosition(lines)
  const line = lines[position]
  if (!line) return { subheads: [] }
  const [title, ...others] = cutLine(line)
  const above = lines.slice(0, position).at(-1)
  const { headline, slogan } = partSlogan(line, above === undefined ? title : undefined, title)
  const kicker = above
    ? { paragraph: above, range: whole(above) }
    : slogan && { paragraph: line, range: slogan }
  return {
    ...(headline && {
      headline: withOthers({ above, isCut: others.length > 0, line, title: headline }),
    }),
    ...(kicker && { kicker: takeLine({ confidence: 0.8, ...kicker }) }),
    subheads: [
      ...others.map((range) => takeLine({ confidence: 0.8, paragraph: line, range })),
      ...lines
        .slice(position + 1)
        .map((paragraph) => takeLine({ confidence: 0.85, paragraph, range: whole(paragraph) })),
    ],
  }
}

/** A headline without the slogan that opens its line; `opening` is absent where something stands above. */
function partSlogan(
  { folded }: Paragraph,
  opening: TextRange | undefined,
  title: TextRange | undefined,
): { readonly headline: TextRange | undefined; readonly slogan: TextRange | undefined } {
  const start = opening ? sloganEnd(folded, opening) : 0
  return opening && start > opening.start
    ? { headline: { ...opening, start }, slogan: { end: start, start: opening.start } }
    : { headline: title, slogan: undefined }
}

type Cut = {
  readonly above: Paragraph | undefined
  readonly isCut: boolean
  readonly line: Paragraph
  readonly title: TextRange
}

/** The headline, with the other ways to part the lines above the text: uncut, cut at a blank, the line above. */
function withOthers({ above, isCut, line, title }: Cut): Understood<string> {
  const headline = takeLine({ confidence: 0.9, paragraph: line, range: title })
  const [first = ''] = headline.value.split(/\s+/u)
  const alternatives = [
    ...(isCut ? [line.text.trim()] : []),
    ...(first !== headline.value && first.length >= SHORTEST_HEADLINE ? [first] : []),
    ...(above && line.heading === undefined ? [above.text.trim()] : []),
  ]
  return alternatives.length > 0 ? { ...headline, alternatives } : headline
}

function headlinePosition(lines: readonly Paragraph[]): number {
  const levels = lines.flatMap(({ heading }) => (heading === undefined ? [] : [heading]))
  if (levels.length > 0) {
    const largest = levels.reduce((least, level) => Math.min(least, level), Infinity)
    return lines.findIndex(({ heading }) => heading === largest)
  }
  const labelled = lines.findIndex(({ folded }) => HEADLINE_LABEL.test(folded))
  if (labelled >= 0) return labelled
  const bold = lines.filter((line) => line.bold)
  if (bold.length === 1 && bold[0]) return lines.indexOf(bold[0])
  const scores = lines.slice(0, 2).map(headlineScore)
  return (scores[1] ?? 0) > (scores[0] ?? 0) ? 1 : 0
}

/** What a line above a text is, as desks mark it: `【引】`, `【题】`, `副题：`. */
const LABEL =
  /^\s*(?:[【[(](?:引|眉|肩|主|正|副|次)?(?:题目?|标题)?[】\])]\s?:?|(?:引题|眉题|肩题|主题|正题|副题|主标题|副标题|标题|题目)\s?:)\s*(?=\S{2})/u
const HEADLINE_LABEL =
  /^\s*(?:[【[(](?:主|正)?(?:题目?|标题)[】\])]|[【[(][主正][】\])]|(?:主题|正题|主标题|标题|题目)\s?:)\s*\S/u

/** A line that names who said it stands above what was said. */
const SAID = /(?:强调|指出|要求|表示|希望)$/u

const headlineScore = ({ folded, kind }: Paragraph): number =>
  (kind === 'subtitle' ? -9 : 0) +
  (SAID.test(folded) ? -3 : 0) +
  HEADLINE_SIGNS.reduce(
    (score, { pattern, points }) => score + (pattern.test(folded) ? points : 0),
    0,
  )

/** Splits a web headline from a subhead that follows a space. */
function cutLine(line: Paragraph): readonly TextRange[] {
  if (line.folded.length > LONGEST_LINE) return [whole(line)]
  // `市委某会议召开 甲讲话`: the line-up begins behind the part that names the meeting.
  for (const { index, 0: gap } of line.folded.matchAll(/\s+/gu)) {
    const rest = { end: line.folded.length, start: index + gap.length }
    if (
      LINE_UP.test(line.folded.slice(rest.start)) &&
      !MEETS.test(line.folded.slice(rest.start)) &&
      index >= 6
    )
      return [{ end: index, start: 0 }, rest]
  }
  return [whole(line)]
}

/** Words that begin with a part that tells of a meeting, up to a blank. */
const MEETS =
  /^\S{2,40}(?:会议?|大会|全会|仪式|论坛|典礼)\S{0,8}(?:开幕|闭幕|举行|召开|\p{Script=Han}决\S{2,8})(?=\s)/u

/** Where the headline begins in a line that holds a slogan before it; 0 where it holds none. */
function sloganEnd(folded: string, { end, start }: TextRange): number {
  const [slogan = '', gap = ''] =
    /^(\S{5,20})(\s+)(?=\S)/u.exec(folded.slice(start, end))?.slice(1) ?? []
  const rest = start + slogan.length + gap.length
  const isSlogan =
    gap !== '' && !/[会届次]/u.test(slogan) && MEETS.test(`${folded.slice(rest, end)} `)
  return isSlogan ? rest : start
}

const whole = ({ text }: Paragraph): TextRange => ({ end: text.length, start: 0 })

/** Mark before the headline of a brief, and what encloses or ends it in the line of its story. */
const MARK =
  /^\s*(?:[●★■◆▲○□※☆►▶▪•◎]\s*|(?:\d{1,2}|[一二三四五六七八九十]{1,3})[.、](?!\d)\s*)?(?:[【〖]\s*(?=[^】〗]{1,60}[】〗][:：。]?\s*$))?/u
const CLOSING = /[】〗]?[:：。]?$/u

type Input = {
  readonly confidence: number
  readonly paragraph: Paragraph
  readonly range: TextRange
}

function takeLine({ confidence, paragraph, range }: Input): Understood<string> {
  const words = wordsAt(paragraph, range).trimEnd()
  const label = LABEL.exec(foldLine(words))?.[0] ?? ''
  const mark = label + (MARK.exec(words.slice(label.length))?.[0] ?? '')
  const isMarked = label === '' ? mark.trim() !== '' : /[【〖]/u.test(mark.slice(label.length))
  const isClosed = isMarked || paragraph.heading !== undefined
  const closing = isClosed ? (CLOSING.exec(words)?.[0].length ?? 0) : 0
  const trimmed = trimRange(
    { end: range.start + words.length - closing, start: range.start + mark.length },
    paragraph.text,
  )
  return understand({
    confidence,
    paragraph,
    range: trimmed,
    value: wordsAt(paragraph, trimmed),
  })
}
