import type { Language } from '../language/language.ts'

/** Kinds of bodies that meet, as they are stored. */
export type Organ =
  'congress' | 'consultative' | 'government' | 'other' | 'party' | 'standingCommittee' | 'work'

/** Kinds of bodies by how often a newsroom of the language reports them; a new meeting is of the first. */
export const organsIn: Readonly<Record<Language, readonly [Organ, ...Organ[]]>> = {
  en: ['standingCommittee', 'congress', 'government', 'work', 'consultative', 'party', 'other'],
  zh: ['congress', 'standingCommittee', 'consultative', 'party', 'government', 'work', 'other'],
}

/** The quorum of a sitting of which nobody says another: two thirds of a congress, a majority of a board. */
export const usualQuorum: Readonly<Record<Language, 'half' | 'twoThirds'>> = {
  en: 'half',
  zh: 'twoThirds',
}
