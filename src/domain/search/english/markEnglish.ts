import type { TextRange } from '../../text/textRange.ts'
import type { Marked, Shown } from '../analyzer.ts'
import type { Found, Manner } from '../highlight.ts'
import type { SearchQuery, Term } from '../readQuery.ts'
import type { FetchStems, Stem } from './lexemes.ts'
import type { Word } from './words.ts'

import { enForms } from '../../language/forms/en.ts'
import { findSentenceEnds } from '../../text/englishSentences.ts'
import { excerptOf, joinPassages, toRuns } from '../highlight.ts'
import { daysOf } from './daysOf.ts'
import { joined, wordsToStem } from './lexemes.ts'
import { compoundsOf, numberAliases, wordsOf } from './words.ts'

/** Marks the query's terms in titles and excerpts, in all their forms. */
export async function markEnglish({
  fetchStems,
  query,
  shown,
}: {
  readonly fetchStems: FetchStems
  readonly query: SearchQuery
  readonly shown: readonly Shown[]
}): Promise<Marked[]> {
  const initials = new Set(
    query.terms.flatMap(({ prefix = '', readings, text }) =>
      [prefix, text.trim(), ...readings.flat()].map((word) => word.charAt(0)),
    ),
  )
  // A stem begins as its word does, and few words begin as those of the query.
  const isLike = (word: string) => initials.has(word.charAt(0))
  const readWords = createReader()
  const texts = shown.flatMap(({ passages, title }) => [
    title,
    ...passages.map((passage) => joinPassages(passage, manner)),
  ])
  const stem = await fetchStems(
    texts.flatMap((text) => wordsToStem(text, readWords(text))).filter(isLike),
  )
  const find = (text: string) => findTerms({ isLike, query, stem, text, words: readWords(text) })
  return shown.map(({ passages, title }) => ({
    excerpt: excerptOf({ find, manner, passages }),
    title: toRuns(find(title), title),
  }))
}

/** A word as it may be asked for: itself, its parts, and the number that it spells. */
const variantsOf = ({ parts, text }: Word): readonly string[] => {
  const alias = numberAliases.get(text)
  // Most words are nothing but themselves.
  return parts.length === 0 && alias === undefined ? [text] : [text, ...parts, alias ?? '']
}

/** Reads the words of a text once. */
function createReader(): (text: string) => readonly Word[] {
  const known = new Map<string, readonly Word[]>()
  return (text) => {
    const words = known.get(text) ?? wordsOf(text)
    known.set(text, words)
    return words
  }
}

const leadIn = 60
const length = 220

/** Excerpts of about 220 characters, from and to the border of a word. */
const manner: Manner = {
  after: ' …',
  before: '… ',
  between: enForms.gap,
  endOf: ({ start, text }) => {
    const end = start + length
    if (end >= text.length) return text.length
    const border = text.slice(start, end + 1).search(/[\s,;:—–-]+\S*$/u)
    return border > 0 ? start + border : end
  },
  leadIn,
  length,
  startOf: ({ at, text }) => {
    if (at <= leadIn) return 0
    const from = at - leadIn
    const before = text.slice(from, at)
    // Of a sentence that ends just before, the first words of the next are looked at too.
    const sentence = findSentenceEnds(text.slice(from, at + 2)).findLast(
      (end) => end < before.length,
    )
    if (sentence !== undefined) return from + sentence + blanksAt(before.slice(sentence))
    const border = /\s+/u.exec(before)
    return border ? from + border.index + border[0].length : at
  },
}

const blanksAt = (text: string): number => text.length - text.trimStart().length

type FindInput = {
  /** Whether a word may match a term: most do not. */
  readonly isLike: (word: string) => boolean
  readonly query: SearchQuery
  readonly stem: Stem
  readonly text: string
  readonly words: readonly Word[]
}

function findTerms({ isLike, query, stem, text, words }: FindInput): Found[] {
  const asksForDays = query.terms.some(({ readings }) =>
    readings.flat().some((lexeme) => lexeme.startsWith('d:')),
  )
  const days = asksForDays ? daysOf({ text, words }) : []
  const compounds = compoundsOf(words, text)
  const rangeOf = ({ first, last }: { first: number; last: number }): TextRange => ({
    end: words[last]?.range.end ?? 0,
    start: words[first]?.range.start ?? 0,
  })
  const likely = words.flatMap((word, place) => {
    const variants = variantsOf(word).filter(isLike)
    return variants.length === 0
      ? []
      : [{ lexemes: variants.flatMap((each) => [each, ...stem(each)]), place, range: word.range }]
  })

  const rangesOf = (term: Term): TextRange[] => {
    const asked = term.text.trim().split(' ')
    const whole = likely
      .filter(({ place }) => asked.every((word, next) => words[place + next]?.text === word))
      .map(({ place }) => rangeOf({ first: place, last: place + asked.length - 1 }))
    if (term.isPhrase || (whole.length > 0 && asked.length > 1)) return whole
    const lexemes = new Set(term.readings.flat())
    const { prefix } = term
    const isMatch = (lexeme: string) =>
      lexeme !== '' && (lexemes.has(lexeme) || (prefix !== undefined && lexeme.startsWith(prefix)))
    return [
      ...likely.filter(({ lexemes }) => lexemes.some(isMatch)).map(({ range }) => range),
      ...days.filter(({ lexeme }) => isMatch(lexeme)).map(rangeOf),
      ...compounds
        .filter(({ first, last }) => {
          const word = joined(words.slice(first, last + 1))
          return [word, ...stem(word)].some(isMatch)
        })
        .map(rangeOf),
    ]
  }

  return query.terms.flatMap((term, place) =>
    rangesOf(term).map((range) => ({ ...range, term: place })),
  )
}
