import type { Paragraph, Understood } from './manuscript.ts'

import { findMatches, understand, wordsAt } from './findMatches.ts'
import { isReportedSpeech } from './isReportedSpeech.ts'

const OATH = /(?:进行|举行)(?:了)?宪法宣誓(?:仪式)?|向宪法宣誓/dgu

/** Reads whether the elected took the oath, in the words of the report. */
export const readOath = (paragraphs: readonly Paragraph[]): readonly Understood<string>[] =>
  findMatches(
    paragraphs.filter((paragraph) => !isReportedSpeech(paragraph)),
    OATH,
  ).map(({ paragraph, ...range }) =>
    understand({ confidence: 0.95, paragraph, range, value: wordsAt(paragraph, range) }),
  )
