import type { Alike } from '../analyzer.ts'
import type { NamedPage, NameList, SpeltName } from '../suggest.ts'
import type { Word } from './words.ts'

import { distance, distinctLabels, firstOf } from '../suggest.ts'
import { quoteLexeme } from '../tsQuery.ts'
import { foldWords } from './names.ts'
import { wordsOf } from './words.ts'

/** Prepares a name for many questions; how it sounds is left out. */
export const toEnglishName = (page: NamedPage): SpeltName => ({
  ...page,
  folded: foldWords(page.label),
  initials: [],
  sounds: [],
})

/** Suggests names with words that begin as those typed, and names inside a longer query: whole names first, then by the last word. */
export function suggestEnglishNames({ names }: NameList, typed: string): NamedPage[] {
  const asked = foldWords(typed)
  if (asked.length < 2) return []
  const [first = ''] = asked.split(' ', 1)
  const later = ` ${first}`
  return firstOf(
    names.flatMap((name) => {
      const { folded } = name
      // Most names have nothing of what was typed, and there are thousands.
      const isBegun = folded.startsWith(first) || folded.includes(later)
      if (!isBegun && !asked.includes(folded)) return []
      const place = placeOf(asked, folded)
      return place === undefined ? [] : [{ name, place }]
    }),
  )
}

function placeOf(asked: string, name: string): number | undefined {
  if (name === asked) return 0
  if (name.startsWith(asked)) return 1
  const words = name.split(' ')
  if (words.at(-1)?.startsWith(asked)) return 2
  if (isBegunBy(asked.split(' '), words)) return 3
  return ` ${asked} `.includes(` ${name} `) ? 4 : undefined
}

/** Whether each word typed begins a word of the name, in order. */
function isBegunBy(asked: readonly string[], words: readonly string[]): boolean {
  let place = -1
  return asked.every((word) => {
    place = words.findIndex((each, at) => at > place && each.startsWith(word))
    return place >= 0
  })
}

/** How many letters of a word may be wrong. */
const farthest = (length: number): number => (length >= 8 ? 2 : 1)

/**
 * Names that are spelt nearly as typed: Belwether for Bellweather.
 *
 * @returns at most three, the nearest first
 */
export function didYouMeanEnglish(names: readonly SpeltName[], typed: string): string[] {
  const asked = foldWords(typed)
  if (asked.length < 4 || asked.length > 40) return []
  const isOne = !asked.includes(' ')
  const near = names.flatMap(({ folded, label }) => {
    const parts = isOne ? folded.split(' ') : [folded]
    const far = Math.min(...parts.map((part) => farOf(asked, part)))
    return far === 0 || far === Infinity ? [] : [{ far, label }]
  })
  const sorted = near.toSorted((one, other) => one.far - other.far)
  return distinctLabels(sorted.map(({ label }) => label)).slice(0, 3)
}

function farOf(asked: string, word: string): number {
  if (word.length < 4 || word.startsWith(asked)) return word.startsWith(asked) ? 0 : Infinity
  const most = farthest(Math.min(asked.length, word.length))
  const far = distance({ most, one: asked, other: word })
  return far > most ? Infinity : far
}

const mostWords = 5

/** Words of titles that are spelt nearly as one of the query's, in its place: harbour master for habour master. */
export function alikeEnglish(typed: string): Alike | undefined {
  const words = wordsOf(typed)
  const long = words.filter(({ text }) => /^[a-z]{4,}$/u.test(text))
  if (long.length === 0 || words.length > mostWords) return undefined
  const heads = [...new Set(long.map(({ text }) => text.slice(0, 2)))]
  return {
    betterIn: (title) => {
      const known = wordsOf(title)
      return long.flatMap((word) =>
        known
          .filter(({ text }) => isNear(word.text, text))
          .map(({ range }) =>
            replaceWord({ by: title.slice(range.start, range.end), typed, word }),
          ),
      )
    },
    tsQuery: heads.map((head) => `${quoteLexeme(`t:${head}`)}:*`).join(' | '),
  }
}

const isNear = (asked: string, word: string): boolean =>
  asked !== word &&
  asked.slice(0, 2) === word.slice(0, 2) &&
  /^[a-z]{4,}$/u.test(word) &&
  distance({ most: farthest(asked.length), one: asked, other: word }) <= farthest(asked.length)

const replaceWord = ({ by, typed, word }: { by: string; typed: string; word: Word }): string =>
  typed.slice(0, word.range.start) + by + typed.slice(word.range.end)
