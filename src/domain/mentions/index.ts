export { findNames, findPeople, hideBrackets } from './findPeople.ts'
export type { KnownNames } from './certainName.ts'
export type { PeopleRun, PersonMention } from './findPeople.ts'
export {
  isLikelyName,
  mayBeHeld,
  mayBeListed,
  mayBeOfFour,
  nameConfidence,
  spellName,
} from './names.ts'
export { cutOffice } from './offices.ts'
export { findCredits } from './findCredits.ts'
export type { CreditMention } from './findCredits.ts'
export type { CreditRole } from './creditRoles.ts'
export { isNameThenOffice } from './readSegment.ts'
export { PeopleFinder } from './peopleFinder.ts'
