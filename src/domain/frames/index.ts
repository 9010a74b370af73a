export { readDeeds } from './readDeeds.ts'
export type { DeedFrame } from './readDeeds.ts'
export type { Deed } from './predicates.ts'
