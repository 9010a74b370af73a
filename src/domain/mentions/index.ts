export { findNames, findPeople, hideBrackets } from './findPeople.ts'
export type { KnownNames, PeopleRun, PersonMention } from './findPeople.ts'
export { isLikelyName, isPossibleName, nameConfidence, spellName } from './names.ts'
export { cutOffice } from './offices.ts'
