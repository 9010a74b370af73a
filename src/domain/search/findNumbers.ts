import type { TextRange } from '../text/textRange.ts'

import { parseChineseNumeral } from '../text/chineseNumerals.ts'

/**
 * A number in a text: `count` with what is counted, `7项`, or a day of the year, `1月9日`; `plain` without, where it is
 * more than one Han character.
 */
export type FoundNumber = {
  readonly count?: string
  readonly plain?: string
  readonly range: TextRange
  readonly value: string
}

/** Counters and units that the newsroom uses; a Han digit before anything else is part of a word, as in 三农. */
const counters = [
  '平方公里|平方米|立方米|公里|公顷|公斤|千米|厘米|毫米|千瓦',
  '个百分点|个月|月份|小时|分钟|周年|周岁|岁|星期',
  '[届次年月日号版票名人项个条期章件所处座部亩元户台只辆株间栋幢米吨块层组位句分秒天周倍%]',
  '[场批家种类级套张份篇首幅盏棵头艘架段支]',
].join('|')

const HAN = '[〇零○一二三四五六七八九十百千万亿两廿卅]+'
/** 十分 is very, and ten minutes are 十分钟. */
const PATTERN = new RegExp(
  `百分之(?<percent>${HAN})|第?(?!十分(?!钟))(?<digits>[0-9]+(?:\\.[0-9]+)?[万亿]*|${HAN})(?<counter>${counters})?`,
  'gu',
)
const ARABIC = /^[0-9.]+$/u
/** 五一 is a day and 三五 are a few; 九七年 is a year. */
const TWO_DIGITS = /^[一二三四五六七八九两]{2}$/u

/**
 * Finds every number in folded text, so that 十七届 and 第17届, 二〇二六 and 2026, 三万 and 30000 are one. A day of the year is
 * found whole, and as its month and its day.
 *
 * @param text - as `foldText` gives it
 */
export function findNumbers(text: string): FoundNumber[] {
  const numbers = [...text.matchAll(PATTERN)].flatMap(toNumber)
  return numbers.flatMap((number, place) => [...toDay(number, numbers[place + 1]), number])
}

function toNumber(match: RegExpExecArray): FoundNumber[] {
  const { counter, digits } = partsOf(match)
  const isPart = TWO_DIGITS.test(digits) && counter !== '年'
  const value = isPart ? undefined : valueOf(digits)
  const isPlain = digits.length > 1 || ARABIC.test(digits)
  if (value === undefined || !(isPlain || counter)) return []
  const range = { end: match.index + match[0].length, start: match.index }
  return [
    { ...(counter && { count: value + counter }), ...(isPlain && { plain: value }), range, value },
  ]
}

function partsOf({ groups = {} }: RegExpExecArray): { counter?: string; digits: string } {
  const { counter, digits, percent } = groups
  if (percent) return { counter: '%', digits: percent }
  return { ...(counter && { counter: counter.replace('月份', '月') }), digits: digits ?? '' }
}

/** Joins a month and the day right after it, 日 or 号. */
function toDay(month: FoundNumber, day: FoundNumber | undefined): FoundNumber[] {
  const isDay =
    month.count?.endsWith('月') &&
    /[日号]$/u.test(day?.count ?? '') &&
    day?.range.start === month.range.end
  if (!isDay) return []
  const count = `${month.count}${day.value}日`
  return [{ count, range: { end: day.range.end, start: month.range.start }, value: month.value }]
}

const scales = [
  { name: '亿', size: 1e8 },
  { name: '万', size: 1e4 },
] as const

/**
 * Value of a number.
 *
 * @returns undefined for malformed numbers, as 百万
 */
function valueOf(digits: string): string | undefined {
  const scale = scales.find(({ name }) => digits.includes(name))
  if (!scale) {
    return ARABIC.test(digits)
      ? digits.replace(/^0+(?=\d)/u, '')
      : parseChineseNumeral(digits)?.toString()
  }
  const at = digits.indexOf(scale.name)
  const [high, low] = [valueOf(digits.slice(0, at)), valueOf(digits.slice(at + 1) || '0')]
  if (high === undefined || low === undefined) return undefined
  // In floating point, 1.1 × 10,000 exceeds 11,000.
  return String(Number((Number(high) * scale.size).toFixed(4)) + Number(low))
}

/**
 * Lexeme that a query for a number uses: small numbers are bound to what they count (三次 is not 三项), large ones are not
 * (2026年 is found in 2026—2030年).
 */
export const lexemeOf = ({ count, plain, value }: FoundNumber): string =>
  count !== undefined && Number(value) < 100 ? count : (plain ?? count ?? value)
