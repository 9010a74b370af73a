export { readDeeds } from './readDeeds.ts'
export type { DeedFrame, PredicateWord } from './readDeeds.ts'
export type { Deed } from './predicates.ts'
