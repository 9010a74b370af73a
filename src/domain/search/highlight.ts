import type { TextRange } from '../text/textRange.ts'
import type { SearchQuery, Term } from './readQuery.ts'

import { findNumbers } from './findNumbers.ts'
import { foldText } from './foldText.ts'
import { findSpelt } from './spelling.ts'

/** Run of plain text, marked or not; joined, the runs are the text. */
export type MarkedRun = { readonly isMarked: boolean; readonly text: string }

/** Where a text has a term of the query, by the term's place. */
export type Found = TextRange & { readonly term: number }

/** How excerpts of a language are cut. */
export type Manner = {
  /** Printed where the text goes on. */
  readonly after: string
  /** Printed where the text began earlier. */
  readonly before: string
  /** Stands between two passages, of which the first ends without a mark. */
  readonly between: string
  readonly endOf: (place: { start: number; text: string }) => number
  /** Distance before the first mark at which an excerpt starts, unless a sentence starts nearer. */
  readonly leadIn: number
  readonly length: number
  readonly startOf: (place: { at: number; text: string }) => number
}

const excerptLength = 96
/** Distance before the first mark at which an excerpt starts, unless a sentence starts nearer. */
const leadIn = 24

/** Marks the query's terms in a short text. */
export const highlight = (query: SearchQuery, text: string): MarkedRun[] =>
  toRuns(findTerms(query, text), text)

/**
 * Excerpt of about 96 characters with most of the query's terms, marked; without any, the start of the text.
 *
 * @param passages - paragraphs in order, the text before its surroundings: the first group with a match is used
 */
export const excerpt = (
  passages: readonly (readonly string[])[],
  query: SearchQuery,
): MarkedRun[] =>
  excerptOf({
    find: (text) => findTerms(query, text),
    manner: {
      after: '……',
      before: '……',
      between: ' ',
      endOf,
      leadIn,
      length: excerptLength,
      startOf,
    },
    passages,
  })

type ExcerptInput = {
  readonly find: (text: string) => readonly Found[]
  readonly manner: Manner
  readonly passages: readonly (readonly string[])[]
}

/** Excerpt in the manner of a language. */
export function excerptOf({ find, manner, passages }: ExcerptInput): MarkedRun[] {
  const texts = passages
    .filter(({ length }) => length > 0)
    .map((each) => joinPassages(each, manner))
  for (const text of texts) {
    const found = find(text).toSorted((one, other) => one.start - other.start)
    if (found.length > 0) return cutOut({ found, manner, text })
  }
  return cutOut({ found: [], manner, text: texts[0] ?? '' })
}

/** Joins paragraphs and facts to one text: what ends without a mark is set off, so that names and titles do not run together. */
export const joinPassages = (
  passages: readonly string[],
  { between }: Pick<Manner, 'between'>,
): string =>
  passages
    .map((text, place) =>
      place === passages.length - 1 ? text : text + (/[\p{L}\p{N})]$/u.test(text) ? between : ' '),
    )
    .join('')

type CutOutInput = { found: readonly Found[]; manner: Manner; text: string }

function cutOut({ found, manner, text }: CutOutInput): MarkedRun[] {
  const start = manner.startOf({ at: bestStart(found, manner), text })
  const end = manner.endOf({ start, text })
  const shown = text.slice(start, end)
  const ranges = found
    .filter((range) => range.start >= start && range.end <= end)
    .map((range) => ({ end: range.end - start, start: range.start - start }))
  return [
    ...(start > 0 ? [{ isMarked: false, text: manner.before }] : []),
    ...toRuns(ranges, shown),
    ...(end < text.length ? [{ isMarked: false, text: manner.after }] : []),
  ]
}

/** Start of the window with most different terms, and among equals most matches. */
function bestStart(found: readonly Found[], { leadIn, length }: Manner): number {
  let best = { count: 0, start: 0 }
  found.forEach(({ start }, place) => {
    const inside: Found[] = []
    for (let next = place; next < found.length; next += 1) {
      const candidate = found[next]
      if (!candidate || candidate.end > start + length - leadIn) break
      inside.push(candidate)
    }
    const count = new Set(inside.map(({ term }) => term)).size * 100 + Math.min(inside.length, 99)
    if (count > best.count) best = { count, start }
  })
  return best.start
}

function startOf({ at, text }: { at: number; text: string }): number {
  if (at <= leadIn) return 0
  const before = text.slice(at - leadIn, at)
  const sentence = Math.max(
    ...['。', '！', '？', ' ', '；'].map((stop) => before.lastIndexOf(stop)),
  )
  const start = sentence >= 0 ? at - leadIn + sentence + 1 : at - leadIn
  return isLowSurrogate(text, start) ? start + 1 : start
}

function endOf({ start, text }: { start: number; text: string }): number {
  const end = Math.min(text.length, start + excerptLength)
  return isLowSurrogate(text, end) ? end + 1 : end
}

const isLowSurrogate = (text: string, at: number): boolean =>
  /[\uDC00-\uDFFF]/.test(text.charAt(at))

/** Finds the terms in a text: a whole term where it occurs, else its words. */
function findTerms(query: SearchQuery, text: string): Found[] {
  const folded = foldText(text)
  return query.terms.flatMap((term, place) =>
    rangesOf(folded, term).map((range) => ({ ...range, term: place })),
  )
}

function rangesOf(folded: string, term: Term): TextRange[] {
  const whole = occurrences({ folded, words: term.text })
  if (whole.length > 0 || term.isPhrase) return whole
  const lexemes = new Set(term.readings.flat())
  const words = [...lexemes].flatMap((words) => occurrences({ folded, words }))
  // The text is searched for numbers only when the query has one.
  const numbers = (findNumbers(term.text).length > 0 ? findNumbers(folded) : [])
    .filter(({ count, plain }) => lexemes.has(count ?? '') || lexemes.has(plain ?? ''))
    .map(({ range }) => range)
  const spelt =
    term.spelling === undefined ? [] : findSpelt({ letters: term.spelling, words: folded })
  return [...words, ...numbers, ...spelt]
}

function occurrences({ folded, words }: { folded: string; words: string }): TextRange[] {
  const found: TextRange[] = []
  for (let at = folded.indexOf(words); at >= 0; at = folded.indexOf(words, at + words.length)) {
    const range = { end: at + words.length, start: at }
    if (!isInsideNumber(folded, range)) found.push(range)
  }
  return found
}

/** Whether a match lies inside a longer number: 18 is not in 2018. */
const isInsideNumber = (folded: string, range: TextRange): boolean =>
  /^[a-z0-9]/u.test(folded.slice(range.start, range.end)) &&
  (/[a-z0-9]$/u.test(folded.slice(0, range.start)) || /^[a-z0-9]/u.test(folded.slice(range.end)))

/** Converts ranges to runs; ranges may overlap and come in any order. */
export function toRuns(ranges: readonly TextRange[], text: string): MarkedRun[] {
  const runs: MarkedRun[] = []
  let at = 0
  for (const { end, start } of ranges.toSorted((one, other) => one.start - other.start)) {
    const from = Math.max(at, start)
    if (end <= from) continue
    const last = runs.at(-1)
    if (from > at) runs.push({ isMarked: false, text: text.slice(at, from) })
    else if (last?.isMarked) runs.pop()
    const joined = from === at && last?.isMarked ? last.text : ''
    runs.push({ isMarked: true, text: joined + text.slice(from, end) })
    at = end
  }
  if (at < text.length) runs.push({ isMarked: false, text: text.slice(at) })
  return runs
}
