import type { Paragraph, Understood } from './manuscript.ts'

import { findPeople } from '../mentions/index.ts'
import { findMatches, understand, wordsAt } from './findMatches.ts'

const ROSTRUM =
  /(?<=^|。)(?<groups>[^。]{0,500}(?:全体成员|领导|负责人|负责同志|成员)[^。]{0,300}?)在主席台(?:前排)?就座/dgu

/** Reads the groups on the rostrum, as printed. */
export const readRostrum = (paragraphs: readonly Paragraph[]): readonly Understood<string>[] =>
  findMatches(paragraphs, ROSTRUM).flatMap(({ paragraph, ranges }) => {
    const range = ranges['groups']
    if (!range) return []
    const { people } = findPeople({ folded: paragraph.folded.slice(range.start, range.end) })
    if (people.length > 0) return []
    return [understand({ confidence: 0.85, paragraph, range, value: wordsAt(paragraph, range) })]
  })
