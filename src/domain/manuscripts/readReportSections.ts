import type { Paragraph } from './manuscript.ts'
import type { Many, SectionReading } from './reading.ts'

import { endsSentence } from './classifyParagraph.ts'
import { readSections } from './readSections.ts'
import { readSmallHeads } from './readSmallHeads.ts'

/** Longest heading that stands in the line of its text. */
const LONGEST_INLINE = 24
/** Longest heading in a line of its own. */
const LONGEST_HEAD = 40
const LEAST_SECTIONS = 2
/** Lines that name a document or what was decided, as lists have them. */
const LISTED =
  /^(?:决定|批准)?(?:任命|免去|接受辞职|当选|补选)|^《|^关于[^。]{2,40}的(?:决议|决定|报告|说明|意见|方案|办法|名单|议案)|(?:决议|决定|名单)(?:\(.{1,6}\))?$|职务$/u

/** Reads the headings within a report: numbered ones, else short lines between its paragraphs. */
export function readReportSections(body: readonly Paragraph[]): Many<SectionReading> {
  const numbered = readSections(body.filter((line, at) => isHeading(line, body[at + 1])))
  const first = numbered.filter(({ value }) => value.level === 1)
  return first.length >= LEAST_SECTIONS ? numbered : readSmallHeads(body)
}

/** Whether a numbered line heads a text: alone above it, or with a short sentence before the others. */
function isHeading(line: Paragraph, next: Paragraph | undefined): boolean {
  const number = NUMBER.exec(line.folded)?.[0] ?? ''
  const words = line.folded.slice(number.length)
  const [heading = '', ...rest] = words.split('。')
  if (number === '' || line.cell || LISTED.test(heading.trim())) return false
  return rest.length > 0
    ? heading.length <= LONGEST_INLINE && words.length > 2 * heading.length
    : isAlone(line, next)
}

/** Whether a line is short, and no sentence, with its text below. */
const isAlone = (line: Paragraph, next: Paragraph | undefined): boolean =>
  line.folded.trim().length <= LONGEST_HEAD && !endsSentence(line.folded) && isBelow(line, next)

/** Whether text, or a section of another level, stands below a heading. */
const isBelow = (line: Paragraph, next: Paragraph | undefined): boolean =>
  next !== undefined &&
  (endsSentence(next.folded) || next.kind === 'text' || levelOf(next) !== levelOf(line))

/** Kind of number that a line begins with. */
const levelOf = ({ folded }: Paragraph): string =>
  (NUMBER.exec(folded)?.[0] ?? '')
    .replaceAll(/[一二三四五六七八九十]+/gu, '一')
    .replaceAll(/\d+/gu, '1')

const NUMBER =
  /^\s*(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)|\d{1,2}[.、](?!\d)|\(\d{1,2}\))/u
