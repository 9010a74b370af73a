export { faultOf, passwordLength } from './passwordRule.ts'
export type { PasswordFault } from './passwordRule.ts'
export { paces, waitAfter } from './throttle.ts'
export type { Pace } from './throttle.ts'
