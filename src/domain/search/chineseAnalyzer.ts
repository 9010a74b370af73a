import type { Alike, Analyzer } from './analyzer.ts'
import type { Segmenter } from './lexemes.ts'

import { toNames } from './findNames.ts'
import { foldText } from './foldText.ts'
import { excerpt, highlight } from './highlight.ts'
import { homophonesIn, printSounds, soundsOf } from './homophones.ts'
import { indexSnapshot, searchVersion } from './indexSnapshot.ts'
import { readQuery } from './readQuery.ts'
import { didYouMean, suggestNames, toSpeltName } from './suggest.ts'

/** Searches Chinese: words as a segmenter cuts them, and how they sound. */
export const chineseAnalyzer = (segmenter: Segmenter): Analyzer => ({
  alike,
  didYouMean,
  indexSnapshot: ({ names, snapshot }) =>
    Promise.resolve(indexSnapshot({ names, segmenter, snapshot })),
  language: 'zh',
  mark: (query, shown) =>
    Promise.resolve(
      shown.map(({ passages, title }) => ({
        excerpt: excerpt(passages, query),
        title: highlight(query, title),
      })),
    ),
  readQuery: ({ names, typed }) => Promise.resolve(readQuery({ names, segmenter, typed })),
  suggestNames,
  toNames: (names) => toNames([...names].map(foldText)),
  toSpeltName,
  version: searchVersion(segmenter),
})

/** Words of titles that sound like the query. */
function alike(typed: string): Alike | undefined {
  const sounds = soundsOf(typed)
  return (
    sounds && {
      betterIn: (title) => homophonesIn(sounds, title),
      tsQuery: printSounds(sounds),
    }
  )
}
