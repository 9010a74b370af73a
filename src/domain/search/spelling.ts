import { pinyin } from 'pinyin-pro'

/** The most syllables that one spelling holds: who types more has found what they look for. */
export const mostSyllables = 8

/**
 * How the words sound, from every one of their characters on: whoever types `linduqu` or `ldq` finds 临渡区 wherever
 * it stands. `p:` whole syllables, `i:` their initials; both are asked for by their beginnings.
 *
 * @param isName - a person's name: its first character is read as a surname, 单 as shan
 */
export function spellingsOf(words: string, isName: boolean): string[] {
  const runs = words.match(/\p{Script=Han}+/gu) ?? []
  return [
    ...new Set(
      runs.flatMap((run) => {
        const syllables = spell({ isName, words: run })
        return syllables
          .slice(0, -1)
          .flatMap((_, start) => print(syllables.slice(start, start + mostSyllables)))
      }),
    ),
  ]
}

const spelt = new Map<string, readonly string[]>()

/** The same for a name inside a text: from its first character on alone. Kept, since names come again and again. */
export function spellName(name: string): readonly string[] {
  const known = spelt.get(name)
  if (known) return known
  const spellings = print(spell({ isName: true, words: name }).slice(0, mostSyllables))
  if (spelt.size > 50_000) spelt.clear()
  spelt.set(name, spellings)
  return spellings
}

/** Letters alone: whatever else a name holds has no sound. */
const print = (syllables: readonly string[]): string[] =>
  syllables.length < 2
    ? []
    : [`p:${syllables.join('')}`, `i:${syllables.map(([first = '']) => first).join('')}`]

/** One syllable a character, without tones, ü as v. */
export const spell = ({ isName, words }: { isName: boolean; words: string }): string[] =>
  pinyin(words, {
    nonZh: 'removed',
    surname: isName ? 'head' : 'off',
    toneType: 'none',
    type: 'array',
    v: true,
  })

/** Every character is asked for in every text that is shown. */
const syllableOf = new Map<string, string>()

function soundOf(character: string): string {
  const known = syllableOf.get(character)
  if (known !== undefined) return known
  const sound = /\p{Script=Han}/u.test(character)
    ? spell({ isName: false, words: character }).join('')
    : ''
  syllableOf.set(character, sound)
  return sound
}

/** Where words sound like what was typed: from the first to the last character that it spells. */
export function findSpelt({ letters, words }: { letters: string; words: string }) {
  const characters = words.match(/./gsu) ?? []
  const syllables = characters.map(soundOf)
  const initials = syllables.map(([first = '']) => first)
  let at = 0
  return characters.flatMap((character, first) => {
    const start = at
    at += character.length
    const count =
      countSpelt({ first, letters, parts: syllables }) ??
      countSpelt({ first, letters, parts: initials })
    if (count === undefined) return []
    return [{ end: start + characters.slice(first, first + count).join('').length, start }]
  })
}

type Input = { first: number; letters: string; parts: readonly string[] }

/** How many of the parts, from the first named on, the letters spell; the last perhaps not to its end. */
function countSpelt({ first, letters, parts }: Input): number | undefined {
  let rest = letters
  for (let place = first; place < parts.length; place += 1) {
    const part = parts[place] ?? ''
    if (part === '') return undefined
    if (part.startsWith(rest)) return place + 1 - first
    if (!rest.startsWith(part)) return undefined
    rest = rest.slice(part.length)
  }
  return undefined
}
