export { mergeSaves, proposedChoice } from './mergeSaves.ts'
export type { Choice } from './mergeSaves.ts'
export type { ConflictField, SaveConflict } from './conflict.ts'
export type { Presence } from './presence.ts'
