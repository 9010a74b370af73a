import type { Access, FieldAccess, PayloadRequest, Where } from 'payload'

import type { Duty } from '../../domain/staff/roles.ts'

import { may } from '../../domain/staff/roles.ts'
import { readStaff } from './readStaff.ts'

/** Whether the user belongs to the newsroom, with at least one role. */
export const isStaff = (req: PayloadRequest): boolean => (readStaff(req)?.roles.length ?? 0) > 0

/** Denies every user; only code with `overrideAccess` gets through. */
export const nobody: Access = () => false

/** Allows staff. */
export const staff: Access = ({ req }) => isStaff(req)

/** Allows staff whose roles have the duty. */
export const staffWho =
  (duty: Duty): Access =>
  ({ req }) =>
    may(readStaff(req), duty)

/** Filter for what is released and neither withdrawn nor in the trash. */
const released: Where = {
  and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }],
}

/** Shows staff every state, and the public what is released. */
export const releasedOrStaff: Access = ({ req }) => isStaff(req) || released

/** Lets editors change any document, and writers those they began. */
export const editorsOrAuthor: Access = ({ req }) => {
  const who = readStaff(req)
  if (may(who, 'edit')) return true
  if (!who || !may(who, 'writeOwn')) return false
  return { createdBy: { equals: who.id } }
}

/** Field that only staff read. */
export const staffField: FieldAccess = ({ req }) => isStaff(req)

/** Field that only staff with the duty may set. */
export const fieldFor =
  (duty: Duty): FieldAccess =>
  ({ req }) =>
    may(readStaff(req), duty)

const nobodySets: FieldAccess = () => false

/** Access to a field that no request sets: hooks and releases write it. */
export const systemOnly = { create: nobodySets, update: nobodySets }

/** Lets those who keep accounts change any account, and everybody their own. */
export const keepersOrSelf: Access = ({ req }) => {
  const who = readStaff(req)
  if (may(who, 'keepAccounts')) return true
  return who && isStaff(req) ? { id: { equals: who.id } } : false
}

/**
 * Shows pictures like `releasedOrStaff`, but files to staff alone: readers get files from the public site, which knows
 * fixed types and no original.
 */
export const fileOfReleasedOrStaff: Access = ({ isReadingStaticFile, req }) =>
  isStaff(req) || (isReadingStaticFile ? false : released)

/** Shows people their own notifications. */
export const ownNotifications: Access = ({ req }) => {
  const who = readStaff(req)
  return who && isStaff(req) ? { recipient: { equals: who.id } } : false
}
