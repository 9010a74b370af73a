import type { Paragraph } from './manuscript.ts'

import { endsSentence } from './classifyParagraph.ts'

/** First words of a story. */
const OPENING = /^\s*(?:本报讯|本网讯|本台讯|[^。,]{0,12}(?:讯|电)\s*\(|\([^()]{0,6}记者)/u
/** Words of a line that tells what happened. */
const HAPPENED = /(?:举行|召开|开幕|闭幕|了|开工|签约|揭牌|发布)$/u
const LONGEST_HEADLINE = 40

/** Whether the text of an item may hold another story: it has a second opening, or a line that reads like a headline. */
export const isMixed = (body: readonly Paragraph[]): boolean =>
  body.some((line, at) => {
    if (at === 0) return false
    if (OPENING.test(line.folded)) return true
    const next = body[at + 1]
    return (
      line.kind === 'heading' &&
      line.heading === undefined &&
      line.folded.length <= LONGEST_HEADLINE &&
      HAPPENED.test(line.folded.trim()) &&
      next !== undefined &&
      endsSentence(next.folded)
    )
  })
