import type { Names } from './findNames.ts'

import { findNames } from './findNames.ts'
import { findNumbers } from './findNumbers.ts'

/** Cuts folded text into words. */
export type Segmenter = {
  /** Cuts a text into consecutive words: joined, they are the text. */
  readonly cut: (text: string) => readonly string[]
  /** Cuts a text into words, and adds the shorter words inside long ones. */
  readonly cutDeep: (text: string) => readonly string[]
  /** Version of the rules: a change means that indexed texts must be cut again. */
  readonly version: string
}

type Task = {
  readonly names: Names
  readonly segmenter: Segmenter
  /** Folded text. */
  readonly text: string
}

const WORD = /[\p{L}\p{N}]/u
const PAIR = /^\p{Script=Han}{2}$/u
const ALONE = /^\p{Script=Han}$/u
const stopCharacters = new Set('的了在和是与及等也之其为对从并而或把被将于以')

/** Longest lexeme; longer ones are dropped. */
const longest = 40

/**
 * Lexemes under which a text is found: its words, the pairs of neighbours around unknown words, its numbers, and the
 * newsroom's names in it.
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
 * Lexemes that must all match for the words to match: known words; where characters stand alone, pairs of neighbours,
 * since a rare name falls apart into such.
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

/** Pairs of adjacent Han characters of which at least one stands alone. */
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
