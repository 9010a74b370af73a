import type { Analyzer } from '../analyzer.ts'
import type { FetchStems } from './lexemes.ts'

import { indexEnglish } from './indexEnglish.ts'
import { markEnglish } from './markEnglish.ts'
import { toEnglishNames } from './names.ts'
import { readEnglishQuery } from './readEnglishQuery.ts'
import {
  alikeEnglish,
  didYouMeanEnglish,
  suggestEnglishNames,
  toEnglishName,
} from './suggestEnglish.ts'

/** Raised whenever the rules of this folder change what is found. */
const rules = '4'

/**
 * Searches English: words by their stems, without accents and apostrophes.
 *
 * @param dictionary - what `fetchStems` asks, and its version
 */
export function englishAnalyzer({
  dictionary,
  fetchStems,
}: {
  readonly dictionary: string
  readonly fetchStems: FetchStems
}): Analyzer {
  const version = `en-${rules}-${dictionary}`
  return {
    alike: alikeEnglish,
    didYouMean: didYouMeanEnglish,
    indexSnapshot: ({ names, snapshot }) => indexEnglish({ fetchStems, names, snapshot, version }),
    language: 'en',
    mark: (query, shown) => markEnglish({ fetchStems, query, shown }),
    readQuery: (input) => readEnglishQuery(fetchStems, input),
    suggestNames: suggestEnglishNames,
    toNames: toEnglishNames,
    toSpeltName: toEnglishName,
    version,
  }
}
