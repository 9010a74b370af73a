import type { TextRange } from '../text/textRange.ts'

import { matchesOf } from '../text/matchesOf.ts'
import { mergeSingles } from './mergeSingles.ts'

const WORD = /[^\s、,:/;。]+/gu

/** Words of a run; characters of one name that are printed apart are one word. */
export function tokensOf({ end, start }: TextRange, text: string) {
  const tokens = mergeSingles(
    matchesOf(WORD, text.slice(start, end)).map(({ index, 0: word }) => ({
      end: start + index + word.length,
      start: start + index,
      word,
    })),
    text,
  )
  const [first, second] = tokens
  // `库 尔班`, alone behind the word of a role.
  const isApart = tokens.length === 2 && first?.word.length === 1 && second?.word.length === 2
  return isApart
    ? [{ end: second.end, start: first.start, word: first.word + second.word }]
    : tokens
}
