import { foldWidth } from '../text/foldWidth.ts'

/** Stop that a keyboard without Chinese marks leaves: a full stop behind a Chinese character, a bracket or a quotation mark. */
const NARROW_STOP =
  /(?=\.)(?<=(?:\p{Script=Han}|[)”"』」》%]))(?<!^[一二三四五六七八九十]{1,3})\.(?=\s*(?:[\p{Script=Han}“"(《\d]|$))/gu
const LEAST_NARROW_STOPS = 1
/** Among other stops, behind words that end a sentence and no name: in 阿依古丽.买买提 the mark is another one. */
const STOP_BEHIND_WORD =
  /(?=\.)(?<=会议|大会|全会|出席|参加|列席|讲话|主持|召开|举行|开幕|闭幕|发言|报告|汇报|工作|任务|要求|意见|精神)\.(?=[\p{Script=Han}“"(《])/gu
const NARROW_QUOTE = /"/gu

/** Slashes of other alphabets: `編輯∕甲某`. */
const SLASH = /[∕⁄╱]/gu

/**
 * Folds the width of a line, and reads the marks of a keyboard without Chinese ones as what they stand for: full stops
 * where no other end a sentence or where words end one, and quotation marks in pairs. The length is kept.
 */
export function foldLine(text: string): string {
  const folded = foldWidth(text).replaceAll(SLASH, '/')
  return inPairs(folded.replaceAll(isNarrow(folded) ? NARROW_STOP : STOP_BEHIND_WORD, '。'))
}

/** Whether a line ends its sentences with `.`: it has no other stop, and its last one ends the line. */
const isNarrow = (folded: string): boolean =>
  folded.includes('.') &&
  !folded.includes('。') &&
  (/(?:\p{Script=Han}|[)”"』」》%])\.["”)]?\s*$/u.test(folded) ||
    (folded.match(NARROW_STOP) ?? []).length > LEAST_NARROW_STOPS)

/** Opens and closes straight quotation marks in turn, where each has its other half. */
function inPairs(folded: string): string {
  if (!folded.includes('"') || !/\p{Script=Han}/u.test(folded)) return folded
  const count = folded.split('"').length - 1
  let at = 0
  return count % 2 === 0
    ? folded.replaceAll(NARROW_QUOTE, () => (at++ % 2 === 0 ? '“' : '”'))
    : folded
}
