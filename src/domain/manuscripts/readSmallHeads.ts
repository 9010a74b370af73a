import type { Paragraph, Understood } from './manuscript.ts'
import type { Many, SectionReading } from './reading.ts'

import { endsSentence } from './classifyParagraph.ts'
import { trimRange, understand, wordsAt } from './findMatches.ts'

/** Fewest lines between paragraphs that are headings: one alone may be anything. */
const LEAST_HEADS = 2
/** Shorter ones are rather labels: `代表说`. */
const SHORTEST_HEAD = 4
const LONGEST_HEAD = 30
/** Mark before a heading: `■`, `▶`. */
const MARK = /^[\s■◆●▶►▪□◇★☆※\p{Extended_Pictographic}\uFE0F]*/u
/** Lines that name a document, as lists of what was adopted have them. */
const DOCUMENT = /^《|^关于|(?:决议|决定|报告|名单|办法|条例|议程)$/u

/** Reads the headings between the paragraphs of a report, in order: short lines with a sentence above and the text below. */
export function readSmallHeads(body: readonly Paragraph[]): Many<SectionReading> {
  const heads = body.filter((line, at) => isSmallHead(line, body[at - 1], body[at + 1]))
  return heads.length < LEAST_HEADS ? [] : heads.map(toSection)
}

const isSmallHead = (
  { cell, folded, kind }: Paragraph,
  above: Paragraph | undefined,
  below: Paragraph | undefined,
): boolean =>
  kind === 'heading' &&
  cell === undefined &&
  folded.trim().length >= SHORTEST_HEAD &&
  folded.trim().length <= LONGEST_HEAD &&
  !endsSentence(folded) &&
  !DOCUMENT.test(folded.trim()) &&
  isText(above) &&
  (isText(below) || below?.cell !== undefined)

const isText = (line: Paragraph | undefined): boolean =>
  line?.kind === 'text' && line.cell === undefined && endsSentence(line.folded)

function toSection(paragraph: Paragraph): Understood<SectionReading> {
  const start = MARK.exec(paragraph.text)?.[0].length ?? 0
  const range = trimRange({ end: paragraph.text.length, start }, paragraph.text)
  const heading = wordsAt(paragraph, range)
  return understand({
    confidence: 0.8,
    paragraph,
    range,
    value: { heading, level: 1, numeral: '' },
  })
}
