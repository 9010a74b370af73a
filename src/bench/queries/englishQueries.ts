import type { Chance } from '../archive/random.ts'
import type { Queries } from './Queries.ts'

/** Words as readers type them: half of them with straight apostrophes and without accents. */
export const englishQueries: Queries = {
  kinds: [
    {
      name: '开头 beginnings',
      take: (chance, { label }) => typed(chance, beginningOf(chance, label)),
    },
    { name: '没打完 unfinished', take: (chance, { label }) => unfinished(chance, label) },
    { name: '任意处 from anywhere', take: (chance, { printed }) => anywhere(chance, printed()) },
    { name: '别的词形 other forms', take: (chance, { printed }) => otherForm(chance, printed()) },
    { name: '短语 phrases', take: (chance, { printed }) => phrase(chance, printed()) },
    { name: '写错 misspelt', take: (chance, { label }) => misspelt(chance, label) },
    { name: '人名 names', take: (chance, { printed }) => nameIn(chance, printed()) },
  ],
}

const WORD = /[\p{L}\p{N}]+(?:[’-][\p{L}\p{N}]+)*/gu
/** Words that stand beside each other, with nothing but a blank between them. */
const RUN = /[\p{L}\p{N}’-]+(?: [\p{L}\p{N}’-]+)*/gu
const NAME = /\p{Lu}\p{Ll}+ (?:\p{Lu}\. )?\p{Lu}[\p{L}’-]+/gu

const wordsIn = (text: string): readonly string[] => text.match(WORD) ?? []

function typed(chance: Chance, words: string | undefined): string | undefined {
  return words === undefined || chance.is(0.5) ? words : plain(words)
}

const plain = (words: string): string =>
  words.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('’', "'")

/** The first one to four words. */
function beginningOf(chance: Chance, label: string): string | undefined {
  const words = wordsIn(label).slice(0, 1 + chance.number(4))
  return words.length === 0 ? undefined : words.join(' ')
}

/** A beginning whose last word has at least two letters and not all of them. */
function unfinished(chance: Chance, label: string): string | undefined {
  const words = [...wordsIn(label).slice(0, 1 + chance.number(4))]
  const last = words.pop()
  if (last === undefined || last.length < 3) return undefined
  const begun = last.slice(0, 2 + chance.number(last.length - 2))
  return typed(chance, [...words, begun].join(' '))
}

/** One word, or two beside each other; one of three letters at most is seldom looked for alone. */
function anywhere(chance: Chance, text: string): string | undefined {
  const words = partOf({ chance, count: 1 + chance.number(2), text })
  return words !== undefined && words.length > 3 ? typed(chance, words) : undefined
}

/** A word in another form than the text has it, the word before it along half of the time. */
function otherForm(chance: Chance, text: string): string | undefined {
  const words = wordsIn(text)
  const places = words.flatMap((word, place) => (changed(word) === undefined ? [] : [place]))
  if (places.length === 0) return undefined
  const place = chance.pick(places)
  const before = chance.is(0.5) ? words[place - 1] : undefined
  const form = changed(words[place] ?? '')
  return typed(chance, before === undefined ? form : `${before} ${form ?? ''}`)
}

const ENDING = /^(?<stem>\p{Ll}{4,}?)(?<ending>ing|ed|s)$/u
const otherEndings: Readonly<Record<string, string>> = { ed: 'ing', ing: 'ed', s: '' }

function changed(word: string): string | undefined {
  const { ending = '', stem } = ENDING.exec(word)?.groups ?? {}
  return stem === undefined || stem.endsWith('s') ? undefined : stem + (otherEndings[ending] ?? '')
}

/** A word of a heading with a letter too few or twice, or with two letters changed about. */
function misspelt(chance: Chance, label: string): string | undefined {
  const words = wordsIn(label).filter(({ length }) => length >= 5)
  if (words.length === 0) return undefined
  const word = chance.pick(words)
  const at = 1 + chance.number(word.length - 2)
  const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)]
  return chance.pick([
    before + after,
    before + letter + letter + after,
    before + after.charAt(0) + letter + after.slice(1),
  ])
}

/** Two to four words in quotation marks. */
function phrase(chance: Chance, text: string): string | undefined {
  const words = partOf({ chance, count: 2 + chance.number(3), text })
  return words === undefined ? undefined : `"${words}"`
}

/** A name with an apostrophe, an accent or a hyphen: whole, or the surname alone. */
function nameIn(chance: Chance, text: string): string | undefined {
  const names = (text.match(NAME) ?? []).filter((name) => /[’-]|[^\p{ASCII}]/u.test(name))
  if (names.length === 0) return undefined
  const name = chance.pick(names)
  return typed(chance, chance.is(0.7) ? name : name.split(' ').at(-1))
}

/** So many words beside each other, from anywhere. */
function partOf({
  chance,
  count,
  text,
}: {
  chance: Chance
  count: number
  text: string
}): string | undefined {
  const runs = (text.match(RUN) ?? []).map(wordsIn).filter(({ length }) => length >= count)
  if (runs.length === 0) return undefined
  const run = chance.pick(runs)
  const from = chance.number(run.length - count + 1)
  return run.slice(from, from + count).join(' ')
}
