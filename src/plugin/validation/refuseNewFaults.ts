import type { CollectionAfterOperationHook, CollectionBeforeChangeHook } from 'payload'

import { isPublicCollection } from '../../domain/ledger/kinds.ts'
import { fieldsError } from '../values/apiError.ts'
import { hostSlug } from '../values/hostSlug.ts'
import { toObject } from '../values/toObject.ts'
import { faultsOf } from './faultsOf.ts'

/** Request context for drafts made from a manuscript: saved as read, and checked when handed in. */
export const keptAsRead = { newsroomKeptAsRead: true } as const

/**
 * Refuses a save that adds a fault no release would accept, with field and reason, while whoever typed it can still fix
 * it. Missing values are left to a draft. Faults from before are let through and reported: nobody is kept from saving
 * for what they did not do, but hand-in and signature are refused.
 */
export const refuseNewFaults: CollectionBeforeChangeHook<{ id: number | string }> = async ({
  collection: { flattenedFields: fields, slug: collection },
  context,
  data,
  originalDoc,
  req,
}) => {
  const next = { ...toObject(originalDoc), ...toObject(data) }
  if (!isPublicCollection(collection) || isAskedElsewhere(next, context)) return data
  const faults = await invalid(next)
  const old = faults.length > 0 && originalDoc ? await invalid(toObject(originalDoc)) : []
  const known = old.map(({ same }) => same)
  const fresh = faults.filter(({ same }) => {
    const place = known.indexOf(same)
    if (place >= 0) known.splice(place, 1)
    return place < 0
  })
  if (fresh.length > 0)
    throw fieldsError(
      req,
      fresh.map(({ field: label, message, path }) => ({ label, message, path })),
    )
  // Faults from before, for the response.
  req.context.newsroomWarnings = faults.map(({ field, message }) => ({ field, message }))
  return data

  async function invalid(document: Readonly<Record<string, unknown>>) {
    const found = await faultsOf({ collection: hostSlug(collection), document, fields, req })
    return found.filter(({ kind }) => kind === 'invalid')
  }
}

/**
 * Whether the check happens elsewhere: a release validates for itself; documents in the trash and restored versions
 * were checked when they were written.
 */
const isAskedElsewhere = (
  { _status: status, deletedAt }: Record<string, unknown>,
  context: Record<string, unknown>,
): boolean =>
  status === 'published' ||
  Boolean(deletedAt) ||
  context.isRestoringVersion === true ||
  context.newsroomKeptAsRead === true

/** Adds `warnings` to the response of a save: faults from before that it left in place. */
export const warnOfFaults: CollectionAfterOperationHook = ({ operation, req, result }) => {
  const warnings = req.context.newsroomWarnings
  const isSave = operation === 'create' || operation === 'updateByID' || operation === 'update'
  if (!isSave || !Array.isArray(warnings) || warnings.length === 0) return result
  if (req.payloadAPI !== 'REST') return result
  if (typeof result === 'object' && result !== null && 'id' in result)
    Object.assign(result, { warnings })
  return result
}
