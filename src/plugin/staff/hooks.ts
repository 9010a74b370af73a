import type { CollectionBeforeChangeHook } from 'payload'

import { readStaff } from './readStaff.ts'

/**
 * Context of a request whose documents are somebody else's own, or nobody's: an editor who takes in a manuscript did
 * not write it. No request sets it.
 */
export const writtenBy = (account: string | undefined) => ({ newsroomAuthor: account ?? null })

/** Stores who created a document, once: later saves do not change it. */
export const keepCreator: CollectionBeforeChangeHook<{
  createdBy?: null | string
  id: number | string
}> = ({ data, operation, originalDoc, req }) => {
  if (operation !== 'create') return { ...data, createdBy: originalDoc?.createdBy ?? null }
  const { newsroomAuthor: author } = req.context
  if (author === null) return data
  const creator = typeof author === 'string' ? author : readStaff(req)?.id
  return creator === undefined ? data : { ...data, createdBy: creator }
}
