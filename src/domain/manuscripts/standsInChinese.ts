import type { TextRange } from '../text/textRange.ts'

const HAN = /\p{Script=Han}/u
/** Chinese characters and the marks set with them. */
const CHINESE = /[\p{Script=Han}，。、；：？！“”‘’（）《》〈〉【】「」『』…—％]/u
/** What may stand between a mark and the character that decides it: blanks, straight quotation marks, brackets. */
const BETWEEN = /[\s"'()[\]＂]/u
/** Most of them. */
const FARTHEST = 6

/** Whether words have a Chinese character. */
export const isChinese = (words: string): boolean => HAN.test(words)

type Neighbours = {
  /** Whether it stands behind a Chinese character. */
  readonly isAfter: boolean
  /** Whether it stands before one. */
  readonly isBefore: boolean
  /** The next character on either side that decides, empty at the ends. */
  readonly left: string
  readonly right: string
}

/** What stands on either side of a mark. */
export function standsInChinese(text: string, { end, start }: TextRange): Neighbours {
  const left = nextCharacter(text, { at: start - 1, step: -1 })
  const right = nextCharacter(text, { at: end, step: 1 })
  return { isAfter: CHINESE.test(left), isBefore: CHINESE.test(right), left, right }
}

function nextCharacter(text: string, { at, step }: { at: number; step: -1 | 1 }): string {
  let place = at
  while (Math.abs(place - at) < FARTHEST && BETWEEN.test(text.charAt(place))) place += step
  const unit = text.charAt(place)
  // Characters of two code units are Chinese ones, as far as manuscripts go.
  if (/[\uDC00-\uDFFF]/.test(unit)) return text.slice(place - 1, place + 1)
  return /[\uD800-\uDBFF]/.test(unit) ? text.slice(place, place + 2) : unit
}
