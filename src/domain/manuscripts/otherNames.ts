import type { TextRange } from '../text/textRange.ts'
import type { NamedPerson } from './reading.ts'

import { nameConfidence } from '../mentions/index.ts'

/** Least confidence of a name that is offered instead of another. */
const POSSIBLE = 0.4

type Input = {
  readonly folded: string
  readonly person: NamedPerson
  readonly range: TextRange
}

/** The same person under a shorter or a longer name, where words go on behind it: 丁冉 or 丁冉明. */
export function otherNames({ folded, person, range }: Input): readonly NamedPerson[] {
  const { name } = person
  if (folded.slice(range.start, range.end) !== name) return []
  const characters = Array.from(name)
  const next = Array.from(folded.slice(range.end, range.end + 2))[0] ?? ''
  const shorter = characters.slice(0, -1).join('')
  const others = characters.length > 2 ? [shorter, name + next] : [name + next]
  return others
    .filter((each) => nameConfidence(each) >= POSSIBLE)
    .map((each) => ({ ...person, name: each }))
}
