export { findDependents } from './findDependents.ts'
export type { Dependent, Passage } from './findDependents.ts'
