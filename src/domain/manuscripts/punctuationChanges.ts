import type { Change } from './findBlanks.ts'
import type { ManuscriptReading } from './reading.ts'
import type { PunctuationChange } from './sheet.ts'

import { findBlanks } from './findBlanks.ts'
import { isChinese, standsInChinese } from './standsInChinese.ts'

type Rule = (text: string) => readonly Change[]

/** Marks that Chinese text prints wide. */
const WIDE: Readonly<Record<string, string>> = {
  '!': '！',
  ',': '，',
  '.': '。',
  ':': '：',
  ';': '；',
  '?': '？',
}

/** Forms of vertical setting, and the marks that they stand for. */
const UPRIGHT: Readonly<Record<string, string>> = {
  '︐': '，',
  '︑': '、',
  '︒': '。',
  '︓': '：',
  '︔': '；',
  '︕': '！',
  '︖': '？',
  '︙': '……',
  '︱': '——',
  '︵': '（',
  '︶': '）',
  '︻': '【',
  '︼': '】',
  '︽': '《',
  '︾': '》',
  '︿': '〈',
  '﹀': '〉',
  '﹁': '“',
  '﹂': '”',
  '﹃': '‘',
  '﹄': '’',
  '﹐': '，',
  '﹑': '、',
  '﹔': '；',
  '﹕': '：',
  '﹖': '？',
  '﹗': '！',
  '﹙': '（',
  '﹚': '）',
}

/** Addresses, whose marks are their own. */
const ADDRESS =
  /(?:[a-z][a-z\d+.-]{1,15}:\/\/|www\.)[\w!#$%&'()*+,./:;=?@~-]+|[\w.+-]{1,64}@[\w.-]{1,64}/giu
const DOTS = /\.{3,}|。{3,}|(?<!…)…(?!…)|·{6}/gu
const DASHES = /-{2,}|─{2,}|－{2,}|―{1,2}/gu
const MARK = /[!,.:;?]/gu
/** Wide digits and letters with the marks of one number: `３．５％`, `９：３０`, `１，２３４`. */
const WIDE_RUN =
  /[０-９]{1,3}(?:，[０-９]{3}){1,4}(?![０-９])|[０-９]{1,2}：[０-９]{2}(?![０-９])|[０-９]+(?:．[０-９]+)?％?|[Ａ-Ｚａ-ｚ]+/gu
/** Wide marks between digits of one number. */
const WIDE_IN_NUMBER =
  /(?<=(?<![\d０-９，,])\d{1,3}(?:，\d{3}){0,4})，(?=\d{3}(?![\d０-９]))|(?<=\d)．(?=\d)|(?<=\d)％/gu

/** Rules of GB/T 15834 and 15835, the most specific first: of two that meet, the first counts. */
const RULES: readonly Rule[] = [
  (text) => replaceEach(text, /[︐-︙︱-﹄﹐-﹚]/gu, (form) => UPRIGHT[form]),
  (text) => replaceEach(text, WIDE_RUN, toNarrow),
  (text) => replaceEach(text, WIDE_IN_NUMBER, toNarrow),
  (text) => inChinese(text, DOTS, () => '……'),
  (text) => inChinese(text, DASHES, () => '——'),
  brackets,
  (text) => quotes(text, { mark: /["＂]/gu, open: '“', shut: '”' }),
  (text) => quotes(text, { mark: /(?<![A-Za-z])'|'(?![A-Za-z])/gu, open: '‘', shut: '’' }),
  marks,
]

/**
 * Finds where a text does not keep the rules of print for Chinese: half-width marks between Chinese characters, wide
 * digits and letters, straight quotation marks, dots and dashes from a keyboard, blanks between Chinese characters.
 *
 * Marks within Latin words, addresses, decimals, times and ratios stay. Every change is taken unless an editor takes it back.
 */
export const punctuationChanges = ({
  kinds,
  paragraphs,
  pieces,
}: Pick<ManuscriptReading, 'kinds' | 'paragraphs' | 'pieces'>): readonly PunctuationChange[] =>
  paragraphs.flatMap(({ text }, paragraph) =>
    kinds[paragraph] === 'furniture' || !isChinese(text)
      ? []
      : changesIn(text, kinds[paragraph] === 'text').map(({ end, start, to }) => ({
          from: text.slice(start, end),
          isTaken: true,
          key: keyAt(pieces[paragraph] ?? [], start),
          span: { end, paragraph, start },
          to,
        })),
  )

/** `<received paragraph>:<offset>` of an offset in a repaired paragraph. */
function keyAt(pieces: ManuscriptReading['pieces'][number], start: number): string {
  const piece = pieces.findLast((each) => each.start <= start)
  return piece ? `${piece.received}:${piece.from + start - piece.start}` : `0:${start}`
}

/** Changes of a text in order, no two of which touch the same characters. */
function changesIn(text: string, isStory: boolean): readonly Change[] {
  const taken = new Set<number>()
  const free = ({ end, start }: Change): boolean => {
    for (let at = start; at < end; at += 1) if (taken.has(at)) return false
    return true
  }
  const take = (change: Change): void => {
    for (let at = change.start; at < change.end; at += 1) taken.add(at)
  }
  for (const { 0: address, index } of text.matchAll(ADDRESS))
    take({ end: index + address.length, start: index, to: '' })
  const changes: Change[] = []
  for (const rule of [...RULES, (words: string) => findBlanks(words, isStory)])
    for (const change of rule(text)) {
      if (!free(change)) continue
      take(change)
      changes.push(change)
    }
  return changes.toSorted((one, other) => one.start - other.start)
}

function replaceEach(
  text: string,
  pattern: RegExp,
  toOther: (words: string) => string | undefined,
): readonly Change[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: words, index }) => {
    const to = toOther(words)
    return to === undefined || to === words ? [] : [{ end: index + words.length, start: index, to }]
  })
}

const toNarrow = (words: string): string =>
  words.replaceAll(/[！-～]/gu, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfe_e0))

