import type { QueryInput } from '../analyzer.ts'
import type { Names } from '../findNames.ts'
import type { SearchQuery, Term } from '../readQuery.ts'
import type { FetchStems, Stem } from './lexemes.ts'
import type { Word } from './words.ts'

import { cutTyped, quotes } from '../readQuery.ts'
import { daysOf } from './daysOf.ts'
import { joined, lexemesOfWord, pairsOf, wordsToStem } from './lexemes.ts'
import { findNamesIn } from './names.ts'
import { compoundsOf, wordsOf } from './words.ts'

const mostTerms = 12
const SEGMENTS = /(?<head>\btitle:\s*)?(?:"(?<phrase>[^"]+)"?|(?<plain>[^\s"]+))/giu

/** Plans what to find for what a reader typed in English. A query of stop words alone has no terms. */
export async function readEnglishQuery(
  fetchStems: FetchStems,
  { isTyping = false, names, typed }: QueryInput,
): Promise<SearchQuery> {
  const { isCut, typed: cut } = cutTyped(typed)
  const asked = cut.replaceAll(quotes, '"')
  const stem = await fetchStems(wordsToStem(asked, wordsOf(asked)))
  const segments = segmentsOf(asked)
  const terms = segments.flatMap((segment, place) =>
    termsOf({ ...segment, isLast: isTyping && place === segments.length - 1, names, stem }),
  )
  return {
    isCut: isCut || terms.length > mostTerms,
    terms: terms.slice(0, mostTerms),
    typed: cut,
  }
}

type Segment = { readonly isHead: boolean; readonly isPhrase: boolean; readonly text: string }

/** Cuts a query into phrases and what stands between them; `title:` is of the one word or phrase after it. */
function segmentsOf(asked: string): Segment[] {
  const segments: Segment[] = []
  for (const { groups = {} } of asked.matchAll(SEGMENTS)) {
    const [isHead, isPhrase] = [groups.head !== undefined, groups.phrase !== undefined]
    const last = segments.at(-1)
    const text = groups.phrase ?? groups.plain ?? ''
    if (!isHead && !isPhrase && last && !last.isHead && !last.isPhrase)
      segments.splice(-1, 1, { ...last, text: `${last.text} ${text}` })
    else segments.push({ isHead, isPhrase, text })
  }
  return segments
}

type TermsInput = Segment & { readonly isLast: boolean; readonly names: Names; readonly stem: Stem }

function termsOf({ isHead, isLast, isPhrase, names, stem, text }: TermsInput): Term[] {
  const words = wordsOf(text)
  if (isPhrase) {
    const printed = words.map((word) => word.text)
    const pairs = pairsOf(printed)
    const lexemes = unique([...printed.flatMap((word) => stem(word)), ...pairs])
    const text = ` ${printed.join(' ')} `
    return lexemes.length === 0
      ? []
      : [{ isHead, isIndexed: pairs.length > 0, isPhrase, readings: [lexemes], text }]
  }
  return piecesOf({ names, stem, text, words }).flatMap(({ first, last, readings }) => {
    const shown = words.slice(first, last + 1).map((word) => word.text)
    const isOpen =
      isLast && first === last && last === words.length - 1 && !isOneLetter(shown.join(''))
    const known = readings.filter(({ length }) => length > 0)
    if (known.length === 0 && !isOpen) return []
    return [
      {
        isHead,
        isPhrase,
        readings: known,
        text: shown.join(' '),
        ...(isOpen && { prefix: shown.join('') }),
      },
    ]
  })
}

/** A letter begins too much: `d` every day in the index (`d:…`), `t` every word of a title, `y` every year. */
const isOneLetter = (word: string): boolean => /^\p{L}$/u.test(word)

type Piece = {
  readonly first: number
  readonly last: number
  readonly readings: readonly (readonly string[])[]
}

type PiecesInput = {
  readonly names: Names
  readonly stem: Stem
  readonly text: string
  readonly words: readonly Word[]
}

/** Names, days and words with a hyphen, each in its readings; what is none of these word by word. */
function piecesOf({ names, stem, text, words }: PiecesInput): Piece[] {
  const stems = ({ first, last }: { first: number; last: number }) =>
    unique(words.slice(first, last + 1).flatMap((word) => stem(word.text)))
  const days = daysOf({ text, words })
  // The year of a day is often not printed: that of the document counts too.
  const years = new Set(days.flatMap(({ year }) => year ?? []))
  const long: Piece[] = [
    ...findNamesIn(names, words).map(({ name, ...places }) => ({
      ...places,
      readings: [stems(places), [name]],
    })),
    ...days.map(({ first, last, lexeme }) => ({ first, last, readings: [[lexeme]] })),
    ...compoundsOf(words, text).map((places) => ({
      ...places,
      readings: [
        stems(places),
        ...lexemesOfWord(joined(words.slice(places.first, places.last + 1)), stem).map(alone),
      ],
    })),
  ]
  const inFigures = days.filter(({ first, last, year }) => year === first || year === last)
  return [
    ...long,
    ...words.map((word, place) => ({
      first: place,
      last: place,
      readings: years.has(place)
        ? [[word.text], [`y:${word.text}`]]
        : lexemesOfWord(word.text, stem).map(alone),
    })),
  ]
    .toSorted((one, other) => one.first - other.first || other.last - one.last)
    .filter(leftToRight())
    .flatMap((piece) => {
      const day = inFigures.find(({ first }) => first === piece.first)
      const year = day?.year === undefined ? undefined : words[day.year]
      return year ? [piece, { ...piece, readings: [[year.text], [`y:${year.text}`]] }] : [piece]
    })
}

const alone = (lexeme: string): readonly string[] => [lexeme]

const unique = (lexemes: readonly string[]): string[] => [...new Set(lexemes)]

/** Whether a piece begins after those that were kept before it. */
function leftToRight(): (piece: Piece) => boolean {
  let end = -1
  return ({ first, last }) => {
    if (first <= end) return false
    end = last
    return true
  }
}
