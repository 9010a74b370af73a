import type { Paragraph, Understood } from './manuscript.ts'
import type { SectionReading } from './reading.ts'

import { parseChineseNumeral } from '../text/chineseNumerals.ts'
import { understand } from './findMatches.ts'

/** Patterns of numbering by level: 一、 then （一） then 1. then （1）. */
const LEVELS: readonly RegExp[] = [
  /^(?<numeral>(?<value>[一二三四五六七八九十]{1,3})、)(?<rest>.+)$/u,
  /^(?<numeral>\((?<value>[一二三四五六七八九十]{1,3})\))(?<rest>.+)$/u,
  /^(?<numeral>(?<value>\d{1,2})[.、](?!\d))\s*(?<rest>.+)$/u,
  /^(?<numeral>\((?<value>\d{1,2})\))(?<rest>.+)$/u,
]

/** `第一，统一思想。`: a section of a text that has none with 一、. */
const ORDINAL =
  /^(?<numeral>第(?<value>[一二三四五六七八九十]{1,3})[,、:]\s*)(?<rest>[^。]{2,40}(?:。.*)?)$/u

/**
 * Reads the numbered sections of a speech, in order, each with its heading: the line, or the first sentence where the text continues in the same paragraph. A number that does not follow the one before it on its level begins no
 * section; deeper levels start again under each section above them.
 */
export function readSections(
  paragraphs: readonly Paragraph[],
): readonly Understood<SectionReading>[] {
  const isPlain = paragraphs.some(({ folded }) => LEVELS[0]?.test(folded))
  const levels = isPlain ? LEVELS : [ORDINAL, ...LEVELS.slice(1)]
  const reached: number[] = levels.map(() => 0)
  return paragraphs.flatMap((paragraph) => {
    const level = levels.findIndex((pattern) => pattern.test(paragraph.folded))
    const { rest = '', value: printed = '' } = levels[level]?.exec(paragraph.folded)?.groups ?? {}
    const value = parseChineseNumeral(printed)
    if (value === undefined || value !== (reached[level] ?? 0) + 1) return []
    reached.splice(level, Infinity, value)
    const start = paragraph.text.length - rest.length
    const end = headingEnd({ start, text: paragraph.folded })
    const numeral = paragraph.text.slice(0, start).trim()
    const heading = paragraph.text.slice(start, end).trim()
    return [
      understand({
        confidence: level === 0 ? 0.95 : 0.85,
        paragraph,
        range: { end, start: 0 },
        value: { heading, level: level + 1, numeral },
      }),
    ]
  })
}

function headingEnd({ start, text }: { readonly start: number; readonly text: string }): number {
  const stop = text.indexOf('。', start)
  return stop < 0 ? text.length : stop
}
