import type { TextRange } from '../../text/textRange.ts'
import type { SearchQuery } from '../readQuery.ts'
import type { FetchStems, Stem } from './lexemes.ts'
import type { Word } from './words.ts'

import { foldLatin } from '../../text/foldLatin.ts'
import { joined, wordsToStem } from './lexemes.ts'
import { aliases, compoundsOf, longFormOf, shortFormsOf, signs, wordsOf } from './words.ts'

/** What `findLikely` knows of a text: the parts of it that may hold a term of the query, in order, apart from each other. */
export type Likely = {
  readonly partsOf: (text: string) => readonly TextRange[]
  /** Stems of the words that may be a term's. */
  readonly stem: Stem
}

/**
 * Finds the parts of texts that may hold a term of a query, so that the rest of them need not be read word by word: it
 * costs more to cut twenty texts into words than to find the texts.
 *
 * A chunk, what stands between two blanks, is likely if a word of it is a term's; a part is a likely chunk with as many
 * chunks around it as a term has words, and two more for the month of a day and the stop words of a date.
 */
export async function findLikely({
  fetchStems,
  query,
  texts,
}: {
  fetchStems: FetchStems
  query: SearchQuery
  texts: readonly string[]
}): Promise<Likely> {
  const wanted = readWanted(query)
  const begun = new Map(texts.map((text) => [text, chunksBegun(text, wanted)]))
  const different = new Set([...begun.values()].flat().map(({ printed }) => printed))
  const read = new Map([...different].map((chunk) => [chunk, wordsOf(chunk)]))
  const stem = await fetchStems([...read].flatMap(([chunk, each]) => wordsToStem(chunk, each)))
  const isLikely = new Map(
    [...read].map(([chunk, each]) => [chunk, isWanted({ chunk, stem, wanted, words: each })]),
  )
  const partsOf = (text: string): TextRange[] =>
    widen({
      chunks: (begun.get(text) ?? []).filter(({ printed }) => isLikely.get(printed)),
      count: wanted.words + 2,
      text,
    })
  return { partsOf, stem }
}

/** What a query's terms may look like in a text. */
type Wanted = {
  readonly asksForDays: boolean
  /** Finds the beginnings of words that may be wanted, and signs that are read as such words. */
  readonly initials: RegExp
  readonly lexemes: ReadonlySet<string>
  readonly prefixes: readonly string[]
  /** How many words the longest term has. */
  readonly words: number
}

function readWanted({ terms }: SearchQuery): Wanted {
  const lexemes = new Set(
    terms.flatMap(({ isPhrase, readings, text }) =>
      isPhrase ? [longestOf(text)] : [...readings.flat(), ...text.split(' ').filter(Boolean)],
    ),
  )
  const prefixes = terms.flatMap(({ prefix }) => prefix ?? [])
  const asksForDays = [...lexemes].some((lexeme) => lexeme.startsWith('d:'))
  return {
    asksForDays,
    initials: initialsOf([...lexemes, ...prefixes], asksForDays),
    lexemes,
    prefixes,
    words: Math.max(1, ...terms.map(({ text }) => text.trim().split(' ').length)),
  }
}

/** A phrase is looked for by its longest word, which is seldom a common one. */
const longestOf = (phrase: string): string =>
  phrase
    .trim()
    .split(' ')
    .reduce((longest, word) => (word.length > longest.length ? word : longest), '')

/** Whatever stands between the first letters of O’Rourke, U.S., e-mail and 1,204. */
const BETWEEN = String.raw`[^A-Za-z0-9\s]{0,3}`

/**
 * Makes the expression that finds beginnings: the first two characters of a word, which a stem shares with its words but for
 * die and dying.
 */
function initialsOf(words: readonly string[], asksForDays: boolean): RegExp {
  const forms = words.flatMap((word) => [word, aliases.get(word) ?? '', ...shortFormsOf(word)])
  const begun = new Map<string, Set<string>>()
  for (const form of forms) {
    const [, first = '', second = ''] = /^(.)(.?)/su.exec(form) ?? []
    if (first !== '') begun.set(first, (begun.get(first) ?? new Set()).add(second))
  }
  const letters = [...begun].map(([first, seconds]) => {
    const next = [...seconds].map((second) => (/[iy]/u.test(second) ? 'iy' : second))
    const isWhole = seconds.has('')
    const start = `[${printsOf(first)}](?<![A-Za-z0-9].)`
    return isWhole ? start : `${start}${BETWEEN}[${next.map(printsOf).join('')}]`
  })
  const joint = [...begun.keys()].map(ligaturesOf).join('')
  const read = [...signs].filter(([, word]) => forms.includes(word)).map(([sign]) => sign)
  const alternatives = [
    ...letters,
    ...[joint, read.join(''), asksForDays ? '0123456789' : '']
      .filter(Boolean)
      .map((characters) => `[${escape(characters)}]`),
  ]
  return new RegExp(alternatives.length === 0 ? '(?!)' : alternatives.join('|'), 'gsu')
}

