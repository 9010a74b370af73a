import type { Names } from './findNames.ts'
import type { Segmenter } from './lexemes.ts'

import { dropUnseen } from '../text/fitText.ts'
import { findNames } from './findNames.ts'
import { findNumbers, lexemeOf } from './findNumbers.ts'
import { foldText } from './foldText.ts'
import { wantedLexemes } from './lexemes.ts'

/** One of the things that a document must have: in any of its readings, all lexemes of that reading. */
export type Term = {
  /** Asked for in the head of a document alone, as in `标题:桥`. */
  readonly isHead: boolean
  /** Whether most of what a phrase's readings find has the phrase; else its words alone are found, wherever they stand. */
  readonly isIndexed?: boolean
  /** In quotation marks: these very words, one after the other. */
  readonly isPhrase: boolean
  /** Letters with which an unfinished word begins. */
  readonly prefix?: string
  readonly readings: readonly (readonly string[])[]
  /** Letters that may be the pinyin or the initials of Han characters. */
  readonly spelling?: string
  /** As typed, folded. */
  readonly text: string
}

export type SearchQuery = {
  /** Whether more was typed than is looked for. */
  readonly isCut: boolean
  readonly terms: readonly Term[]
  /** As typed, without blanks at its ends, at most 80 characters. */
  readonly typed: string
}

const most = { characters: 80, lexemes: 40, terms: 8 } as const
const TERMS = /(?<head>标题:|title:)?(?:"(?<phrase>[^"]+)"?|(?<word>[^\s"]+))/gu
/** Quotation marks, all of which mean the plain one. */
export const quotes = /[“”„‟「」『』«»＂]/gu
const FIGURES = /^[0-9.]+/u
const SPELLING = /^[a-z][a-z']{1,39}$/u

type QueryInput = { names: Names; segmenter: Segmenter; typed: string }

/** What a reader typed, as a plan of what to look for. A query without a single word has no terms. */
export function readQuery({ names, segmenter, typed }: QueryInput): SearchQuery {
  const { isCut, typed: cut } = cutTyped(typed)
  const asked = foldText(cut.replaceAll(quotes, '"'))
  const terms = [...asked.matchAll(TERMS)].flatMap(({ groups = {} }) => {
    const text = (groups.phrase ?? groups.word ?? '').trim()
    const readings = readingsOf({ names, segmenter, text })
    return readings.length === 0
      ? []
      : [
          {
            isHead: groups.head !== undefined,
            isPhrase: groups.phrase !== undefined,
            readings,
            text,
            ...(groups.phrase === undefined &&
              SPELLING.test(text) && { spelling: text.replaceAll("'", '') }),
          },
        ]
  })
  const kept = withinLimits(terms)
  return { isCut: isCut || kept.length < terms.length, terms: kept, typed: cut }
}

/** Cuts what was typed to eighty characters. */
export function cutTyped(typed: string): { readonly isCut: boolean; readonly typed: string } {
  // Control characters and halves of characters are no words, and PostgreSQL refuses them.
  const clean = dropUnseen(typed)
    .replaceAll(/[\p{Cc}\p{Cs}]/gu, ' ')
    .trim()
  const cut = clean
    .slice(0, most.characters)
    .replace(/\p{Cs}$/u, '')
    .trim()
  return { isCut: cut !== clean, typed: cut }
}

function withinLimits(terms: readonly Term[]): Term[] {
  let left = most.lexemes
  return terms.slice(0, most.terms).filter(({ readings }, place) => {
    left -= Math.max(...readings.map(({ length }) => length))
    return place === 0 || left >= 0
  })
}

type ReadingsOfInput = { names: Names; segmenter: Segmenter; text: string }

/** With numbers as numbers; and with the newsroom's names whole, which may hold numbers. */
function readingsOf({ names, segmenter, text }: ReadingsOfInput): string[][] {
  const named = findNames(names, text).map(({ name, range }) => ({ lexeme: name, range }))
  const counted = numbersIn(segmenter, text)
  const readings = [counted, [...named, ...counted]].map((found) => {
    const pieces = withoutOverlap(found)
    return limit([
      ...pieces.map(({ lexeme }) => lexeme),
      ...restsOf(pieces, text).flatMap((rest) => wantedLexemes({ segmenter, text: rest })),
    ])
  })
  const different = new Map(
    readings.filter(({ length }) => length > 0).map((each) => [each.join('\n'), each]),
  )
  return [...different.values()]
}

/**
 * Numbers that are no part of a word: 一部分 is one and stays so, 5G too, and of 3项目 the figure alone is a number.
 * Figures never fall apart into what stands beside them: 9月1日 is not 1月9日.
 */
function numbersIn(segmenter: Segmenter, text: string): Piece[] {
  const found = findNumbers(text)
  if (found.length === 0) return []
  const edges = edgesOf(segmenter.cut(text))
  return found.flatMap((number) => {
    const { plain, range } = number
    if (!edges.has(range.start)) return []
    if (edges.has(range.end)) return [{ lexeme: lexemeOf(number), range }]
    const figures = FIGURES.exec(text.slice(range.start, range.end))?.[0] ?? ''
    const end = range.start + figures.length
    return plain && figures && edges.has(end)
      ? [{ lexeme: plain, range: { end, start: range.start } }]
      : []
  })
}

/** Where a word begins or ends. */
function edgesOf(words: readonly string[]): ReadonlySet<number> {
  let at = 0
  return new Set([0, ...words.map(({ length }) => (at += length))])
}

const limit = (lexemes: readonly string[]): string[] => [...new Set(lexemes)].slice(0, most.lexemes)

type Piece = {
  readonly lexeme: string
  readonly range: { readonly end: number; readonly start: number }
}

/** From left to right, the longest of those that start together. */
function withoutOverlap(pieces: readonly Piece[]): Piece[] {
  const sorted = pieces.toSorted(
    (one, other) => one.range.start - other.range.start || other.range.end - one.range.end,
  )
  let end = 0
  return sorted.filter(({ range }) => {
    if (range.start < end) return false
    end = range.end
    return true
  })
}

function restsOf(pieces: readonly Piece[], text: string): string[] {
  const ends = [0, ...pieces.map(({ range }) => range.end)]
  const starts = [...pieces.map(({ range }) => range.start), text.length]
  return ends.map((end, place) => text.slice(end, starts[place])).filter((rest) => rest !== '')
}
