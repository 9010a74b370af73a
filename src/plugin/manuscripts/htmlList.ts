import { formatNumber } from './listNumbers.ts'

/** List of a page that is open. */
export type HtmlList = {
  /** Undefined for one without numbers. */
  readonly format: string | undefined
  next: number
}

type Attribute = (name: string) => string

const types: Readonly<Record<string, string>> = {
  A: 'upperLetter',
  I: 'upperRoman',
  a: 'lowerLetter',
  'cjk-decimal': 'ideographDigital',
  'cjk-earthly-branch': 'ideographZodiac',
  'cjk-heavenly-stem': 'ideographTraditional',
  'cjk-ideographic': 'chineseCounting',
  'decimal-leading-zero': 'decimalZero',
  i: 'lowerRoman',
  'lower-alpha': 'lowerLetter',
  'lower-latin': 'lowerLetter',
  'lower-roman': 'lowerRoman',
  'simp-chinese-formal': 'chineseLegalSimplified',
  'simp-chinese-informal': 'chineseCounting',
  'trad-chinese-informal': 'chineseCounting',
  'upper-alpha': 'upperLetter',
  'upper-latin': 'upperLetter',
  'upper-roman': 'upperRoman',
}
const CHINESE: ReadonlySet<string> = new Set([
  ...['chineseCounting', 'chineseLegalSimplified', 'ideographDigital', 'ideographTraditional'],
  'ideographZodiac',
])

/** List that an `ol`, `ul` or `menu` begins. */
export function beginList(tag: string, attribute: Attribute): HtmlList {
  const { style = '' } =
    /list-style(?:-type)?:\s*(?<style>[\w-]+)/iu.exec(attribute('style'))?.groups ?? {}
  const start = Number.parseInt(attribute('start'), 10)
  const isNumbered = tag === 'ol' && style !== 'none' && !BULLETS.has(style)
  return {
    format: isNumbered ? (types[style] ?? types[attribute('type')] ?? 'decimal') : undefined,
    next: Number.isSafeInteger(start) ? start : 1,
  }
}

const BULLETS: ReadonlySet<string> = new Set(['circle', 'disc', 'square'])

/** Number of the next item, as a browser prints it: `2. `, `二、`; undefined for bullets. */
export function numberItem(list: HtmlList, value: string): string | undefined {
  const own = Number.parseInt(value, 10)
  const number = Number.isSafeInteger(own) ? own : list.next
  list.next = number + 1
  if (list.format === undefined) return undefined
  return `${formatNumber(number, list.format)}${CHINESE.has(list.format) ? '、' : '. '}`
}
