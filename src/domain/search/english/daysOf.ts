import type { Word } from './words.ts'

import { months } from './words.ts'

/** A day of the year in a text: its lexeme, the places of its first and last word, and that of the year after it. */
export type Day = {
  readonly first: number
  readonly last: number
  readonly lexeme: string
  readonly year?: number
}

type Input = { readonly text: string; readonly words: readonly Word[] }

/**
 * Finds the days of the year in a text: January 9, Jan. 9th, 9 January, the 9th of January; 2026-01-09 and 1/9/2026.
 *
 * @param words - of `text`, as `wordsOf` gives them
 */
export const daysOf = (input: Input): Day[] =>
  input.words.flatMap((_, place) => {
    const day = monthFirst(input, place) ?? dayFirst(input, place) ?? inFigures(input, place)
    return day ? [day] : []
  })

function monthFirst(input: Input, first: number): Day | undefined {
  const [month, day] = [monthAt(input, first), dayAt(input, first + 1)]
  if (
    month === undefined ||
    day === undefined ||
    !isGap(input, first, gapAfter(input.words[first]))
  )
    return undefined
  return withYear(input, { first, last: first + 1, lexeme: lexemeOf(month, day) })
}

function dayFirst(input: Input, first: number): Day | undefined {
  const last = input.words[first + 1]?.text === 'of' ? first + 2 : first + 1
  const [day, month] = [dayAt(input, first), monthAt(input, last)]
  if (month === undefined || day === undefined || !isGap(input, first, /^\s+$/u)) return undefined
  return withYear(input, { first, last, lexeme: lexemeOf(month, day) })
}

/** An abbreviation may have its stop. */
const gapAfter = (month: undefined | Word): RegExp =>
  month && month.range.end - month.range.start < month.text.length ? /^\.?\s+$/u : /^\s+$/u

const DATES = [
  /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)$/u,
  /^(?<month>\d\d?)\/(?<day>\d\d?)\/(?<year>\d{4})$/u,
] as const

/** Numbers as ISO 8601 orders them, or with slashes as Americans do. */
function inFigures({ text, words }: Input, first: number): Day | undefined {
  const last = words[first + 2]
  if (!last) return undefined
  const printed = text.slice(words[first]?.range.start, last.range.end)
  const groups = DATES.map((form) => form.exec(printed)?.groups).find(Boolean)
  const [month, day] = [Number(groups?.month), Number(groups?.day)]
  if (!isDay(month, day)) return undefined
  const year = last.text === groups?.year ? first + 2 : first
  return { first, last: first + 2, lexeme: lexemeOf(month, day), year }
}

const isDay = (month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= 31

const lexemeOf = (month: number, day: number): string =>
  `d:${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

function monthAt({ words }: Input, place: number): number | undefined {
  const month = months.findIndex((each) => each === words[place]?.text)
  return month < 0 ? undefined : month + 1
}

function dayAt({ words }: Input, place: number): number | undefined {
  const [, figures] = /^0?(\d{1,2})(?:st|nd|rd|th)?$/u.exec(words[place]?.text ?? '') ?? []
  const day = Number(figures)
  return day >= 1 && day <= 31 ? day : undefined
}

function withYear(input: Input, day: Day): Day {
  const year = day.last + 1
  const isYear =
    /^(?:19|20)\d\d$/u.test(input.words[year]?.text ?? '') && isGap(input, day.last, /^,?\s+$/u)
  return isYear ? { ...day, year } : day
}

/** Whether what stands between a word and the next is of a form. */
const isGap = ({ text, words }: Input, place: number, form: RegExp): boolean =>
  form.test(text.slice(words[place]?.range.end, words[place + 1]?.range.start))
