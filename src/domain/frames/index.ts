export { hideVotes } from './hideWords.ts'
export { readDeeds } from './readDeeds.ts'
export type { DeedFrame } from './readSentence.ts'
export type { Deed } from './predicates.ts'
