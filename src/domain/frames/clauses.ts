import type { PeopleFinder, PersonMention } from '../mentions/index.ts'
import type { TextRange } from '../text/textRange.ts'
import type { FoundPredicate } from './findPredicates.ts'
import type { Deed, Predicate } from './predicates.ts'

/** Somebody did something, by the words of one text; offsets are those of the text. */
export type DeedFrame = {
  /** Whether the person stands in a list after the proceedings (`在主席台就座的还有：…`). */
  readonly isAlso: boolean
  readonly deed: Deed
  readonly person: PersonMention
  /** Where the predicate stands, before its people or behind them; where the name stands, of somebody only named. */
  readonly predicate: TextRange
}

export type Sentence = {
  readonly finder: PeopleFinder
  readonly start: number
  readonly text: string
}

/** Clause of a sentence, with its predicates from left to right. */
export type Clause = {
  readonly found: readonly FoundPredicate[]
  readonly index: number
  readonly words: string
}

export type List = {
  readonly place: TextRange
  readonly predicate: Predicate
  /** Where the next clause with a deed begins. */
  readonly until: number | undefined
}

export type Tell = {
  readonly deed: Deed | undefined
  readonly place: TextRange
  readonly words: string
}

export type SubjectWords = {
  readonly at: number
  readonly deed: Deed | undefined
  /** Whether a word promises the one who acts: `会议由甲主持`. */
  readonly isBy: boolean
  readonly isFirst: boolean
  readonly isSaid: boolean
  readonly words: string
}

export type Told = {
  readonly deed: Deed
  readonly isAlso?: boolean
  readonly people: readonly PersonMention[]
  /** Left out for those whom the words only name. */
  readonly predicate?: TextRange
}

export const toFrames = ({ deed, isAlso = false, people, predicate }: Told): readonly DeedFrame[] =>
  people.map((person) => ({ deed, isAlso, person, predicate: predicate ?? rangeOf(person) }))

const rangeOf = ({ end, start }: TextRange): TextRange => ({ end, start })