/** Replaces what stands beside a Chinese character. */
const inChinese = (
  text: string,
  pattern: RegExp,
  toOther: (words: string) => string,
): readonly Change[] =>
  replaceEach(text, pattern, toOther).filter(({ end, start }) => {
    const { isAfter, isBefore } = standsInChinese(text, { end, start })
    return isAfter || isBefore
  })

/** Number before a point that is the mark of a list: `一.`. */
const LIST_MARK = /^\s*[(（]?[一二三四五六七八九十]{1,3}[)）]?$/u

/** Marks beside Chinese characters. */
function marks(text: string): readonly Change[] {
  return replaceEach(text, MARK, (mark) => WIDE[mark]).filter((change) => {
    const { isAfter, isBefore, left, right } = standsInChinese(text, change)
    const mark = text.charAt(change.start)
    // A stop ends a sentence; elsewhere it is a decimal, an abbreviation or the mark of a list.
    if (mark === '.') return isAfter && isEnd(right) && !LIST_MARK.test(text.slice(0, change.start))
    // `Hello!`: a mark of the Latin words before it.
    return isAfter || (isBefore && !(/[!?]/u.test(mark) ? /[A-Za-z]/u : /^$/u).test(left))
  })
}

/** Whether a sentence may end before a character. */
const isEnd = (next: string): boolean =>
  next === '' || standsInChinese(next, { end: 0, start: 0 }).isBefore

/** Half-width brackets around Chinese, or beside it. */
function brackets(text: string): readonly Change[] {
  const open: number[] = []
  return [...text.matchAll(/[()（）]/gu)].flatMap(({ 0: mark, index }) => {
    if (mark === '(' || mark === '（') {
      open.push(index)
      return []
    }
    const start = open.pop()
    return start === undefined ? [] : bracketPair(text, { end: index + 1, start })
  })
}

/** Longest words in brackets that are looked through for Chinese characters. */
const LONGEST_BRACKET = 400

function bracketPair(text: string, pair: Omit<Change, 'to'>): readonly Change[] {
  const { end, start } = pair
  const { isAfter } = standsInChinese(text, pair)
  const hasChinese = isChinese(text.slice(start, Math.min(end, start + LONGEST_BRACKET)))
  if (!hasChinese && !isAfter) return []
  return [
    ...(text.charAt(start) === '(' ? [{ end: start + 1, start, to: '（' }] : []),
    ...(text.charAt(end - 1) === ')' ? [{ end, start: end - 1, to: '）' }] : []),
  ]
}

type QuoteMarks = { readonly mark: RegExp; readonly open: string; readonly shut: string }

/** Straight quotation marks, two and two, around Chinese or beside it. */
function quotes(text: string, { mark, open, shut }: QuoteMarks): readonly Change[] {
  const places = [...text.matchAll(mark)].map(({ index }) => index)
  return places.flatMap((start, position) => {
    const end = places[position + 1]
    if (position % 2 === 1 || end === undefined) return []
    const { isAfter, isBefore } = standsInChinese(text, { end: end + 1, start })
    if (!isAfter && !isBefore && !isChinese(text.slice(start, end))) return []
    return [
      { end: start + 1, start, to: open },
      { end: end + 1, start: end, to: shut },
    ]
  })
}
