import type { CreditRole } from '../mentions/index.ts'
import type { ToldDeed } from './deskWords.ts'
import type { MeetingOrgan } from './reading.ts'

/** Every role of a credit line, in the order in which forms offer them. */
const creditRoles: Readonly<Record<CreditRole, true>> = {
  reporter: true,
  correspondent: true,
  intern: true,
  writer: true,
  photographer: true,
  editor: true,
  proofreader: true,
  reviewer: true,
  supervisor: true,
  layout: true,
  supplier: true,
}

const organs: Readonly<Record<MeetingOrgan, true>> = {
  congress: true,
  standingCommittee: true,
  presidium: true,
  cppcc: true,
  party: true,
  government: true,
  workConference: true,
  union: true,
  teachersCongress: true,
  other: true,
}

const deeds: Readonly<Record<ToldDeed, true>> = {
  attend: true,
  observe: true,
  host: true,
  chair: true,
  speak: true,
  rostrum: true,
  announce: true,
}

const keysOf = <Key extends string>(keys: Readonly<Record<Key, true>>): readonly Key[] =>
  Object.keys(keys) as Key[]

export const creditRoleKeys = keysOf(creditRoles)
export const organKeys = keysOf(organs)
export const deedKeys = keysOf(deeds)

const reader =
  <Key extends string>(keys: readonly Key[]) =>
  (value: unknown): Key | undefined =>
    keys.find((key) => key === value)

/** Reads the meaning of a stored word; undefined for what the reader does not know. */
export const roleOf = reader(creditRoleKeys)
export const organOf = reader(organKeys)
export const deedOf = reader(deedKeys)
