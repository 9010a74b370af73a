import type { CollectionBeforeChangeHook } from 'payload'

import { readStaff } from './readStaff.ts'

/** Stores who created a document, once: later saves do not change it. */
export const keepCreator: CollectionBeforeChangeHook<{
  createdBy?: null | string
  id: number | string
}> = ({ data, operation, originalDoc, req }) => {
  if (operation !== 'create') return { ...data, createdBy: originalDoc?.createdBy ?? null }
  const creator = readStaff(req)
  return creator ? { ...data, createdBy: creator.id } : data
}