/** Letters as they may be printed, for a class of an expression. */
const printsOf = (letters: string): string =>
  escape(
    [...letters.matchAll(/./gsu)]
      .map(([letter]) => letter + letter.toUpperCase() + accented(letter))
      .join(''),
  )

const escape = (characters: string): string => characters.replaceAll(/[\]\\^-]/gu, String.raw`\$&`)

type Forms = ReadonlyMap<string, string>

/** Latin letters with accents and wide ones, by the letter that they are read as; ligatures, by their first. */
let latinForms: undefined | { readonly accents: Forms; readonly ligatures: Forms }

const formsOfLatin = () => (latinForms ??= readLatin())
const accented = (letter: string): string => formsOfLatin().accents.get(letter) ?? ''
const ligaturesOf = (letter: string): string => formsOfLatin().ligatures.get(letter) ?? ''

const latin = [
  [0xaa, 0x24f],
  [0x1e00, 0x1eff],
  [0x2100, 0x218b],
  [0xfb00, 0xfb06],
  [0xff10, 0xff5a],
] as const

function readLatin() {
  const found = { accents: new Map<string, string>(), ligatures: new Map<string, string>() }
  for (const [first, last] of latin) {
    for (let unit = first; unit <= last; unit += 1) {
      const character = String.fromCharCode(unit)
      const read = foldLatin(character)
      const letter = read.charAt(0)
      const forms = read.length > 1 ? found.ligatures : found.accents
      if (letter !== character) forms.set(letter, (forms.get(letter) ?? '') + character)
    }
  }
  return found
}

type Chunk = TextRange & { readonly printed: string }

/** Chunks of a text with a word that begins as a wanted one does. */
function chunksBegun(text: string, { initials }: Wanted): Chunk[] {
  const chunks: Chunk[] = []
  let done = 0
  for (const { index } of text.matchAll(initials)) {
    if (index < done) continue
    const [end, start] = [endOf(text, index), startOf(text, index)]
    chunks.push({ end, printed: text.slice(start, end), start })
    done = end
  }
  return chunks
}

const BLANK = /\s/u
const isBlank = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at)
  return unit === 32 || (unit < 128 ? unit < 32 : BLANK.test(text.charAt(at)))
}

function startOf(text: string, at: number): number {
  let start = at
  while (start > 0 && !isBlank(text, start - 1)) start -= 1
  return start
}

function endOf(text: string, at: number): number {
  let end = at
  while (end < text.length && !isBlank(text, end)) end += 1
  return end
}

type IsWantedInput = {
  readonly chunk: string
  readonly stem: Stem
  readonly wanted: Wanted
  readonly words: readonly Word[]
}

function isWanted({ chunk, stem, wanted, words }: IsWantedInput): boolean {
  const { asksForDays, lexemes, prefixes } = wanted
  if (asksForDays && /\d/u.test(chunk)) return true
  // A sign is a word beside others only.
  if ([...signs].some(([sign, word]) => lexemes.has(word) && chunk.includes(sign))) return true
  const isOne = (lexeme: string) =>
    lexemes.has(lexeme) || prefixes.some((prefix) => lexeme.startsWith(prefix))
  return [
    ...words.flatMap((word) => [...variantsOf(word), longFormOf(word.text) ?? '']),
    ...compoundsOf(words, chunk).map(({ first, last }) => joined(words.slice(first, last + 1))),
  ].some((word) => isOne(word) || stem(word).some(isOne))
}

/** A word as it may be asked for: itself, its parts, and the number that it spells. */
export const variantsOf = ({ parts, text }: Word): readonly string[] => {
  const alias = aliases.get(text)
  // Most words are nothing but themselves.
  return parts.length === 0 && alias === undefined
    ? [text]
    : [text, ...parts, ...(alias === undefined ? [] : [alias])]
}

type WidenInput = {
  readonly chunks: readonly TextRange[]
  readonly count: number
  readonly text: string
}

/** Chunks with so many others around them; those that meet are one. */
function widen({ chunks, count, text }: WidenInput): TextRange[] {
  const parts: { end: number; start: number }[] = []
  for (const chunk of chunks) {
    const last = parts.at(-1)
    const start = stepBack({ at: chunk.start, count, text })
    const end = stepForth({ at: chunk.end, count, text })
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else parts.push({ end, start })
  }
  return parts
}

type StepInput = { readonly at: number; readonly count: number; readonly text: string }

/** What is no word, such as a dash between blanks, is no step. */
function stepBack({ at, count, text }: StepInput): number {
  let start = at
  for (let left = count; left > 0 && start > 0;) {
    let end = start
    while (end > 0 && isBlank(text, end - 1)) end -= 1
    start = startOf(text, end)
    if (hasWord(text, start, end)) left -= 1
  }
  return start
}

function stepForth({ at, count, text }: StepInput): number {
  let end = at
  for (let left = count; left > 0 && end < text.length;) {
    let start = end
    while (start < text.length && isBlank(text, start)) start += 1
    end = endOf(text, start)
    if (hasWord(text, start, end)) left -= 1
  }
  return end
}

const WORD = /[\p{L}\p{N}]/u
const hasWord = (text: string, start: number, end: number): boolean =>
  WORD.test(text.slice(start, end))
