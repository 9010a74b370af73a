import type { Names } from './findNames.ts'

import { findNames } from './findNames.ts'
import { findNumbers } from './findNumbers.ts'

/** Cuts folded text into words. */
export type Segmenter = {
  /** The words that follow one another: joined, they are the text. */
  readonly cut: (text: string) => readonly string[]
  /** The same, and the shorter words inside long ones. */
  readonly cutDeep: (text: string) => readonly string[]
  /** Changes whenever the same text may be cut otherwise: what was cut before is then cut again. */
  readonly version: string
}

type Task = {
  readonly names: Names
  readonly segmenter: Segmenter
  /** Folded. */
  readonly text: string
}

const WORD = /[\p{L}\p{N}]/u
const PAIR = /^\p{Script=Han}{2}$/u
const ALONE = /^\p{Script=Han}$/u
const stopCharacters = new Set('的了在和是与及等也之其为对从并而或把被将于以')

/** The longest word a lexeme is made of: what is longer is nobody's word. */
const longest = 40

/**
 * Everything under which a text is found: its words, the pairs of neighbours around what is no word, its numbers, and
 * the newsroom's own names in it.
 */
export function lexemesOf({ names, segmenter, text }: Task): string[] {
  return [
    ...segmenter.cutDeep(text).filter((word) => WORD.test(word) && word.length <= longest),
    ...pairsAround({ segmenter, text }),
    ...findNames(names, text).map(({ name }) => name),
    ...findNumbers(text)
      .flatMap(({ count, plain }) => [count, plain])
      .filter((lexeme) => lexeme !== undefined),
  ]
}

/**
 * The lexemes that must all be there for the words to be: words where they are known; where characters stand alone,
 * pairs of neighbours, since a rare name falls apart into such.
 */
export function wantedLexemes({ segmenter, text }: Omit<Task, 'names'>): string[] {
  const wanted: string[] = []
  let run: string[] = []
  const endRun = () => {
    wanted.push(...(run.length > 1 ? pairsOf(run) : run))
    run = []
  }
  for (const word of segmenter.cut(text)) {
    if (ALONE.test(word) && !stopCharacters.has(word)) run.push(word)
    else {
      endRun()
      if (WORD.test(word) && !stopCharacters.has(word)) wanted.push(word.slice(0, longest))
    }
  }
  endRun()
  return [...new Set(wanted)]
}

const pairsOf = (characters: readonly string[]): string[] =>
  characters.slice(1).map((character, place) => `${characters[place] ?? ''}${character}`)

/** Pairs of Han neighbours of which at least one stands alone. */
function pairsAround({ segmenter, text }: Omit<Task, 'names'>): string[] {
  const words = segmenter.cut(text)
  return words
    .flatMap((word, place) => {
      if (!ALONE.test(word)) return []
      const before = /.$/u.exec(words[place - 1] ?? '')?.[0] ?? ''
      const after = /^./u.exec(words[place + 1] ?? '')?.[0] ?? ''
      return [before + word, word + after]
    })
    .filter((pair) => PAIR.test(pair))
}
