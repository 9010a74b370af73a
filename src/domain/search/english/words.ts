import type { TextRange } from '../../text/textRange.ts'

import { foldLatin } from '../../text/foldLatin.ts'

/** A word of a text as it is compared: `text` of O’Rourke’s is `orourke`, and its parts are `o` and `rourke`. */
export type Word = {
  readonly parts: readonly string[]
  readonly range: TextRange
  readonly text: string
}

/** What keyboards and other alphabets have for an apostrophe. */
const apostrophes = "'’‘ʼʻ′´`＇"
/** A number with separators; an abbreviation with stops; a word, apostrophes inside it too; a sign that is read as a word. */
const WORD = new RegExp(
  [
    String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d+\.\d+`,
    String.raw`(?<![\p{L}\p{N}])\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])`,
    String.raw`[\p{L}\p{M}\p{N}]+(?:[${apostrophes}][\p{L}\p{M}]+)*`,
    String.raw`[%％°](?<=\p{N}\s?.)|[&＆](?<=\s.)(?=\s)`,
  ].join('|'),
  'gu',
)
const APOSTROPHE = new RegExp(`[${apostrophes}]`, 'u')
const POSSESSIVE = new RegExp(`[${apostrophes}]s$`, 'iu')

/** Signs beside a number, and between two words, by the word that they are read as: 62% is 62 percent. */
export const signs: ReadonlyMap<string, string> = new Map([
  ['%', 'percent'],
  ['&', 'and'],
  ['°', 'degrees'],
  ['％', 'percent'],
  ['＆', 'and'],
])

/** Finds the words of a text in order, letters without accents and in lower case, words without apostrophes. */
export function wordsOf(text: string): Word[] {
  const words = [...text.matchAll(WORD)].flatMap((match) => toWord(match[0], match.index))
  return words.flatMap((word, place) => {
    const whole = longForms.get(word.text)
    if (whole === undefined)
      return word.text === 'cent' && isPerCent(words, place, text) ? [] : [word]
    if (word.text === 'per')
      return isPerCent(words, place + 1, text) ? [toPercent(word, words[place + 1])] : [word]
    return word.text === 'pct' || isDated(words, place) ? [{ ...word, text: whole }] : [word]
  })
}

/** Whether a word is the second of “per cent”. */
const isPerCent = (words: readonly Word[], place: number, text: string): boolean => {
  const [before, word] = [words[place - 1], words[place]]
  return (
    before?.text === 'per' &&
    word?.text === 'cent' &&
    text.slice(before.range.end, word.range.start).trim() === ''
  )
}

const toPercent = (per: Word, cent: undefined | Word): Word => ({
  parts: [],
  range: { end: cent?.range.end ?? per.range.end, start: per.range.start },
  text: 'percent',
})

/** Most words of a text: letters that have nothing to be folded but their case. */
const PLAIN = /^[A-Za-z]+$/u

function toWord(printed: string, start: number): Word[] {
  if (PLAIN.test(printed)) {
    return [
      { parts: [], range: { end: start + printed.length, start }, text: printed.toLowerCase() },
    ]
  }
  const sign = signs.get(printed)
  if (sign !== undefined)
    return [{ parts: [], range: { end: start + printed.length, start }, text: sign }]
  const bare = printed.replace(POSSESSIVE, '')
  const parts = bare.split(APOSTROPHE).map(fold)
  const text = parts.join('')
  if (text === '') return []
  return [
    { parts: parts.length > 1 ? parts : [], range: { end: start + bare.length, start }, text },
  ]
}

/** Folds a word: accents, case and width go, and so do the stops and commas inside it. */
const fold = (word: string): string => {
  const folded = foldLatin(word)
  return /^\d/u.test(folded) ? folded.replaceAll(',', '') : folded.replaceAll('.', '')
}

export const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const

/** Abbreviations and first halves of words, by the word that they may stand for: it depends on what stands beside them. */
const longForms: ReadonlyMap<string, string> = new Map([
  ...months.map((month) => [month.slice(0, 3), month] as const),
  ['pct', 'percent'],
  ['per', 'percent'],
  ['sept', 'september'],
])

/** The words that may stand for a word: jan for january. */
export const shortFormsOf = (word: string): string[] =>
  [...longForms].filter(([, long]) => long === word).map(([short]) => short)

/** The word that a word may stand for beside others: january for jan. */
export const longFormOf = (word: string): string | undefined => longForms.get(word)

const FIGURES = /^\d{1,4}(?:st|nd|rd|th)?$/u

/** Whether a word stands beside a number, as the name of a month does: Jan. 9, 9 Jan, Jan. 2026. */
const isDated = (words: readonly Word[], place: number): boolean =>
  [words[place - 1], words[place + 1]].some((word) => word && FIGURES.test(word.text))

/** Finds runs of words joined by hyphens, Saint-Cyr or re-election, as the places of their words; figures join nothing. */
export function compoundsOf(
  words: readonly Word[],
  text: string,
): { first: number; last: number }[] {
  const compounds: { first: number; last: number }[] = []
  words.forEach((word, place) => {
    const before = words[place - 1]
    if (!before || !isJoined({ after: word, before, text })) return
    const known = compounds.at(-1)
    if (known?.last === place - 1) known.last = place
    else compounds.push({ first: place - 1, last: place })
  })
  return compounds
}

const HYPHEN = /^[-\u2010\u2011]$/u
const LETTERS = /^\p{L}+$/u

const isJoined = ({ after, before, text }: { after: Word; before: Word; text: string }): boolean =>
  after.range.start === before.range.end + 1 &&
  HYPHEN.test(text.slice(before.range.end, after.range.start)) &&
  LETTERS.test(before.text) &&
  LETTERS.test(after.text)

/** A word in figures where it is printed in letters, or short where it is printed long, and the other way round: 2nd for second. */
export const aliases: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ft: 'fort',
    mt: 'mount',
    st: 'saint',
    '1': 'one',
    '2': 'two',
    '3': 'three',
    '4': 'four',
    '5': 'five',
    '6': 'six',
    '7': 'seven',
    '8': 'eight',
    '9': 'nine',
    '10': 'ten',
    '11': 'eleven',
    '12': 'twelve',
    '1st': 'first',
    '2nd': 'second',
    '3rd': 'third',
    '4th': 'fourth',
    '5th': 'fifth',
    '6th': 'sixth',
    '7th': 'seventh',
    '8th': 'eighth',
    '9th': 'ninth',
    '10th': 'tenth',
    '11th': 'eleventh',
    '12th': 'twelfth',
  }).flatMap(([short, long]) => [
    [short, long],
    [long, short],
  ]),
)
