import type { Paragraph, Understood } from './manuscript.ts'
import type { NamedPerson } from './reading.ts'

import { findNames, hideBrackets } from '../mentions/index.ts'
import { COUNT } from './electionResult.ts'
import { findMatches, understand } from './findMatches.ts'
import { VERB } from './readElections.ts'

/** People of whom the text says that they are to have or to lose a post, whether or not that came about. */
export const readNominated = (
  paragraphs: readonly Paragraph[],
): readonly Understood<NamedPerson>[] =>
  findMatches(paragraphs.map(withoutBrackets), NOMINATED).flatMap(({ paragraph, ranges }) => {
    const range = ranges['who'] ?? ranges['left']
    if (!range) return []
    const names = findNames(paragraph.folded.slice(range.start, range.end))
    return names.map((name) =>
      understand({ confidence: 0.8, paragraph, range, value: { name, office: '' } }),
    )
  })

/** What a bracket tells of somebody stands between the name and the post: `甲(女，土家族)为…`. */
const withoutBrackets = (paragraph: Paragraph): Paragraph => ({
  ...paragraph,
  folded: hideBrackets(paragraph.folded),
})

const NOMINATED = new RegExp(
  `(?:${VERB}|提名|推荐)(?:产生|出)?(?:了)?:?(?<who>任?(?:(?!${VERB})[^,。;为任的]){1,60}?)(?:同志|等${COUNT}[名位人]|等)?(?:为|[担出]?任|的[^,。;]{2,30}职务)|接受(?<left>[^,。;]{2,20}?)(?:辞去|的?辞职)`,
  'dgu',
)
