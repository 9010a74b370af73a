import { pinyin } from 'pinyin-pro'

/** The most syllables that one spelling holds: who types more has found what they look for. */
export const mostSyllables = 8

/**
 * How the words sound, from every one of their characters on: whoever types `linduqu` or `ldq` finds 临渡区 wherever
 * it stands. `p:` whole syllables, `i:` their initials; both are asked for by their beginnings.
 *
 * @param isName - a person's name, by every reading of its characters
 */
export function spellingsOf(words: string, isName: boolean): string[] {
  const runs = words.match(/\p{Script=Han}+/gu) ?? []
  const readings = runs.flatMap((run) =>
    isName ? readingsOfName(run) : [spell({ isName, words: run })],
  )
  return [
    ...new Set(
      readings.flatMap((syllables) =>
        syllables
          .slice(0, -1)
          .flatMap((_, start) => print(syllables.slice(start, start + mostSyllables))),
      ),
    ),
  ]
}

const spelt = new Map<string, readonly string[]>()

/** How a name inside a text sounds: from its first character on alone. Kept, since names come again and again. */
export function spellName(name: string): readonly string[] {
  const known = spelt.get(name)
  if (known) return known
  const readings = readingsOfName(name.slice(0, mostSyllables))
  const spellings = [...new Set(readings.flatMap(print))]
  if (spelt.size > 50_000) spelt.clear()
  spelt.set(name, spellings)
  return spellings
}

/** Largest number of ways to read one name. */
const mostReadings = 16

/**
 * Ways to read a name, the likeliest first, then those that differ from it in the fewest characters. Whoever bears a name
 * says how it is read, which no dictionary knows: 都 in 阿布都热依木 is du, not dou.
 *
 * @returns syllables, one a character; whatever has no sound is left out
 */
export function readingsOfName(name: string): string[][] {
  const likely = spell({ isName: true, words: name })
  let readings: { readonly odd: number; readonly syllables: string[] }[] = [
    { odd: 0, syllables: [] },
  ]
  const characters = name.match(/\p{Script=Han}/gu) ?? []
  characters.forEach((character, place) => {
    const first = likely[place] ?? ''
    const ways = [...new Set([first, ...soundsOf(character)])]
    readings = readings
      .flatMap(({ odd, syllables }) =>
        ways.map((way) => ({ odd: odd + (way === first ? 0 : 1), syllables: [...syllables, way] })),
      )
      .toSorted((one, other) => one.odd - other.odd)
      .slice(0, mostReadings)
  })
  return readings.map(({ syllables }) => syllables)
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

/** Sounds by character: every character of every text that is shown is asked for. */
const known = new Map<string, readonly string[]>()

/** How a character may be read, the commonest first, without tones; not at all where it is no Han character. */
export function soundsOf(character: string): readonly string[] {
  const kept = known.get(character)
  if (kept !== undefined) return kept
  const sounds = /\p{Script=Han}/u.test(character)
    ? [...new Set(pinyin(character, { multiple: true, toneType: 'none', type: 'array', v: true }))]
    : []
  known.set(character, sounds)
  return sounds
}

/** Where words sound like what was typed: from the first to the last character that it spells. */
export function findSpelt({ letters, words }: { letters: string; words: string }) {
  const characters = words.match(/./gsu) ?? []
  const syllables = characters.map(soundsOf)
  const initials = syllables.map((sounds) => [...new Set(sounds.map(([first = '']) => first))])
  let at = 0
  return characters.flatMap((character, first) => {
    const start = at
    at += character.length
    const count =
      countSpelt({ letters, parts: syllables, place: first }) ??
      countSpelt({ letters, parts: initials, place: first })
    if (count === undefined) return []
    return [{ end: start + characters.slice(first, first + count).join('').length, start }]
  })
}

type Input = {
  readonly letters: string
  readonly parts: readonly (readonly string[])[]
  readonly place: number
}

/** How many of the parts, from the place on, the letters spell; the last perhaps not to its end. */
function countSpelt({ letters, parts, place }: Input): number | undefined {
  for (const way of parts[place] ?? []) {
    if (way.startsWith(letters)) return 1
    if (!letters.startsWith(way)) continue
    const rest = countSpelt({ letters: letters.slice(way.length), parts, place: place + 1 })
    if (rest !== undefined) return rest + 1
  }
  return undefined
}
