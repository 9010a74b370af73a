import type { CreditRole } from '../mentions/index.ts'
import type { ToldDeed } from './deskWords.ts'
import type { MeetingOrgan } from './reading.ts'

/** Every role that a word of a credit line may stand for, in the order in which a form offers them. */
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

const reader =
  <Key extends string>(keys: Readonly<Record<Key, true>>) =>
  (value: unknown): Key | undefined =>
    isKey(keys, value) ? value : undefined

const isKey = <Key extends string>(
  keys: Readonly<Record<Key, true>>,
  value: unknown,
): value is Key => typeof value === 'string' && Object.hasOwn(keys, value)

/** Reads the meaning of a stored word; undefined for what the reader does not know. */
export const roleOf = reader(creditRoles)
export const organOf = reader(organs)
export const deedOf = reader(deeds)
