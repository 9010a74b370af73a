import type { CollectionAfterOperationHook, CollectionBeforeChangeHook } from 'payload'

import type { FoundFault } from './findFaults.ts'

import { isPublicCollection } from '../../domain/ledger/kinds.ts'
import { translate } from '../translations/messages.ts'
import { toApiError } from '../values/apiError.ts'
import { hostSlug } from '../values/hostSlug.ts'
import { toObject } from '../values/toObject.ts'
import { faultsOf } from './faultsOf.ts'

/** In the context of a request: drafts are kept as they were read from a manuscript, and asked when they are handed in. */
export const keptAsRead = { newsroomKeptAsRead: true } as const

/**
 * Refuses a save that puts in what could never go out, with field and reason: whoever typed it is still there to mend
 * it. What is only missing is left to a draft. What was as wrong before is let through, and said: nobody is kept from
 * saving for what they did not do; to hand it in or sign it is refused.
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
    throw toApiError({
      // As Payload's own checks say it: the form marks the fields.
      data: { errors: fresh.map(({ field, message, path }) => ({ label: field, message, path })) },
      message: fresh.map((fault) => sayFault(fault)).join('\n'),
      status: 400,
    })
  // What a save was let through with, for its answer.
  req.context.newsroomWarnings = faults.map(({ field, message }) => ({ field, message }))
  return data

  async function invalid(document: Readonly<Record<string, unknown>>) {
    const found = await faultsOf({ collection: hostSlug(collection), document, fields, req })
    return found.filter(({ kind }) => kind === 'invalid')
  }

  function sayFault({ field, message }: FoundFault): string {
    return translate(req, { key: 'editConflicts.invalid', vars: { field, reason: message } })
  }
}

/** A release asks by itself; what is in the trash, or comes back from an older version, was asked when it was written. */
const isAskedElsewhere = (
  { _status: status, deletedAt }: Record<string, unknown>,
  context: Record<string, unknown>,
): boolean =>
  status === 'published' ||
  Boolean(deletedAt) ||
  context.isRestoringVersion === true ||
  context.newsroomKeptAsRead === true

/** Says in the answer to a save, as `warnings`, what it left as wrong as it was. */
export const warnOfFaults: CollectionAfterOperationHook = ({ operation, req, result }) => {
  const warnings = req.context.newsroomWarnings
  const isSave = operation === 'create' || operation === 'updateByID' || operation === 'update'
  if (!isSave || !Array.isArray(warnings) || warnings.length === 0) return result
  if (req.payloadAPI !== 'REST') return result
  if (typeof result === 'object' && result !== null && 'id' in result)
    Object.assign(result, { warnings })
  return result
}
