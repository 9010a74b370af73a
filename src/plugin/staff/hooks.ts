import type { CollectionBeforeChangeHook } from 'payload'

import { readStaff } from './readStaff.ts'

/** Notes who began a document, once: later hands do not change it. */
export const keepCreator: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  if (operation !== 'create') return data
  const creator = readStaff(req)
  return creator ? { ...data, createdBy: creator.id } : data
}
