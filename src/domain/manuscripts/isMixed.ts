import type { Layout } from './layOut.ts'
import type { Paragraph } from './manuscript.ts'

/** First words of a story. */
const OPENING =
  /^\s*(?:本报讯|本网讯|本台讯|[^。,]{0,14}(?:讯|电)\s*\(|\([^()]{0,6}(?:记者|通讯员)|[^。,]{0,14}\d日(?:讯|电))/u
/** Words of a line that tells what happened. */
const HAPPENED =
  /举行|召开|开幕|闭幕|开工|签约|揭牌|发布会|座谈会|例会|大会|全会|会议|(?:了|通车|启动)$/u
const LONGEST_HEADLINE = 40
/** More lines stand above no story. */
const MOST_ABOVE = 5

/** Whether an item may hold another story: it has a second opening, or two lines that read like headlines. */
export function isMixed({ body, head }: Pick<Layout, 'body' | 'head'>): boolean {
  const told = head.filter(isHeadline)
  if (head.length > MOST_ABOVE || told.filter(({ heading }) => heading === 1).length > 1)
    return true
  return body.some(
    (line, at) =>
      at > 0 && (OPENING.test(line.folded) || (isHeadline(line) && at + 1 < body.length)),
  )
}

const isHeadline = ({ folded, heading, kind }: Paragraph): boolean =>
  kind === 'heading' &&
  (heading === undefined || heading === 1) &&
  folded.length <= LONGEST_HEADLINE &&
  HAPPENED.test(folded.trim())
