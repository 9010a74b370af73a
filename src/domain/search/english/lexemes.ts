import type { Names } from '../findNames.ts'
import type { Word } from './words.ts'

import { daysOf } from './daysOf.ts'
import { findNamesIn } from './names.ts'
import { compoundsOf, aliases, wordsOf } from './words.ts'

/** Lexemes of a word in PostgreSQL's `english` configuration: none for a stop word. */
export type Stem = (word: string) => readonly string[]

/** Looks words up, all at once. */
export type FetchStems = (words: Iterable<string>) => Promise<Stem>

/**
 * The words of a text that are looked up.
 *
 * @param words - of `text`
 */
export function wordsToStem(text: string, words: readonly Word[]): string[] {
  return [
    ...words.flatMap((word) => [word.text, ...word.parts]),
    ...compoundsOf(words, text).map(({ first, last }) => joined(words.slice(first, last + 1))),
  ]
}

export const joined = (words: readonly { readonly text: string }[]): string =>
  words.map(({ text }) => text).join('')

/** Lexemes of one word: its stem and itself, so that a word is found by its forms and by its beginning; none for a stop word. */
export function lexemesOfWord(word: string, stem: Stem): string[] {
  const stems = stem(word)
  return stems.length === 0 ? [] : [...new Set([...stems, word.slice(0, longest)])]
}

const longest = 40

/**
 * Lexemes of words that stand one after the other, stop words too, by which phrases are found: a hash of three characters
 * each. As printed they would be most of the index; of 262,144, a few stand for two pairs of one text.
 *
 * @param words - folded, in order
 */
export const pairsOf = (words: readonly string[]): string[] =>
  words.slice(1).map((word, place) => `+${hash(`${words[place] ?? ''} ${word}`)}`)

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** FNV-1a, of 32 bits, folded to eighteen: three digits of six. */
function hash(text: string): string {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1)
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  const short = ((value >>> 18) ^ value) & 0x3ffff
  return [short >>> 12, short >>> 6, short].map((part) => digits.charAt(part & 63)).join('')
}

/** Lexemes under which a text is found: words, words with a hyphen as one, days of the year and the newsroom's names. */
export function englishLexemes({
  names,
  stem,
  text,
}: {
  names: Names
  stem: Stem
  text: string
}): string[] {
  const words = wordsOf(text)
  return [
    ...words.flatMap((word) =>
      [word.text, ...word.parts, aliases.get(word.text) ?? ''].flatMap((each) =>
        each === '' ? [] : lexemesOfWord(each, stem),
      ),
    ),
    ...compoundsOf(words, text).flatMap(({ first, last }) =>
      lexemesOfWord(joined(words.slice(first, last + 1)), stem),
    ),
    ...daysOf({ text, words }).map(({ lexeme }) => lexeme),
    ...findNamesIn(names, words).map(({ name }) => name),
  ]
}
