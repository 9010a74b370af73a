import type { CollectionBeforeChangeHook } from 'payload'

import { readStaff } from './readStaff.ts'

/** Context of a request whose documents are nobody's own: an editor who takes in a manuscript did not write it. */
export const withoutCreator = { newsroomWithoutCreator: true }

/** Stores who created a document, once: later saves do not change it. */
export const keepCreator: CollectionBeforeChangeHook<{
  createdBy?: null | string
  id: number | string
}> = ({ data, operation, originalDoc, req }) => {
  if (operation !== 'create') return { ...data, createdBy: originalDoc?.createdBy ?? null }
  const creator = req.context.newsroomWithoutCreator === true ? undefined : readStaff(req)
  return creator ? { ...data, createdBy: creator.id } : data
}
