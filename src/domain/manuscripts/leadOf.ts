import type { Paragraph } from './manuscript.ts'

import { endsSentence } from './classifyParagraph.ts'

/** Least length of a paragraph that is one: shorter ones are lines, as copy for phones breaks its sentences into. */
const SHORTEST_PARAGRAPH = 24
const OF_LINE = 1 / 3

/** First paragraphs of a text, as many as asked for; lines of a sentence broken for phones count a third. */
export function leadOf(paragraphs: readonly Paragraph[], most: number): readonly Paragraph[] {
  let room = most
  const end = paragraphs.findIndex(({ folded }) => {
    if (room <= 0) return true
    room -= isLine(folded) ? OF_LINE : 1
    return false
  })
  return end < 0 ? paragraphs : paragraphs.slice(0, end)
}

const isLine = (folded: string): boolean =>
  folded.trim().length < SHORTEST_PARAGRAPH && !endsSentence(folded)
