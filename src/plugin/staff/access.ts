import type { Access, FieldAccess, PayloadRequest, Where } from 'payload'

import type { Duty } from '../../domain/staff/roles.ts'

import { may } from '../../domain/staff/roles.ts'
import { readStaff } from './readStaff.ts'

/** Somebody of the newsroom with at least one role. */
export const isStaff = (req: PayloadRequest): boolean => (readStaff(req)?.roles.length ?? 0) > 0

/** Closed to every user. Only code running with the system's rights gets through. */
export const nobody: Access = () => false

/** The newsroom's own people. */
export const staff: Access = ({ req }) => isStaff(req)

/** Those of the newsroom who have this duty. */
export const staffWho =
  (duty: Duty): Access =>
  ({ req }) =>
    may(readStaff(req), duty)

/** What has been released and is neither withdrawn nor in the trash. */
const released: Where = {
  and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }],
}

/** Staff see every state; the public sees what is released. */
export const releasedOrStaff: Access = ({ req }) => isStaff(req) || released

/** Those who edit change anything; those who only write change what they began. */
export const editorsOrAuthor: Access = ({ req }) => {
  const who = readStaff(req)
  if (may(who, 'edit')) return true
  if (!who || !may(who, 'writeOwn')) return false
  return { createdBy: { equals: who.id } }
}

/** A field that stays inside the newsroom. */
export const staffField: FieldAccess = ({ req }) => isStaff(req)

/** A field that only those with this duty may set. */
export const fieldFor =
  (duty: Duty): FieldAccess =>
  ({ req }) =>
    may(readStaff(req), duty)

/** A field that no request sets: hooks and releases write it. */
export const nobodySets: FieldAccess = () => false

/** Those who keep accounts change any; everybody changes their own. */
export const keepersOrSelf: Access = ({ req }) => {
  const who = readStaff(req)
  if (may(who, 'keepAccounts')) return true
  return who && isStaff(req) ? { id: { equals: who.id } } : false
}

/**
 * Pictures as `releasedOrStaff`. Files are for staff alone here: readers get theirs from the public side, which
 * knows fixed types and no original.
 */
export const fileOfReleasedOrStaff: Access = ({ isReadingStaticFile, req }) =>
  isStaff(req) || (isReadingStaticFile ? false : released)

/** What was told to oneself. */
export const ownNotifications: Access = ({ req }) => {
  const who = readStaff(req)
  return who && isStaff(req) ? { recipient: { equals: who.id } } : false
}
