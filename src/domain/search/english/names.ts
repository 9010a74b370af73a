import type { Names } from '../findNames.ts'
import type { Word } from './words.ts'

import { wordsOf } from './words.ts'

/** Folds a text to its words, one blank between them. */
export const foldWords = (text: string): string =>
  wordsOf(text)
    .map((word) => word.text)
    .join(' ')

/** Indexes names of two words or more by their first word, the longest first; one word is found as a word. */
export function toEnglishNames(names: Iterable<string>): Names {
  const byFirst = new Map<string, string[]>()
  for (const name of new Set([...names].map(foldWords))) {
    const [first = ''] = name.split(' ', 1)
    if (first.length === name.length) continue
    const known = byFirst.get(first)
    if (known) known.push(name)
    else byFirst.set(first, [name])
  }
  for (const known of byFirst.values()) known.sort((one, other) => other.length - one.length)
  return byFirst
}

/** Finds every name in a text, by the places of its first and last word. */
export const findNamesIn = (
  names: Names,
  words: readonly Word[],
): { first: number; last: number; name: string }[] =>
  words.flatMap(({ text }, first) =>
    (names.get(text) ?? []).flatMap((name) => {
      const parts = name.split(' ')
      return parts.every((part, place) => words[first + place]?.text === part)
        ? [{ first, last: first + parts.length - 1, name }]
        : []
    }),
  )
