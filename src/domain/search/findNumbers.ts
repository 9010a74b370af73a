import type { TextRange } from '../text/textRange.ts'

import { NUMERAL, parseChineseNumeral } from '../text/chineseNumerals.ts'

/** A number in a text: `count` with what is counted, `7项`; `plain` without, where it is more than one Han character. */
export type FoundNumber = {
  readonly count?: string
  readonly plain?: string
  readonly range: TextRange
  readonly value: string
}

/** What is counted in the newsroom: sessions, dates, pages, votes, people. */
const counters = '届次年月日号版票名人项个条期章'
const ARABIC = /^[0-9.]+$/u
const PATTERN = new RegExp(`第?([0-9]+(?:\\.[0-9]+)?|${NUMERAL})([${counters}])?`, 'gu')

/**
 * Every number in folded text, so that 十七届 and 第17届, 二〇二六 and 2026 are one.
 *
 * @param text - as `foldText` gives it
 */
export const findNumbers = (text: string): FoundNumber[] =>
  [...text.matchAll(PATTERN)].flatMap(toNumber)

function toNumber(match: RegExpExecArray): FoundNumber[] {
  const [whole, digits = '', counter] = match
  const value = valueOf(digits)
  if (value === undefined) return []
  const plain = digits.length > 1 || ARABIC.test(digits) ? value : undefined
  if (plain === undefined && counter === undefined) return []
  return [
    {
      ...(counter !== undefined && { count: value + counter }),
      ...(plain !== undefined && { plain }),
      range: { end: match.index + whole.length, start: match.index },
      value,
    },
  ]
}

/** @returns undefined for what is no well-formed number, as 百万 */
const valueOf = (digits: string): string | undefined =>
  ARABIC.test(digits) ? digits.replace(/^0+(?=\d)/u, '') : parseChineseNumeral(digits)?.toString()

/**
 * The one lexeme that asks for a number: small numbers mean what they count (三次 is not 三项), large ones do not
 * (2026年 is found in 2026—2030年).
 */
export const lexemeOf = ({ count, plain, value }: FoundNumber): string =>
  count !== undefined && Number(value) < 100 ? count : (plain ?? count ?? value)
