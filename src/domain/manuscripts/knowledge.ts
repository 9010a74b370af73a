import type { KnownNames } from '../mentions/index.ts'
import type { DeskWords } from './deskWords.ts'
import type { Register, RegisteredMeeting } from './register.ts'

import { PeopleFinder, spellName } from '../mentions/index.ts'
import { noDeskWords } from './deskWords.ts'
import { noRegister } from './register.ts'

/** What a newsroom tells the reader besides the text: its own words, and whom it has on record. */
export type Knowledge = {
  /** Finds people in this manuscript alone: what it found is kept. */
  readonly finder: PeopleFinder
  readonly meetings: readonly RegisteredMeeting[]
  /** Names of everybody on record. */
  readonly names: KnownNames
  readonly words: DeskWords
}

/** A name of one character tells no boundary. */
const SHORTEST_NAME = 2

export const knowledgeOf = ({
  register = noRegister,
  words = noDeskWords,
}: {
  readonly register?: Register | undefined
  readonly words?: DeskWords | undefined
}): Knowledge => {
  const names = namesOf(register)
  return { finder: new PeopleFinder(names), meetings: register.meetings, names, words }
}

/** The register is long, and the same for many manuscripts. */
const namesByRegister = new WeakMap<Register, KnownNames>()

function namesOf(register: Register): KnownNames {
  const names =
    namesByRegister.get(register) ??
    new Set(
      [...register.people, ...register.reporters]
        .map(({ name }) => spellName(name))
        .filter(({ length }) => length >= SHORTEST_NAME),
    )
  namesByRegister.set(register, names)
  return names
}

export const noKnowledge: Knowledge = knowledgeOf({})
