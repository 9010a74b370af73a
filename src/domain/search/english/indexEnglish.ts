import type { Snapshot } from '../../ledger/snapshot.ts'
import type { Names } from '../findNames.ts'
import type { SearchEntry } from '../indexSnapshot.ts'
import type { FetchStems } from './lexemes.ts'

import { countOf, isUnsearched, printTokens } from '../indexSnapshot.ts'
import { namesIn, readTexts } from '../readTexts.ts'
import { englishLexemes, pairsOf, wordsToStem } from './lexemes.ts'
import { foldWords } from './names.ts'
import { wordsOf } from './words.ts'

type Input = {
  readonly fetchStems: FetchStems
  readonly names: Names
  readonly snapshot: Snapshot
  readonly version: string
}

/** Computes the search terms of a document in English. */
export async function indexEnglish(input: Input): Promise<SearchEntry> {
  const { fetchStems, names, snapshot, version } = input
  if (isUnsearched(snapshot)) return { names: [], text: '', tokens: '', version }
  const { body, facts, heads } = readTexts(snapshot, 'en')
  const stem = await fetchStems(
    [...heads, ...facts, ...body].flatMap((text) => wordsToStem(text, wordsOf(text))),
  )
  const lexemesOf = (text: string) => englishLexemes({ names, stem, text })
  const pairsIn = (text: string) => pairsOf(wordsOf(text).map((word) => word.text))
  return {
    names: namesIn(snapshot),
    // A phrase is whole words, between blanks.
    text: [...heads, ...facts, ...body].map((text) => ` ${foldWords(text)} `).join('\n'),
    tokens: printTokens({
      counts: countOf([...[...facts, ...body].flatMap(lexemesOf), ...dayOf(snapshot)]),
      headLexemes: new Set(heads.flatMap((text) => [...lexemesOf(text), ...pairsIn(text)])),
      pairs: [...facts, ...body].flatMap(pairsIn),
      spellings: [],
    }),
    version,
  }
}

/** The day that a page prints beside its title: an English dateline names none, and a text says “Monday”. */
const dayOf = (snapshot: Snapshot): string[] =>
  'date' in snapshot && snapshot.date ? [`d:${snapshot.date.slice(5, 10)}`] : []
