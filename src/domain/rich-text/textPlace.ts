import type { RichTextNode } from './node.ts'

import { fitText } from '../text/fitText.ts'
import { childrenOf } from './node.ts'

/** Place of a paragraph for an editor: its number, counted from 1, and its first words. */
export type TextPlace = {
  /**
   * Set when the paragraph has no words, as a picture: these are those of the nearest paragraph before it that has
   * some.
   */
  readonly isAfter?: true
  readonly number: number
  readonly words: string
}

const shownWords = 12

/** Place of the paragraph with this number; undefined when there is none. */
export function placeOf(blocks: readonly RichTextNode[], number: number): TextPlace | undefined {
  const block = blocks[number - 1]
  if (!block) return undefined
  const words = firstWords(block)
  const before = blocks
    .slice(0, number - 1)
    .map(firstWords)
    .findLast((each) => each !== '')
  if (words !== '' || before === undefined) return { number, words }
  return { isAfter: true, number, words: before }
}

function firstWords(block: RichTextNode): string {
  const waiting = [block]
  let words = ''
  for (let node = waiting.pop(); node && words.length < shownWords; node = waiting.pop()) {
    if (typeof node.text === 'string') words += node.text
    waiting.push(...childrenOf(node).toReversed())
  }
  return Array.from(fitText(words).trim()).slice(0, shownWords).join('')
}
