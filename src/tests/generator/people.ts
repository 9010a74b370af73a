import type { Chance } from '../../bench/archive/random.ts'

import * as words from './words.ts'

/** Somebody in a manuscript. `office` as it is printed before the name; absent for somebody without one. */
export type Person = { readonly name: string; readonly office?: string }

/** Draws names, none of which begins another. */
export function namesOf(chance: Chance): () => string {
  const used: string[] = []
  return () => {
    for (;;) {
      const name = drawName(chance)
      if (used.some((each) => each.includes(name) || name.includes(each))) continue
      used.push(name)
      return name
    }
  }
}

function drawName(chance: Chance): string {
  const lot = chance.number(100)
  if (lot < 3) return chance.pick(words.ethnicNames)
  if (lot < 5) return chance.pick(words.undottedNames)
  const given = () => chance.pick(lot % 10 === 9 ? words.rareCharacters : words.givenCharacters)
  const surname = chance.pick(
    lot < 12 ? words.compoundSurnames : lot < 20 ? words.rareSurnames : words.surnames,
  )
  if (lot % 4 === 3) return surname + given()
  if (lot === 50 || lot === 70) return surname + given() + chance.pick(words.astralCharacters)
  const first = given()
  const second = given()
  return surname + first + second
}
