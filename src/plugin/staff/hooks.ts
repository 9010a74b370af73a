import type { CollectionBeforeChangeHook } from 'payload'

import { readStaff } from './readStaff.ts'

/** Notes who began a document, once: later hands do not change it. */
export const keepCreator: CollectionBeforeChangeHook<{
  createdBy?: null | string
  id: number | string
}> = ({ data, operation, originalDoc, req }) => {
  if (operation !== 'create') return { ...data, createdBy: originalDoc?.createdBy ?? null }
  const creator = readStaff(req)
  return creator ? { ...data, createdBy: creator.id } : data
}
