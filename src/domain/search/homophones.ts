import { foldText } from './foldText.ts'
import { mostSyllables, soundsOf as soundsOfCharacter, spell } from './spelling.ts'
import { quoteLexeme } from './tsQuery.ts'

/** Query, folded, with every reading of each character. */
export type Sounds = { readonly asked: string; readonly readings: readonly (readonly string[])[] }

/** Queries of Han characters alone: a sentence is no misspelt word, and a single character may be anything. */
const WORDS = /^[\u3400-\u9FFF]{2,20}$/u
/** Largest number of spellings: a `tsquery` of that many alternatives is fast, and few words have as many. */
const mostSpellings = 32

export function soundsOf(typed: string): Sounds | undefined {
  const asked = foldText(typed.trim())
  if (!WORDS.test(asked)) return undefined
  const readings = Array.from(asked, soundsOfCharacter)
  return { asked, readings }
}

/** `tsquery` that matches heads which sound like the query from one of their characters on. */
export function printSounds({ readings }: Sounds): string {
  let spellings = ['']
  for (const ways of readings.slice(0, mostSyllables)) {
    spellings = spellings
      .flatMap((before) => ways.map((way) => before + way))
      .slice(0, mostSpellings)
  }
  return spellings.map((spelling) => `${quoteLexeme(`p:${spelling}`)}:*`).join(' | ')
}

/** Finds the words in a text that sound like the query, character by character, and are written differently. */
export function homophonesIn(sounds: Sounds, text: string): string[] {
  const { asked, readings } = sounds
  const runs = foldText(text).match(/[\u3400-\u9FFF]+/gu) ?? []
  return runs.flatMap((run) => {
    const syllables = spell({ isName: false, words: run })
    return syllables.flatMap((_, start) => {
      const words = run.slice(start, start + asked.length)
      const isAlike =
        words.length === asked.length &&
        words !== asked &&
        readings.every((ways, place) => ways.includes(syllables[start + place] ?? ''))
      return isAlike ? [words] : []
    })
  })
}
