import type { Paragraph, Understood } from './manuscript.ts'

import { findMatches, understand, wordsAt } from './findMatches.ts'

const POINTER =
  /\((?:[^()]{0,8})?(?:讲话|报告|致辞|发言)?(?:全文)(?:另发|附后|见[^()]{0,10}|详见[^()]{0,10})\)/dgu

/** Reads the promise that the full speech is published too: `（讲话全文另发）`. */
export const readPointer = (paragraphs: readonly Paragraph[]): readonly Understood<string>[] =>
  findMatches(paragraphs, POINTER).map(({ paragraph, ...range }) =>
    understand({ confidence: 0.95, paragraph, range, value: wordsAt(paragraph, range) }),
  )
