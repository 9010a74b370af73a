export { reasonsAgainst } from './mayGoOut.ts'
export type { Candidate } from './mayGoOut.ts'
export type { Refusal } from './refusal.ts'
