import type { Paragraph } from './manuscript.ts'

import { endsSentence } from './classifyParagraph.ts'
import { isInDialogue } from './readDialogue.ts'

/** Least length of a paragraph that is one: shorter ones are lines, as copy for phones breaks its sentences into. */
const SHORTEST_PARAGRAPH = 24
/** Lines that count as one paragraph. */
const LINES = 3

/** First paragraphs of a text, as many as asked for; lines of a sentence broken for phones count a third. */
export function leadOf(paragraphs: readonly Paragraph[], most: number): readonly Paragraph[] {
  if (isLive(paragraphs)) return paragraphs
  let room = most * LINES
  const end = paragraphs.findIndex(({ folded }) => {
    if (room <= 0) return true
    room -= isLine(folded) ? 1 : LINES
    return false
  })
  return end < 0 ? paragraphs : paragraphs.slice(0, end)
}

/** Time before what happened then. */
const STAMPED = /^\s*[[【(〔]?\d{1,2}[:：]\d{2}(?::\d{2})?[\])】〕]?\s*\S/u
const FEWEST_STAMPED = 3
const MOST_LIVE = 60

/** Whether a text is a live report, whose first lines tell the least. */
const isLive = (paragraphs: readonly Paragraph[]): boolean =>
  paragraphs.length <= MOST_LIVE &&
  paragraphs.filter(({ text }) => STAMPED.test(text)).length >= FEWEST_STAMPED

/** Most paragraphs before the one of a feature that tells of the sitting. */
const MOST_BEFORE_SITTING = 12
/** A sitting by its number, and that it was held. */
const HELD =
  /第?[一二三四五六七八九十\d]{1,3}次(?:全体)?(?:会议|大会)[^。将拟]{0,40}?(?:举行|召开|开幕|闭幕)(?!的|在即)/u

/** The paragraph that tells of the sitting, in a text that begins with something else, as features do. */
export const sittingIn = (paragraphs: readonly Paragraph[]): readonly Paragraph[] =>
  paragraphs
    .slice(0, MOST_BEFORE_SITTING)
    .filter((paragraph) => !isInDialogue(paragraph))
    .filter(({ folded }) => HELD.test(folded.slice(0, FARTHEST)))
    .slice(0, 1)

const FARTHEST = 600

const isLine = (folded: string): boolean =>
  folded.trim().length < SHORTEST_PARAGRAPH && !endsSentence(folded)
