/** List that a paragraph belongs to, by its id, and its level in it, outermost 0. */
export type NumberedAs = { readonly level: number; readonly list: string }

/** Level of a list as it is set up. */
export type ListLevel = {
  readonly format: string
  /** Whether the numbers of all levels print as Arabic digits here. */
  readonly isLegal: boolean
  /** Level above, counted from 1, after which this one begins anew; 0: never. Undefined: after any. */
  readonly restartsAfter?: number
  readonly start: number
  readonly suffix: string
  /** Text with `%1` for the number of the first level. */
  readonly text: string
}

/** Lists of a document: each is an instance of a definition, and may override its levels. */
export type DocumentLists = ReadonlyMap<string, DocumentList>

type DocumentList = {
  readonly definition: string
  /** Levels, by number. */
  readonly levels: ReadonlyMap<number, ListLevel>
  /** Levels that begin anew in this list, and with which number. */
  readonly starts: ReadonlyMap<number, number>
}

type Counting = {
  readonly counts: readonly (number | undefined)[]
  readonly id: string
  readonly level: number
  readonly list: DocumentList
  readonly own: ListLevel
}

/** Whether a level begins anew after an item of this one, which is further out. */
const isReset = ({ restartsAfter }: ListLevel, level: number): boolean =>
  restartsAfter === undefined || level < restartsAfter

/** Counts the items of lists as Word does: lists of one definition count on, unless one of them begins anew. */
export class ListCounter {
  /** Numbers of each definition by level; undefined before the first. */
  readonly #counts = new Map<string, (number | undefined)[]>()
  readonly #lists: DocumentLists
  readonly #started = new Set<string>()

  constructor(lists: DocumentLists) {
    this.#lists = lists
  }

  /** Number of the next item, as printed; undefined for bullets, and where the list is not set up. */
  next({ level, list: id }: NumberedAs): string | undefined {
    const list = this.#lists.get(id)
    const own = list?.levels.get(level)
    if (!list || !own) return undefined
    const counts = this.#countsOf(list.definition)
    counts[level] = this.#count({ counts, id, level, list, own })
    for (const [deeper, at] of list.levels)
      if (deeper > level && isReset(at, level)) counts[deeper] = undefined
    return own.format === 'bullet' ? undefined : printed({ counts, levels: list.levels, own })
  }

  #count({ counts, id, level, list, own }: Counting): number {
    const anew = list.starts.get(level)
    const isFirst = this.#begins(`${id}:${level}`)
    const before = counts[level]
    const isNew = before === undefined || (isFirst && anew !== undefined)
    return isNew ? (anew ?? own.start) : before + 1
  }

  /** Whether this level of this list has its first item. */
  #begins(level: string): boolean {
    const isFirst = !this.#started.has(level)
    this.#started.add(level)
    return isFirst
  }

  #countsOf(definition: string): (number | undefined)[] {
    const counts = this.#counts.get(definition) ?? []
    this.#counts.set(definition, counts)
    return counts
  }
}

function printed({
  counts,
  levels,
  own,
}: {
  readonly counts: readonly (number | undefined)[]
  readonly levels: ReadonlyMap<number, ListLevel>
  readonly own: ListLevel
}): string {
  const text = own.text.replaceAll(/%(?<level>[1-9])/gu, (_, number: string) => {
    const level = Number(number) - 1
    const at = levels.get(level)
    const format = own.isLegal ? 'decimal' : (at?.format ?? 'decimal')
    return formatNumber(counts[level] ?? at?.start ?? 1, format)
  })
  // A tab or blank behind Chinese marks is layout; behind `1.` it parts the number from the words.
  return own.suffix !== 'nothing' && /[\w.)\]]$/u.test(text) ? `${text} ` : text
}

const DIGITS = '〇一二三四五六七八九'
const FORMAL = '零壹贰叁肆伍陆柒捌玖'
const STEMS = '甲乙丙丁戊己庚辛壬癸'
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥'

const chinese = (number: number) =>
  inChinese(number, { digits: DIGITS, units: ['', '十', '百', '千'] })
const formal = (number: number) =>
  inChinese(number, { digits: FORMAL, units: ['', '拾', '佰', '仟'] })
const digitByDigit = (number: number) =>
  Array.from(String(number), (digit) => DIGITS.charAt(Number(digit))).join('')
const cycle = (characters: string) => (number: number) =>
  number <= characters.length ? characters.charAt(number - 1) : String(number)
/** Numbers that are characters of their own from this one on, as far as there are some. */
const enclosed = (first: number, most: number) => (number: number) =>
  number >= 1 && number <= most ? String.fromCodePoint(first + number - 1) : String(number)
const letters = (number: number) =>
  String.fromCodePoint(97 + ((number - 1) % 26)).repeat(Math.min(10, Math.ceil(number / 26)))
const fullWidth = (number: number) =>
  String(number).replaceAll(/\d/gu, (digit) => String.fromCodePoint(0xff10 + Number(digit)))

/** Formats of ST_NumberFormat (ISO/IEC 29500-1, 17.18.59) that newsrooms use; any other prints Arabic digits. */
const formats: Readonly<Record<string, (number: number) => string>> = {
  chineseCounting: chinese,
  chineseCountingThousand: chinese,
  chineseLegalSimplified: formal,
  decimalEnclosedCircle: enclosed(0x2460, 20),
  decimalEnclosedCircleChinese: enclosed(0x2460, 20),
  decimalEnclosedFullstop: enclosed(0x2488, 20),
  decimalEnclosedParen: enclosed(0x2474, 20),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalZero: (number) => String(number).padStart(2, '0'),
  ideographDigital: digitByDigit,
  ideographEnclosedCircle: enclosed(0x3280, 10),
  ideographLegalTraditional: formal,
  ideographTraditional: cycle(STEMS),
  ideographZodiac: cycle(BRANCHES),
  japaneseCounting: chinese,
  japaneseDigitalTenThousand: digitByDigit,
  lowerLetter: letters,
  lowerRoman: (number) => inRoman(number).toLowerCase(),
  none: () => '',
  taiwaneseCounting: chinese,
  taiwaneseCountingThousand: chinese,
  taiwaneseDigital: digitByDigit,
  upperLetter: (number) => letters(number).toUpperCase(),
  upperRoman: inRoman,
}

/** Number of a list item in a format of Word. */
export const formatNumber = (number: number, format: string): string =>
  number >= 0 ? (formats[format]?.(number) ?? String(number)) : String(number)

type Numerals = { readonly digits: string; readonly units: readonly string[] }

/** 1 to 9,999 in Chinese: `十二`, `一百零五`. */
function inChinese(number: number, { digits, units }: Numerals): string {
  if (number < 1 || number > 9999) return String(number)
  const written = Array.from(String(number), (digit, place, all = String(number)) => {
    const unit = units[all.length - 1 - place] ?? ''
    return digit === '0' ? '零' : `${digits.charAt(Number(digit))}${unit}`
  }).join('')
  return written.replaceAll(/零+/gu, '零').replace(/零$/u, '').replace(/^一十/u, '十')
}

const ROMAN = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const

function inRoman(number: number): string {
  if (number < 1 || number > 3999) return String(number)
  let rest = number
  let written = ''
  for (const [value, numeral] of ROMAN) for (; rest >= value; rest -= value) written += numeral
  return written
}
