import type { TextRange } from '../../text/textRange.ts'
import type { Marked, Shown } from '../analyzer.ts'
import type { Found, Manner } from '../highlight.ts'
import type { SearchQuery, Term } from '../readQuery.ts'
import type { Likely } from './findLikely.ts'
import type { FetchStems, Stem } from './lexemes.ts'
import type { Word } from './words.ts'

import { enForms } from '../../language/forms/en.ts'
import { findSentenceEnds } from '../../text/englishSentences.ts'
import { excerptOf, joinPassages, toRuns } from '../highlight.ts'
import { daysOf } from './daysOf.ts'
import { findLikely, variantsOf } from './findLikely.ts'
import { joined } from './lexemes.ts'
import { compoundsOf, wordsOf } from './words.ts'

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
  const texts = shown.flatMap(({ passages, title }) => [
    title,
    ...passages.map((passage) => joinPassages(passage, manner)),
  ])
  const likely = await findLikely({ fetchStems, query, texts })
  const matchers = query.terms.map((term) => matcherOf(term, likely.stem))
  const find = (text: string) => findTerms({ likely, matchers, text })
  return shown.map(({ passages, title }) => ({
    excerpt: excerptOf({ find, manner, passages }),
    title: toRuns(find(title), title),
  }))
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
  readonly likely: Likely
  readonly matchers: readonly Matcher[]
  readonly text: string
}

/** Finds the terms in the parts of a text that may hold them. */
function findTerms({ likely, matchers, text }: FindInput): Found[] {
  const parts = likely.partsOf(text).map(({ end, start }) => {
    const printed = text.slice(start, end)
    return { start, text: printed, words: wordsOf(printed) }
  })
  return matchers.flatMap((matcher, place) => {
    const { term } = matcher
    const found = (find: FindIn) =>
      parts.flatMap((part) =>
        find({ ...part, matcher }).map((range) => ({
          end: range.end + part.start,
          start: range.start + part.start,
          term: place,
        })),
      )
    const isLong = term.text.trim().includes(' ')
    const whole = term.isPhrase || isLong ? found(findWhole) : []
    return term.isPhrase || whole.length > 0 ? whole : found(findWords)
  })
}

/** A term, and which words and lexemes are its. */
type Matcher = {
  readonly asksForDays: boolean
  readonly isLexeme: (lexeme: string) => boolean
  readonly isWord: (word: string) => boolean
  readonly term: Term
}

function matcherOf(term: Term, stem: Stem): Matcher {
  const lexemes = new Set(term.readings.flat())
  const { prefix } = term
  const isLexeme = (lexeme: string) =>
    lexemes.has(lexeme) || (prefix !== undefined && lexeme.startsWith(prefix))
  const known = new Map<string, boolean>()
  const isWord = (word: string): boolean => {
    const is = known.get(word) ?? (isLexeme(word) || stem(word).some(isLexeme))
    known.set(word, is)
    return is
  }
  const asksForDays = [...lexemes].some((lexeme) => lexeme.startsWith('d:'))
  return { asksForDays, isLexeme, isWord, term }
}

type FindIn = (input: {
  readonly matcher: Matcher
  readonly text: string
  readonly words: readonly Word[]
}) => readonly TextRange[]

/** Words of a term as they are printed, one after the other. */
const findWhole: FindIn = ({ matcher, words }) => {
  const asked = matcher.term.text.trim().split(' ')
  return words.flatMap((_, place) =>
    asked.every((word, next) => words[place + next]?.text === word)
      ? [rangeOf(words, { first: place, last: place + asked.length - 1 })]
      : [],
  )
}

/** Words in any form, days, and words with a hyphen that are a term's. */
const findWords: FindIn = ({ matcher: { asksForDays, isLexeme, isWord }, text, words }) => [
  ...words.filter((word) => variantsOf(word).some(isWord)).map(({ range }) => range),
  ...(asksForDays ? daysOf({ text, words }) : [])
    .filter(({ lexeme }) => isLexeme(lexeme))
    .map((day) => rangeOf(words, day)),
  ...compoundsOf(words, text)
    .filter(({ first, last }) => isWord(joined(words.slice(first, last + 1))))
    .map((compound) => rangeOf(words, compound)),
]

const rangeOf = (
  words: readonly Word[],
  { first, last }: { first: number; last: number },
): TextRange => ({
  end: words[last]?.range.end ?? 0,
  start: words[first]?.range.start ?? 0,
})
