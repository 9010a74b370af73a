import type { Paragraph, Understood } from './manuscript.ts'
import type { CommitmentReading } from './reading.ts'

import { parseChineseNumeral } from '../text/chineseNumerals.ts'
import { findMatches, understand, wordsAt } from './findMatches.ts'

const VOTED =
  /(?:票决|表决确定|投票确定)(?:产生|确定|出)?(?:了)?(?<title>(?:(?<year>[0-9]{4})年)?[^,。;]{0,16}?(?:(?<count>[0-9]+|[一二三四五六七八九十]+)[件项个])?(?:为民办?实事|民生实事)(?:项目)?)/dgu

/** Reads the commitments that deputies chose by vote (民生实事项目): a vote, but no resolution. */
export const readCommitments = (
  paragraphs: readonly Paragraph[],
): readonly Understood<CommitmentReading>[] =>
  findMatches(paragraphs, VOTED).flatMap(({ groups, paragraph, ranges }) => {
    const range = ranges['title']
    if (!range) return []
    const year = parseChineseNumeral(groups['year'] ?? '')
    const count = parseChineseNumeral(groups['count'] ?? '')
    return [
      understand({
        confidence: 0.9,
        paragraph,
        range,
        value: {
          ...(count !== undefined && { count }),
          title: wordsAt(paragraph, range),
          ...(year !== undefined && { year }),
        },
      }),
    ]
  })
