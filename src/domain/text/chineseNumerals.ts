import { foldWidth } from './foldWidth.ts'

/**
 * Source of a regular expression for a whole number as printed: `17`, `十七`, `二〇二四`, `廿三`. It has an end, so that a
 * line of digits is not walked from each of them.
 */
export const NUMERAL = '[0-9〇零○一二三四五六七八九十百千万两廿卅]{1,9}'

const DIGITS = '零一二三四五六七八九'
const UNITS = [
  { name: '千', size: 1000 },
  { name: '百', size: 100 },
  { name: '十', size: 10 },
  { name: '', size: 1 },
] as const
const MAX = 9999

/**
 * A printed whole number, Arabic of either width or Chinese, from 0 to 9999 in words and without limit in
 * plain digits.
 *
 * @returns undefined when `text` is not one well-formed number, as in `十十` or an empty string
 */
export function parseChineseNumeral(text: string): number | undefined {
  const plain = spellOut(text)
  if (plain === '') return undefined
  if (/^[0-9]+$/u.test(plain)) return Number(plain)
  if (/^[零一二三四五六七八九]+$/u.test(plain)) return readPositions(plain)
  return readUnits(plain)
}

/**
 * The number in Chinese words, as ordinals are printed: 17 → `十七`, 105 → `一百零五`.
 *
 * @throws {RangeError} unless `value` is a whole number from 0 to 9999
 */
export function formatChineseNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > MAX)
    throw new RangeError(`formatChineseNumeral: ${value} is not a whole number from 0 to ${MAX}`)
  if (value === 0) return '零'
  return UNITS.map(({ name, size }) => {
    const digit = Math.floor(value / size) % 10
    return digit === 0 ? '零' : `${DIGITS.charAt(digit)}${name}`
  })
    .join('')
    .replaceAll(/零+/gu, '零')
    .replaceAll(/^零|零$/gu, '')
    .replace(/^一十/u, '十')
}

const spellOut = (text: string): string =>
  foldWidth(text)
    .replaceAll(/[〇○]/gu, '零')
    .replaceAll('两', '二')
    .replaceAll('廿', '二十')
    .replaceAll('卅', '三十')

/** `二零二四` is read digit by digit, as years are. */
const readPositions = (plain: string): number =>
  Number(plain.replaceAll(/./gu, (digit) => String(DIGITS.indexOf(digit))))

const UNIT_WORDS =
  /^(?:(?<thousands>[一二三四五六七八九])千)?零?(?:(?<hundreds>[一二三四五六七八九])百)?零?(?:(?<tens>[一二三四五六七八九])?(?<ten>十))?零?(?<ones>[一二三四五六七八九])?$/u

function readUnits(plain: string): number | undefined {
  const parts = UNIT_WORDS.exec(plain)?.groups
  if (!parts) return undefined
  const digit = (part: string | undefined): number => (part ? DIGITS.indexOf(part) : 0)
  const tens = parts['ten'] ? digit(parts['tens'] ?? '一') : 0
  return (
    digit(parts['thousands']) * 1000 +
    digit(parts['hundreds']) * 100 +
    tens * 10 +
    digit(parts['ones'])
  )
}
