import type { ManuscriptParagraph, ParagraphKind } from './manuscript.ts'

import { foldWidth } from '../text/foldWidth.ts'
import { endsLatinSentence, isLatin, isLatinHeading, LATIN_BYLINE } from './latinText.ts'
import { cutOffice, findCredits, nameConfidence, spellName } from '../mentions/index.ts'

/** Longest line with an office, a name and a date. */
const LONGEST_NAME_LINE = 80
/** Longest line without a full stop that may be a headline or heading. */
const LONGEST_HEADING = 60
/** End of a sentence. Matched backwards from the end of the line, so that a long line with many marks is walked once. */
const SENTENCE_END = /$(?<=[。!?;…](?:["”』」)]|\([^)]*\))*)/u
const LONGEST_SALUTATION = 40
const LONGEST_CREDIT = 120
const CALL =
  /(?:尊敬的|敬爱的)?(?:各位|同志们|代表们|委员们|女士们|先生们|朋友们|乡亲们|同学们|老师们|战友们|主席|主任|书记)/uy
/** Longest text between one form of address and the next. */
const LONGEST_CALLED = 30
const SALUTATION_END = /(?:[:!]|们[,、]?|(?:代表|委员|同事|领导|来宾|同仁|老师|嘉宾|朋友)[,、:]?)$/u

/** Number in a line of its own: a page number only where a sentence runs on around it. */
const NUMBER = /^[-—–·]?\s?\d{1,4}\s?[-—–·]?$/u
const PATTERNS: readonly { readonly kind: ParagraphKind; readonly pattern: RegExp }[] = [
  {
    kind: 'furniture',
    pattern:
      /^(?:[-—–·]{1,3}\s?\d{1,4}\s?[-—–·]{1,3}|第\d+版(?:[::].{0,10})?|分享到.*|查看原文|.{0,6}打印.{0,12}|上一篇.*|下一篇.*|当前位置.*|.{2,8}报 ?\d{4}年\d{1,2}月\d{1,2}日 ?星期.|.{0,12}【字体.*】.*|关闭窗口)$/u,
  },
  {
    kind: 'credit',
    pattern:
      /^(?:【来源】.{1,40}|\(?(?:新闻来源|来源|文章来源|稿源|原标题|更新时间|发布时间|发布日期|时间|浏览次数|点击数?|阅读)[::/].{0,40}|\(.{1,6}社.{2,6}\d+月\d+日电\))$/u,
  },
  {
    kind: 'date',
    pattern: /^\(?[0-9〇零○一二三四五六七八九]{4} ?[年.\-/].{1,3}[月.\-/].{1,3}日?\)?$/u,
  },
  { kind: 'subtitle', pattern: /^(?:——|--|—|──)\s*\S.{2,60}[^。]$/u },
  {
    kind: 'numbered',
    pattern:
      /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)|\d{1,2}[.、](?!\d)|\(\d{1,2}\)|第[一二三四五六七八九十]{1,3}[,、章节部])/u,
  },
]

/** Classifies one line by itself; `joinBrokenParagraphs` looks at its neighbours. */
export function classifyParagraph({
  heading,
  isCell,
  isPageNumber,
  text,
}: ManuscriptParagraph): ParagraphKind {
  const folded = foldWidth(text).trim()
  if (isPageNumber) return 'furniture'
  const marked = markedKind(folded, isCell)
  if (marked && !(heading !== undefined && marked === 'numbered')) return marked
  if (isSalutation(folded)) return 'salutation'
  if (heading !== undefined) return 'heading'
  if (isLatin(folded)) return latinKind(folded)
  if (isNameLine(folded)) return 'name'
  return isHeadingLike(folded) ? 'heading' : 'text'
}

const latinKind = (line: string): ParagraphKind => {
  if (LATIN_BYLINE.test(line)) return 'credit'
  return isLatinHeading(line) ? 'heading' : 'text'
}

/** Kind of a line that its marks and figures decide alone. */
function markedKind(
  folded: string,
  isCell: boolean | undefined = false,
): ParagraphKind | undefined {
  const known = PATTERNS.find(
    ({ kind, pattern }) => !(isCell && kind === 'furniture') && pattern.test(folded),
  )
  if (known) return known.kind
  if (isCreditLine(folded)) return 'credit'
  return NUMBER.test(folded) ? 'number' : undefined
}

/** Whether a line holds words of roles and names alone: `责编：甲  校对：乙`. */
const isCreditLine = (folded: string): boolean =>
  folded.length <= LONGEST_CREDIT && !/[。!?;“”《》]/u.test(folded) && findCredits({ folded }).isAll

/** Whether a line is a salutation, `各位代表、同志们：`, or half of one; not a paragraph that only begins with it. */
const isSalutation = (folded: string): boolean =>
  folded.length <= LONGEST_SALUTATION && SALUTATION_END.test(folded) && isMadeOfCalls(folded)

/**
 * Whether a line consists of forms of address (`各位代表`, `尊敬的主席`) alone. Their boundaries are ambiguous, so each possible end is visited once: a regular expression would try every combination.
 */
function isMadeOfCalls(line: string): boolean {
  const ends = new Set([0])
  for (let start = 0; start < line.length; start += 1) {
    CALL.lastIndex = start
    if (!ends.has(start) || !CALL.test(line)) continue
    const called = CALL.lastIndex
    for (let end = called; end <= Math.min(line.length, called + LONGEST_CALLED); end += 1) {
      ends.add(end)
      const mark = line.charAt(end)
      if (mark !== '' && ':!,、'.includes(mark)) ends.add(end + 1)
      if ('。;:!'.includes(mark)) break
    }
  }
  return ends.has(line.length)
}

/** Whether the line ends as a sentence does, quotation marks and brackets included. */
export const endsSentence = (folded: string): boolean =>
  SENTENCE_END.test(folded.trimEnd()) || endsLatinSentence(folded.trimEnd())

/** Whether a line is a name alone, an office and a name, or a name and a date. */
function isNameLine(folded: string): boolean {
  if (folded.length > LONGEST_NAME_LINE) return false
  const line = folded.replace(/\s*\(?\d{4}年\d+月\d+日\)?$/u, '')
  if (/[。,;:!?"“”《》]/u.test(line) || line.length > 40) return false
  const spelled = spellName(line)
  if (spelled.length <= 4) return nameConfidence(spelled) >= 0.9 || /^\S( \S)+$/u.test(line)
  const { office, rest } = cutOffice(line)
  return office !== '' && rest !== '' && nameConfidence(spellName(rest)) >= 0.4
}

/** Whether a line is short, without a full stop, and no unfinished list of names or clauses. */
const isHeadingLike = (folded: string): boolean =>
  folded.length <= LONGEST_HEADING && !/[。;]/u.test(folded) && !/[,、:]$/u.test(folded)
